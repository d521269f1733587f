// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.crossorigin.it.harness.CapturedLog;
import dev.crossorigin.it.harness.Compiled;
import dev.crossorigin.it.harness.RawRequest;
import dev.crossorigin.it.harness.RawResponse;
import dev.crossorigin.it.harness.Server;
import dev.crossorigin.resource.Fingerprint;
import dev.crossorigin.resource.ReflectionLens;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Classes and tables that do not belong together stop the start. */
class StartUpIT {

  private static final String APP = "https://app.example";

  private static final String THING =
      """
      package app;

      import dev.crossorigin.CrossOrigin;
      import jakarta.ws.rs.GET;
      import jakarta.ws.rs.Path;

      @Path("/thing")
      @CrossOrigin(origins = "https://app.example")
      public class Thing {
        @GET
        public String get() {
          return "thing";
        }
      }
      """;

  private static void assertStartFails(Class<?> resource, String... texts) {
    assertThatThrownBy(() -> Server.of(resource).close())
        .satisfies(
            failure -> {
              for (String text : texts) {
                assertThat(failure).hasStackTraceContaining(text);
              }
            });
  }

  @Test
  void a_class_that_was_processed_is_deployed() {
    try (Compiled compiled = Compiled.of(THING);
        Server server = Server.of(compiled.load("app.Thing"))) {
      RawResponse response = server.send(RawRequest.of("GET", "/thing", "Origin: " + APP));
      assertThat(response.header("Access-Control-Allow-Origin")).contains(APP);
    }
  }

  @Test
  void a_class_with_a_policy_that_was_never_processed_stops_the_start_with_the_snippet() {
    try (Compiled compiled = Compiled.withoutProcessor(THING)) {
      assertStartFails(
          compiled.load("app.Thing"),
          "CORS903",
          "app.Thing",
          "<annotationProcessorPaths>",
          "<artifactId>cors-processor</artifactId>");
    }
  }

  @Test
  void a_policy_on_a_method_or_a_supertype_alone_stops_the_start_too() {
    String onMethod =
        THING
            .replace("@CrossOrigin(origins = \"https://app.example\")\n", "")
            .replace("@GET", "@GET @CrossOrigin(origins = \"https://app.example\")");
    String base =
        """
        package app;

        @dev.crossorigin.SameOriginOnly
        public class Base {}
        """;
    String onSupertype =
        THING
            .replace("@CrossOrigin(origins = \"https://app.example\")\n", "")
            .replace("class Thing", "class Thing extends Base");
    try (Compiled method = Compiled.withoutProcessor(onMethod);
        Compiled supertype = Compiled.withoutProcessor(base, onSupertype)) {
      assertStartFails(method.load("app.Thing"), "CORS903", "app.Thing");
      assertStartFails(supertype.load("app.Thing"), "CORS903", "app.Thing");
    }
  }

  @Test
  void a_class_without_a_policy_needs_no_processor() {
    String plain = THING.replace("@CrossOrigin(origins = \"https://app.example\")\n", "");
    try (Compiled compiled = Compiled.withoutProcessor(plain);
        Server server = Server.of(compiled.load("app.Thing"))) {
      RawResponse response = server.send(RawRequest.of("GET", "/thing", "Origin: " + APP));
      assertThat(response.body()).isEqualTo("thing");
      assertThat(response.accessControlLines()).isEmpty();
    }
  }

  @Test
  void a_processed_class_and_an_unprocessed_one_are_told_apart() {
    try (Compiled right = Compiled.of(THING);
        Compiled wrong =
            Compiled.withoutProcessor(
                THING.replace("Thing", "Other").replace("/thing", "/other"))) {
      assertThatThrownBy(() -> Server.of(right.load("app.Thing"), wrong.load("app.Other")).close())
          .satisfies(
              failure -> {
                assertThat(failure).hasStackTraceContaining("app.Other");
                assertThat(String.valueOf(rootMessage(failure))).doesNotContain("app.Thing");
              });
    }
  }

  private static String rootMessage(Throwable failure) {
    Throwable root = failure;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    return String.valueOf(root.getMessage());
  }

  @Test
  void a_table_of_an_older_class_stops_the_start(@TempDir Path directory) throws Exception {
    String wider = THING.replace("https://app.example", "https://*.example");
    assertThatThrownBy(() -> startMixed(wider, THING, directory))
        .hasStackTraceContaining("CORS905")
        .hasStackTraceContaining("app.Thing");
  }

  @Test
  void a_table_of_the_same_class_built_again_is_not_stale(@TempDir Path directory)
      throws Exception {
    startMixed(THING, THING, directory);
  }

  @ParameterizedTest
  @CsvSource({"@GET, @GET @Path(\"other\")", "@GET, @jakarta.ws.rs.PUT", "/thing, /things"})
  void a_table_of_older_routes_stops_the_start_too(
      String now, String before, @TempDir Path directory) {
    String older = THING.replace(now, before);
    assertThatThrownBy(() -> startMixed(older, THING, directory))
        .hasStackTraceContaining("CORS905")
        .hasStackTraceContaining("app.Thing");
  }

  /** The class of one compilation beside the table of another, as a partial build leaves them. */
  private static void startMixed(String tableFrom, String classFrom, Path directory)
      throws IOException, ClassNotFoundException {
    try (Compiled table = Compiled.of(tableFrom);
        Compiled type = Compiled.of(classFrom)) {
      Path target = Files.createDirectory(directory.resolve("app"));
      Path tables = table.directory().resolve("app");
      Files.copy(tables.resolve("Thing_Cors.class"), target.resolve("Thing_Cors.class"));
      Files.copy(
          type.directory().resolve("app/Thing.class"),
          target.resolve("Thing.class"),
          StandardCopyOption.REPLACE_EXISTING);
    }
    try (URLClassLoader loader =
        new URLClassLoader(
            new URL[] {directory.toUri().toURL()}, StartUpIT.class.getClassLoader())) {
      Server.of(loader.loadClass("app.Thing")).close();
    }
  }

  @Test
  void a_table_of_a_format_of_the_future_stops_the_start() {
    String table =
        """
        package app;

        public class Thing_Cors extends dev.crossorigin.spi.ResourceCors {
          public Thing_Cors() {
            super(99, "");
          }

          @Override
          public void describe(dev.crossorigin.spi.CorsTable table) {
            throw new AssertionError("must not be read");
          }
        }
        """;
    try (Compiled compiled = Compiled.withoutProcessor(THING, table)) {
      assertStartFails(compiled.load("app.Thing"), "CORS904", "app.Thing", "99");
    }
  }

  @Test
  void an_automaton_that_no_compiler_wrote_stops_the_start() {
    assertRowFails("\"https://a\\\\.example\", \"dfa1;h;t;t;p\"", "CORS902", "app.Thing");
  }

  @Test
  void an_automaton_that_says_more_than_its_text_is_judged_by_what_it_matches() {
    assertRowFails(
        "\"https://a\\\\.example\", \"dfa1;h;t;t;p;s;:;/;/;!%00-%7f>8\"",
        "CORS401", "stands together with allowCredentials");
  }

  private static void assertRowFails(String regex, String... texts) {
    String table =
        """
        package app;

        public class Thing_Cors extends dev.crossorigin.spi.ResourceCors {
          public Thing_Cors() {
            super(1, "%s");
          }

          @Override
          public void describe(dev.crossorigin.spi.CorsTable table) {
            var thing = table.policy("Thing").originRegex(%s).allowCredentials();
            table.path("/thing");
            table.endpoint("GET", "", "get()").filter(thing).preflight("");
          }
        }
        """;
    try (Compiled plain = Compiled.withoutProcessor(THING)) {
      String fingerprint = Fingerprint.of(ReflectionLens.of(plain.load("app.Thing")));
      try (Compiled compiled =
          Compiled.withoutProcessor(THING, table.formatted(fingerprint, regex))) {
        assertStartFails(compiled.load("app.Thing"), texts);
      }
    }
  }

  @Test
  void everything_that_is_wrong_is_said_at_once() {
    try (Compiled compiled =
        Compiled.withoutProcessor(
            THING, THING.replace("Thing", "Other").replace("/thing", "/other"))) {
      assertThatThrownBy(
              () -> Server.of(compiled.load("app.Thing"), compiled.load("app.Other")).close())
          .hasStackTraceContaining("app.Thing")
          .hasStackTraceContaining("app.Other");
    }
  }

  @Test
  void a_switched_off_library_asks_for_no_tables() {
    try (Compiled compiled = Compiled.withoutProcessor(THING);
        Server server =
            Server.of(Map.of("crossorigin.enabled", "false"), compiled.load("app.Thing"))) {
      assertThat(server.send(RawRequest.of("GET", "/thing")).body()).isEqualTo("thing");
    }
  }

  private static final String VISITS =
      """
      package app;

      import jakarta.ws.rs.Path;

      @Path("/visits")
      public class Visits {
        @Path("{id}")
        public Visit visit() {
          return new StoredVisit();
        }
      }
      """;

  private static final String VISIT =
      """
      package app;

      import jakarta.ws.rs.DELETE;

      @dev.crossorigin.CrossOrigin(origins = "https://app.example")
      public interface Visit {
        @DELETE
        String cancel();
      }
      """;

  private static final String STORED_VISIT =
      """
      package app;

      @dev.crossorigin.CrossOrigin(origins = "https://app.example")
      public class StoredVisit implements Visit {
        public String cancel() {
          return "cancelled";
        }
      }
      """;

  @Test
  void a_declared_type_whose_policy_is_complete_elsewhere_is_warned_of() {
    String incomplete = VISIT.replace("origins = \"https://app.example\"", "maxAge = 60");
    try (CapturedLog log = CapturedLog.open();
        Compiled compiled = Compiled.of(VISITS, incomplete, STORED_VISIT);
        Server server = Server.of(compiled.load("app.Visits"))) {
      assertThat(log.messages())
          .singleElement()
          .asString()
          .startsWith("WARNING [CORS914] app.Visit, ");
      RawRequest preflight = RawRequest.preflight("/visits/1", APP, "DELETE", "");
      assertThat(server.send(preflight).accessControlLines()).isEmpty();
    }
  }

  @Test
  void a_declared_type_whose_policy_is_complete_answers_in_silence() {
    try (CapturedLog log = CapturedLog.open();
        Compiled compiled = Compiled.of(VISITS, VISIT, STORED_VISIT);
        Server server = Server.of(compiled.load("app.Visits"))) {
      assertThat(log.messages()).isEmpty();
      RawRequest preflight = RawRequest.preflight("/visits/1", APP, "DELETE", "");
      assertThat(server.send(preflight).status()).isEqualTo(204);
    }
  }
}
