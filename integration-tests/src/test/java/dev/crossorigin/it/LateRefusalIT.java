// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.crossorigin.it.harness.Compiled;
import dev.crossorigin.it.harness.RawRequest;
import dev.crossorigin.it.harness.RawResponse;
import dev.crossorigin.it.harness.Server;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Classes that only locators reach, and that must not be served: refused each time, not once. */
class LateRefusalIT {

  private static final String BASE =
      """
      package app;

      import jakarta.ws.rs.Path;

      @Path("/base")
      public class Base {
        @Path("sub")
        public Object sub() {
          return new Sub();
        }
      }
      """;

  private static final String SUB =
      """
      package app;

      import dev.crossorigin.SameOriginOnly;
      import jakarta.ws.rs.DELETE;
      import jakarta.ws.rs.GET;

      @SameOriginOnly
      public class Sub {
        @GET
        public String get() {
          return "secret";
        }
      }
      """;

  private static final String WIDER =
      SUB.replace(
          "  @GET",
          "  @DELETE\n  public String delete() {\n    return \"deleted\";\n  }\n\n  @GET");

  @Test
  void a_class_that_was_never_processed_is_refused_each_time() {
    try (Compiled compiled = Compiled.withoutProcessor(BASE, SUB);
        Server server = Server.of(compiled.load("app.Base"))) {
      for (int i = 0; i < 3; i++) {
        assertThat(send(server, "GET").status()).isEqualTo(500);
      }
      assertThat(server.send(RawRequest.of("GET", "/base/sub")).body()).doesNotContain("secret");
    }
  }

  @Test
  void behind_a_declared_type_it_stops_the_start() {
    try (Compiled compiled =
        Compiled.withoutProcessor(BASE.replace("public Object", "public Sub"), SUB)) {
      assertThatThrownBy(() -> Server.of(compiled.load("app.Base")).close())
          .hasStackTraceContaining("CORS903")
          .hasStackTraceContaining("app.Sub");
    }
  }

  @Test
  void a_method_that_the_table_does_not_know_is_refused_each_time(@TempDir Path directory)
      throws Exception {
    try (Compiled before = Compiled.of(BASE, SUB);
        Compiled after = Compiled.withoutProcessor(WIDER)) {
      Path target = Files.createDirectory(directory.resolve("app"));
      for (String name : new String[] {"Base", "Base_Cors", "Sub", "Sub_Cors"}) {
        Files.copy(
            before.directory().resolve("app/" + name + ".class"), target.resolve(name + ".class"));
      }
      Files.copy(
          after.directory().resolve("app/Sub.class"),
          target.resolve("Sub.class"),
          StandardCopyOption.REPLACE_EXISTING);
    }
    try (URLClassLoader loader =
            new URLClassLoader(
                new URL[] {directory.toUri().toURL()}, LateRefusalIT.class.getClassLoader());
        Server server = Server.of(loader.loadClass("app.Base"))) {
      for (int i = 0; i < 3; i++) {
        RawResponse response = send(server, "DELETE");
        assertThat(response.status()).isEqualTo(500);
        assertThat(response.body()).doesNotContain("deleted");
      }
    }
  }

  @Test
  void the_same_class_with_its_table_is_served_to_its_own_origin_only() {
    try (Compiled compiled = Compiled.of(BASE, WIDER);
        Server server = Server.of(compiled.load("app.Base"))) {
      assertThat(send(server, "DELETE").status()).isEqualTo(403);
      assertThat(
              server.send(RawRequest.of("GET", "/base/sub", "Origin: " + server.origin())).body())
          .isEqualTo("secret");
    }
  }

  private static RawResponse send(Server server, String verb) {
    return server.send(RawRequest.of(verb, "/base/sub", "Origin: https://evil.example"));
  }
}
