// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.it;

import static org.assertj.core.api.Assertions.assertThat;

import dev.crossorigin.it.docs.Documentation;
import dev.crossorigin.it.docs.MarkdownPage;
import dev.crossorigin.it.harness.Compiled;
import dev.crossorigin.it.harness.HeaderLine;
import dev.crossorigin.it.harness.PlainJavac;
import dev.crossorigin.it.harness.RawRequest;
import dev.crossorigin.it.harness.RawResponse;
import dev.crossorigin.it.harness.Server;
import jakarta.ws.rs.core.Application;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.glassfish.jersey.server.ResourceConfig;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Does what the README says and sees what the README shows. */
class ReadmeIT {

  private static final String IMPORTS =
      """
      import dev.crossorigin.CrossOrigin;
      import jakarta.ws.rs.GET;
      import jakarta.ws.rs.Path;

      """;

  private final MarkdownPage readme = Documentation.readme();
  @TempDir private Path directory;

  @Test
  void the_wrong_policy_earns_the_error_that_is_shown() throws Exception {
    String source =
        IMPORTS
            + block("java", 0).replace("{ … }", "{ @GET public String list() { return null; } }");
    Files.writeString(directory.resolve("PetResource.java"), source);
    PlainJavac.Outcome outcome = PlainJavac.run(directory, "PetResource.java");

    assertThat(outcome.output()).isEqualTo(block("", 0) + "1 error\n");
    assertThat(outcome.code()).isNotZero();
  }

  @Test
  void the_right_policy_is_answered_with_the_headers_that_are_shown() {
    String source =
        "import dev.crossorigin.*;\nimport jakarta.ws.rs.*;\n"
            + block("java", 1)
                .replaceAll("(public String .*)\\{ … }", "$1{ return \"\"; }")
                .replace("{ … }", "{ }");
    String shown = block("http", 0);
    int gap = shown.indexOf("\n\n");
    try (Compiled compiled = Compiled.of(source);
        Server server = Server.of(compiled.load("PetResource"))) {
      RawResponse preflight =
          server.send(RawRequest.preflight("/pets", "https://app.example.com", "GET", "x-page"));
      RawResponse answer =
          server.send(RawRequest.of("GET", "/pets", "Origin: https://app.example.com"));
      RawResponse put =
          server.send(RawRequest.preflight("/pets", "https://app.example.com", "PUT", ""));

      assertThat(lines(preflight))
          .containsExactlyInAnyOrderElementsOf(linesOf(shown.substring(0, gap)));
      assertThat(lines(answer))
          .containsExactlyInAnyOrderElementsOf(linesOf(shown.substring(gap + 2)));
      assertThat(put.status()).isEqualTo(403);
    }
  }

  @Test
  void the_policy_of_the_application_holds_where_nothing_else_is_written() throws Exception {
    String application =
        "import dev.crossorigin.*;\nimport jakarta.ws.rs.*;\nimport jakarta.ws.rs.core.*;\n"
            + block("java", 2).replace("{ … }", "{ }");
    String resource =
        """
        import jakarta.ws.rs.*;

        @Path("/pets")
        public class PetResource {
          @GET public String list(@HeaderParam("X-Page") int page) { return ""; }
        }
        """;
    try (Compiled compiled = Compiled.of(application, resource);
        Server server =
            Server.of(
                ResourceConfig.forApplication(
                        (Application) compiled.load("Shop").getDeclaredConstructor().newInstance())
                    .register(compiled.load("PetResource")))) {
      RawResponse preflight =
          server.send(RawRequest.preflight("/pets", "https://app.example.com", "GET", "x-page"));

      assertThat(preflight.status()).isEqualTo(204);
      assertThat(lines(preflight)).contains("access-control-max-age: 3600");
    }
  }

  @Test
  void the_versions_are_the_ones_of_this_build() {
    assertThat(Pattern.compile("<version>(.*)</version>").matcher(readme.text()).results())
        .isNotEmpty()
        .allMatch(version -> version.group(1).equals(System.getProperty("cors.version")));
  }

  @Test
  void the_processor_is_named_as_in_the_builds_of_consumers() throws IOException {
    Path consumers = Documentation.root().resolve("integration-tests/src/test/consumers");
    List<String> builds = new ArrayList<>();
    try (Stream<Path> files = Files.walk(consumers, 2)) {
      for (Path build : files.filter(file -> file.endsWith("pom.xml")).toList()) {
        builds.add(Files.readString(build));
      }
    }
    String shown = processorPath(readme.text());

    assertThat(processorPath(Documentation.page("docs/rules/CORS903.md").text())).isEqualTo(shown);
    assertThat(builds)
        .filteredOn(build -> build.contains("<annotationProcessorPaths>"))
        .isNotEmpty()
        .allMatch(build -> processorPath(build).equals(shown));
  }

  /** Where a build has the processor from, whatever the version and the indentation. */
  private static String processorPath(String text) {
    Matcher path =
        Pattern.compile("<path>\\s*<groupId>dev\\.crossorigin.*?</path>", Pattern.DOTALL)
            .matcher(text);
    assertThat(path.find()).isTrue();
    return path.group().replaceAll("<version>.*?</version>", "").replaceAll("\\s+", "");
  }

  /** Status and header lines, without those that have nothing to do with CORS. */
  private static List<String> lines(RawResponse response) {
    return response.lines().stream()
        .map(HeaderLine::toString)
        .filter(line -> line.startsWith("access-control-") || line.startsWith("vary:"))
        .toList();
  }

  private static List<String> linesOf(String block) {
    return block.lines().skip(1).toList();
  }

  /** A fenced block of a language, counted from 0. */
  private String block(String language, int index) {
    return readme.blocks(language).get(index).text();
  }
}
