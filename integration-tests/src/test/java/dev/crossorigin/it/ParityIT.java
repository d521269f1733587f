// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.crossorigin.Tolerate;
import dev.crossorigin.it.harness.Compiled;
import dev.crossorigin.it.harness.Server;
import dev.crossorigin.jaxrs.CorsDeploymentException;
import dev.crossorigin.policy.Finding;
import dev.crossorigin.policy.PolicyCheck;
import dev.crossorigin.policy.PolicySpec;
import dev.crossorigin.policy.Severity;
import dev.crossorigin.policy.Toleration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import org.glassfish.jersey.server.ResourceConfig;
import org.junit.jupiter.api.Test;

/**
 * One table of origins, put through the gate itself, written in an annotation for javac, and
 * configured for start-up: the same ids and sentences each time.
 */
class ParityIT {

  /**
   * A policy and what is wrong with it. What only an annotation may say ({@code *}, {@code null})
   * and what only separates configured values (commas, white space) is not in the table.
   */
  private record Row(
      List<String> origins, boolean credentials, boolean tolerated, List<String> rules) {

    static Row of(String rules, String... origins) {
      return new Row(
          List.of(origins),
          false,
          false,
          rules.isEmpty() ? List.of() : List.of(rules.split(" ", -1)));
    }

    Row withCredentials() {
      return new Row(origins, true, tolerated, rules);
    }

    Row tolerating() {
      return new Row(origins, credentials, true, rules);
    }

    PolicySpec spec() {
      return new PolicySpec(
          origins,
          List.of(),
          Optional.empty(),
          List.of(),
          List.of(),
          List.of(),
          credentials,
          OptionalInt.empty(),
          false,
          tolerated
              ? List.of(new Toleration(Tolerate.Risk.INSECURE_ORIGIN, "plant network"))
              : List.of());
    }

    String source(String name, List<String> elements) {
      return """
      @dev.crossorigin.CrossOrigin(origins = {%s}%s%s)
      @jakarta.ws.rs.Path("/%s")
      public class %s {
        @jakarta.ws.rs.GET
        public String get() {
          return "";
        }
      }
      """
          .formatted(
              elements.stream().map(ParityIT::literal).collect(Collectors.joining(", ")),
              credentials ? ", allowCredentials = true" : "",
              tolerated
                  ? ", tolerate = @dev.crossorigin.Tolerate(reason = \"plant network\", value ="
                      + " dev.crossorigin.Tolerate.Risk.INSECURE_ORIGIN)"
                  : "",
              name,
              name);
    }
  }

  private static final List<Row> TABLE =
      List.of(
          Row.of("", "https://app.example.com"),
          Row.of("", "https://*.app.example.com:*", "http://localhost:3000", "capacitor://app"),
          Row.of("CORS102", "app.example.com"),
          Row.of("CORS102", "*.example.com"),
          Row.of("CORS103", "9http://a.example"),
          Row.of("CORS104", "https://app.example.com/"),
          Row.of("CORS104", "https://app.example.com?x", "https://b.example"),
          Row.of("CORS105", "https://-.a..example"),
          Row.of("CORS106", "https://App.example.com"),
          Row.of("CORS106", "NULL"),
          Row.of("CORS107", "https://m\u00fcnchen.example"),
          Row.of("CORS108", "https://app.example.com:443"),
          Row.of("CORS109", "https://app.example.com:080"),
          Row.of("CORS110", "https://me@app.example.com"),
          Row.of("CORS111", "https://0x7f.1"),
          Row.of("CORS111", "https://[::0]"),
          Row.of("CORS112", "https://a.*.example"),
          Row.of("CORS112", "http*"),
          Row.of("CORS113", "https://" + "a.".repeat(170) + "example"),
          Row.of("CORS114", "file://a.example"),
          Row.of("CORS118", "https://a.example", "https://a.example"),
          Row.of("CORS119", "https://a.b.example", "https://*.b.example"),
          Row.of("CORS104 CORS102 CORS106", "https://a.example/", "b.example", "https://C.example"),
          Row.of("CORS403", "http://a.example").withCredentials(),
          Row.of("", "http://a.example"),
          Row.of("", "http://a.example").withCredentials().tolerating(),
          Row.of("CORS410", "https://*.github.io").withCredentials(),
          Row.of("", "https://*.github.io"),
          Row.of("CORS403 CORS410", "https://*.co.uk", "http://a.example").withCredentials());

  @Test
  void the_gate_says_what_the_table_says() {
    for (Row row : TABLE) {
      assertThat(PolicyCheck.check(row.spec()).findings())
          .as(row.toString())
          .extracting(finding -> finding.rule().id())
          .containsExactlyInAnyOrderElementsOf(row.rules());
    }
  }

  @Test
  void javac_says_what_the_gate_says() {
    List<String> sources = new ArrayList<>();
    for (int i = 0; i < TABLE.size(); i++) {
      sources.add(TABLE.get(i).source("R" + i, TABLE.get(i).origins()));
    }
    Map<String, List<String>> told = new TreeMap<>();
    try (Compiled compiled = Compiled.of(sources)) {
      compiled.diagnostics().forEach(each -> told(each, told));
    }
    for (int i = 0; i < TABLE.size(); i++) {
      assertThat(told.getOrDefault("/R" + i + ".java", List.of()))
          .as(TABLE.get(i).toString())
          .containsExactlyInAnyOrderElementsOf(
              PolicyCheck.check(TABLE.get(i).spec()).findings().stream()
                  .map(ParityIT::sentences)
                  .toList());
    }
  }

  private static void told(
      Diagnostic<? extends JavaFileObject> diagnostic, Map<String, List<String>> told) {
    JavaFileObject source = diagnostic.getSource();
    if (source != null) {
      told.computeIfAbsent(source.getName(), name -> new ArrayList<>())
          .add(stripped(diagnostic.getMessage(Locale.ROOT).lines()));
    }
  }

  @Test
  void start_up_says_of_configured_values_what_the_gate_says_and_names_the_key() {
    List<String> sources = new ArrayList<>();
    for (int i = 0; i < TABLE.size(); i++) {
      sources.add(TABLE.get(i).source("R" + i, List.of("${parity." + i + "}")));
    }
    Map<String, List<String>> told = new TreeMap<>();
    try (Compiled compiled = Compiled.of(sources)) {
      ResourceConfig application = new ResourceConfig();
      for (int i = 0; i < TABLE.size(); i++) {
        application
            .register(compiled.load("R" + i))
            .property("parity." + i, String.join(",", TABLE.get(i).origins()));
      }
      CorsDeploymentException refused =
          catchThrowableOfType(CorsDeploymentException.class, () -> Server.of(application).close());
      for (Finding finding : refused.findings()) {
        told.computeIfAbsent(finding.place().key(), key -> new ArrayList<>())
            .add(sentences(finding));
      }
    }
    for (int i = 0; i < TABLE.size(); i++) {
      assertThat(told.getOrDefault("parity." + i, List.of()))
          .as(TABLE.get(i).toString())
          .containsExactlyInAnyOrderElementsOf(errors(TABLE.get(i)));
    }
    assertThat(told.values().stream().mapToLong(List::size).sum())
        .isEqualTo(TABLE.stream().mapToLong(row -> errors(row).size()).sum());
  }

  /** Start-up stops for errors only. */
  private static List<String> errors(Row row) {
    return PolicyCheck.check(row.spec()).findings().stream()
        .filter(finding -> finding.rule().severity() == Severity.ERROR)
        .map(ParityIT::sentences)
        .toList();
  }

  /** The whole text, save for the key. */
  private static String sentences(Finding finding) {
    return stripped(
        finding.text().lines().filter(line -> !line.startsWith("    at: configuration key ")));
  }

  private static String stripped(Stream<String> lines) {
    return lines.map(String::strip).collect(Collectors.joining("\n"));
  }

  private static String literal(String value) {
    return value
        .chars()
        .mapToObj(c -> c < 0x80 ? String.valueOf((char) c) : String.format("\\u%04x", c))
        .collect(Collectors.joining("", "\"", "\""));
  }
}
