// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.it.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.crossorigin.it.docs.MarkdownPage.CodeBlock;
import dev.crossorigin.it.harness.CapturedLog;
import dev.crossorigin.it.harness.Compiled;
import dev.crossorigin.it.harness.Server;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Starts an application with the configuration that the documentation shows. On a rule's own page
 * the one under the heading {@code Wrong} is meant to earn that rule; nothing may be said of others.
 */
class ConfiguredSnippetsIT {

  private static final String RESOURCE =
      """
      import dev.crossorigin.*; import jakarta.ws.rs.*;
      @Path("/orders")
      @CrossOrigin(
          origins = "${partner.origins:https://partner.example}", allowCredentials = true)
      public class OrderResource { @GET public String list() { return ""; } }
      """;

  private static final Pattern ID = Pattern.compile("\\[(CORS\\d{3})]");

  @ParameterizedTest
  @MethodSource("pages")
  void earns_what_the_page_says_and_nothing_else(MarkdownPage page) throws IOException {
    String name = page.file().getFileName().toString().replace(".md", "");
    for (CodeBlock block : page.blocks("properties")) {
      assertThat(said(properties(block.text())))
          .as("%s:%d", page, block.line())
          .isEqualTo(block.heading().equals("Wrong") ? Set.of(name) : Set.of());
    }
  }

  static List<MarkdownPage> pages() {
    return Documentation.everyPage().stream()
        .filter(page -> !page.blocks("properties").isEmpty())
        .toList();
  }

  /** The rules that the start of the application names. */
  private static Set<String> said(Map<String, Object> properties) {
    try (CapturedLog log = CapturedLog.open();
        Compiled compiled = Compiled.of(RESOURCE)) {
      try (Server server = Server.of(properties, compiled.load("OrderResource"))) {
        assertThat(server.port()).isPositive();
        return rules(log.messages().stream());
      } catch (RuntimeException e) {
        StringWriter trace = new StringWriter();
        e.printStackTrace(new PrintWriter(trace, true));
        return rules(Stream.of(trace.toString()));
      }
    }
  }

  private static Set<String> rules(Stream<String> texts) {
    return texts
        .flatMap(text -> ID.matcher(text).results())
        .map(id -> id.group(1))
        .collect(Collectors.toSet());
  }

  /** What a block sets; the name of an environment variable becomes the key that it stands for. */
  private static Map<String, Object> properties(String text) throws IOException {
    Properties properties = new Properties();
    properties.load(new StringReader(text));
    return properties.stringPropertyNames().stream()
        .collect(
            Collectors.toMap(
                key ->
                    key.matches("[A-Z_]+") ? key.toLowerCase(Locale.ROOT).replace('_', '.') : key,
                properties::getProperty));
  }
}
