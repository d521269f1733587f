// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.benchmarks.jaxrs;

import dev.crossorigin.benchmarks.scene.Origins;
import dev.crossorigin.benchmarks.scene.Scenario;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Resource classes whose only difference is the policy; compiled when first asked for. */
final class PetResources {

  private static final String POLICY =
      """
      @CrossOrigin(
          origins = {%s},
          allowedHeaders = {%s},
          deriveHeaders = false,
          maxAge = %d)
      """;

  private static final String SOURCE =
      """
      import dev.crossorigin.CrossOrigin;
      import jakarta.ws.rs.Consumes;
      import jakarta.ws.rs.GET;
      import jakarta.ws.rs.POST;
      import jakarta.ws.rs.PUT;
      import jakarta.ws.rs.Path;

      @Path("/%s")
      %s
      public class %s {
        @GET public String list() { return "a dozen pets"; }
        @POST @Consumes("text/plain") public void add(String pet) {}
        @PUT @Consumes("text/plain") public void replace(String pets) {}
      }
      """;

  private PetResources() {}

  /** The class with a policy of these origins. */
  static Class<?> load(Origins origins) {
    String name = "Pets_" + origins;
    return Workshop.load(Map.of(name, source("pets", origins, name))).get(0);
  }

  /** The class without a policy. */
  static Class<?> loadWithoutPolicy() {
    return Workshop.load(Map.of("Pets", SOURCE.formatted("pets", "", "Pets"))).get(0);
  }

  /** A whole application of this many classes, each with a policy. */
  static List<Class<?>> loadApplication(int classes) {
    Map<String, String> sources = new LinkedHashMap<>();
    for (int i = 0; i < classes; i++) {
      String name = "Pets" + i;
      sources.put(name, source("pets" + i, Origins.EXACT_1, name));
    }
    return Workshop.load(sources);
  }

  private static String source(String path, Origins origins, String name) {
    String policy =
        POLICY.formatted(literals(origins.written()), literals(Scenario.HEADERS), Scenario.MAX_AGE);
    return SOURCE.formatted(path, policy, name);
  }

  private static String literals(List<String> values) {
    return values.stream().collect(Collectors.joining("\", \"", "\"", "\""));
  }
}
