// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.benchmarks.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Classes that a processor has work with, each like the other. */
enum SourceTree {
  /** Resource classes of five methods with a policy each. */
  RESOURCES(
      """
      package shop.p%2$d;

      import dev.crossorigin.CrossOrigin;
      import jakarta.ws.rs.Consumes;
      import jakarta.ws.rs.DELETE;
      import jakarta.ws.rs.GET;
      import jakarta.ws.rs.HeaderParam;
      import jakarta.ws.rs.POST;
      import jakarta.ws.rs.PUT;
      import jakarta.ws.rs.Path;
      import jakarta.ws.rs.PathParam;
      import java.util.List;

      @Path("/things%1$d")
      @CrossOrigin(origins = {"https://app%1$d.example.com", "https://shop.example.com"}, maxAge = 600)
      public class Things%1$d {
        @GET public List<String> list(@HeaderParam("X-Page") int page) { return List.of(); }
        @GET @Path("{id}") public String get(@PathParam("id") String id) { return id; }
        @POST @Consumes("application/json") public void add(String thing) {}
        @PUT @Path("{id}") @Consumes("application/json")
        public void put(@PathParam("id") String id, String thing) {}
        @DELETE @Path("{id}") public void remove(@PathParam("id") String id) {}
      }
      """),
  /** Value classes of five properties, for AutoValue. */
  VALUES(
      """
      package shop.p%2$d;

      import com.google.auto.value.AutoValue;
      import java.util.List;

      @AutoValue
      public abstract class Things%1$d {
        public abstract String name();
        public abstract int count();
        public abstract List<String> tags();
        public abstract long id();
        public abstract boolean sold();
      }
      """);

  private static final int IN_PACKAGE = 100;

  private final String template;

  SourceTree(String template) {
    this.template = template;
  }

  /** Writes this many classes, and returns their files. */
  List<Path> write(Path directory, int classes) throws IOException {
    List<Path> files = new ArrayList<>();
    for (int i = 0; i < classes; i++) {
      Path folder =
          Files.createDirectories(directory.resolve("shop").resolve("p" + i / IN_PACKAGE));
      files.add(
          Files.writeString(
              folder.resolve("Things" + i + ".java"), template.formatted(i, i / IN_PACKAGE)));
    }
    return files;
  }
}
