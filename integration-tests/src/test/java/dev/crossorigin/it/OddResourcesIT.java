// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.it;

import static org.assertj.core.api.Assertions.assertThat;

import dev.crossorigin.it.harness.Compiled;
import dev.crossorigin.it.harness.RawRequest;
import dev.crossorigin.it.harness.RawResponse;
import dev.crossorigin.it.harness.Server;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Classes at the edge of what people write: compiled without a warning, deployed, called. */
class OddResourcesIT {

  private static final String APP = "https://app.example";

  /** Serves GET at the path, and a preflight knows it. */
  private static void assertServes(String name, String source, String... paths) {
    try (Compiled compiled = Compiled.of(source)) {
      assertThat(compiled.diagnostics()).isEmpty();
      try (Server server = Server.of(compiled.load(name))) {
        for (String path : paths) {
          RawResponse actual = server.send(RawRequest.of("GET", path, "Origin: " + APP));
          assertThat(actual.body()).as(path).isEqualTo("got");
          assertThat(actual.header("Access-Control-Allow-Origin")).as(path).contains(APP);
          assertThat(server.send(RawRequest.preflight(path, APP, "GET", "")).status())
              .as(path)
              .isEqualTo(204);
        }
      }
    }
  }

  private static String resource(String path, String method) {
    return """
        package odd;

        import dev.crossorigin.CrossOrigin;
        import jakarta.ws.rs.*;

        @Path("%s")
        @CrossOrigin(origins = "https://app.example")
        public class Odd {
          %s
        }
        """
        .formatted(path, method);
  }

  @Test
  void the_root_of_the_application() {
    assertServes("odd.Odd", resource("", "@GET public String get() { return \"got\"; }"), "/");
  }

  @Test
  void a_template_that_would_end_a_comment() {
    assertServes(
        "odd.Odd",
        resource("/a", "@GET @Path(\"{rest: .*/}\") public String get() { return \"got\"; }"),
        "/a/b/",
        "/a/b/c/");
  }

  @Test
  void a_template_with_quotes_backslashes_and_umlauts() {
    assertServes(
        "odd.Odd",
        resource(
            "/\u00fc", "@GET @Path(\"{n: \\\\d+}\\\"q\") public String get() { return \"got\"; }"),
        "/%C3%BC/12%22q");
  }

  @Test
  void several_parameters_in_one_segment() {
    assertServes(
        "odd.Odd",
        resource("/a", "@GET @Path(\"{x}.{y}-z\") public String get() { return \"got\"; }"),
        "/a/b.c-z");
  }

  @Test
  void a_nested_class_whose_name_looks_like_a_table() {
    assertServes(
        "odd.Outer$In_Cors",
        """
        package odd;

        public class Outer {
          @jakarta.ws.rs.Path("/in")
          @dev.crossorigin.CrossOrigin(origins = "https://app.example")
          public static class In_Cors {
            @jakarta.ws.rs.GET
            public String get() {
              return "got";
            }
          }
        }
        """,
        "/in");
  }

  @Test
  void a_class_without_a_package() {
    assertServes(
        "Odd",
        resource("/a", "@GET public String get() { return \"got\"; }").replace("package odd;", ""),
        "/a");
  }

  @Test
  void a_static_method() {
    assertServes(
        "odd.Odd", resource("/a", "@GET public static String get() { return \"got\"; }"), "/a");
  }

  @Test
  void generic_parameters_arrays_and_varargs() {
    assertServes(
        "odd.Odd",
        resource(
            "/a",
            "@GET public <T extends CharSequence> String get("
                + "@QueryParam(\"a\") java.util.List<String> a,"
                + " @HeaderParam(\"X-B\") int b, @QueryParam(\"c\") java.util.Set<Integer> c)"
                + " { return \"got\"; }"),
        "/a");
  }

  @Test
  void ten_thousand_origins() {
    String origins =
        IntStream.range(0, 10_000)
            .mapToObj(i -> "\"https://tenant-" + i + ".example\"")
            .collect(Collectors.joining(",\n", "{", "}"));
    String source =
        resource("/a", "@GET public String get() { return \"got\"; }")
            .replace("\"https://app.example\"", origins);
    try (Compiled compiled = Compiled.of(source)) {
      assertThat(compiled.diagnostics()).isEmpty();
      try (Server server = Server.of(compiled.load("odd.Odd"))) {
        for (int i : new int[] {0, 1, 4711, 9_999}) {
          String origin = "https://tenant-" + i + ".example";
          assertThat(
                  server
                      .send(RawRequest.of("GET", "/a", "Origin: " + origin))
                      .header("Access-Control-Allow-Origin"))
              .contains(origin);
        }
        assertThat(
                server
                    .send(RawRequest.of("GET", "/a", "Origin: https://tenant-10000.example"))
                    .accessControlLines())
            .isEmpty();
      }
    }
  }
}
