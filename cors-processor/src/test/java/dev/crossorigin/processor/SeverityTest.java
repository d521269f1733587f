// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.tools.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Warnings and notes obey the sources and the options; errors obey neither. */
class SeverityTest {

  private static final Path DOCS = Path.of("..", "docs");

  @Test
  void a_warning_leaves_the_table_be() {
    Compilation compilation = Compilation.of(cookies("", ""));

    assertThat(compilation.rules()).containsExactly("CORS411");
    assertThat(compilation.diagnostics())
        .extracting(Diagnostic::getKind)
        .containsExactly(Diagnostic.Kind.WARNING);
    assertThat(compilation.generatedSources()).containsKey("Fixture_Cors");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"CORS411\"", "\"cors\"", "{\"unused\", \"CORS411\"}"})
  void a_warning_is_suppressed_on_the_method_or_around_it(String value) {
    assertThat(Compilation.of(cookies("", "@SuppressWarnings(" + value + ")")).messages())
        .isEmpty();
    assertThat(Compilation.of(cookies("@SuppressWarnings(" + value + ")", "")).messages())
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"CORS412\"", "\"all\"", "\"CORS\"", "{}"})
  void nothing_else_suppresses_it(String value) {
    assertThat(Compilation.of(cookies("", "@SuppressWarnings(" + value + ")")).rules())
        .containsExactly("CORS411");
  }

  @Test
  void an_error_cannot_be_suppressed() {
    String source =
        """
        import dev.crossorigin.CrossOrigin;
        import jakarta.ws.rs.GET;

        @SuppressWarnings({"cors", "CORS104"})
        @CrossOrigin(origins = "https://a.example/")
        class Fixture {
          @GET public void get() {}
        }
        """;

    assertThat(Compilation.of(source).rules()).containsExactly("CORS104");
  }

  @ParameterizedTest
  @CsvSource({"off,", "warning,WARNING", "error,ERROR", "ERROR,ERROR"})
  void an_option_sets_a_severity_for_the_whole_build(String value, Diagnostic.Kind expected) {
    Compilation compilation = withOption("-Acors.CORS411=" + value);

    assertThat(compilation.diagnostics())
        .extracting(diagnostic -> (Object) diagnostic.getKind())
        .isEqualTo(expected == null ? List.of() : List.of(expected));
    assertThat(compilation.generatedSources().isEmpty())
        .isEqualTo(expected == Diagnostic.Kind.ERROR);
  }

  @ParameterizedTest
  @ValueSource(strings = {"-Acors.CORS411=loud", "-Acors.CORS411=", "-Acors.CORS411"})
  void an_option_that_means_nothing_is_an_error(String option) {
    Compilation compilation = withOption(option);

    assertThat(compilation.rules()).contains("CORS906");
    assertThat(compilation.messages())
        .anyMatch(message -> message.contains("instead of off, warning or error"))
        .noneMatch(message -> message.contains("null"));
  }

  @Test
  void the_severity_of_an_error_is_no_option() {
    assertThat(withOption("-Acors.CORS104=off").messages())
        .anyMatch(
            message -> message.contains("not recognized") && message.contains("cors.CORS104"));
  }

  private static Compilation withOption(String option) {
    return Compilation.with(new CorsProcessor())
        .options(option)
        .compile(Map.of("Fixture.java", cookies("", "")));
  }

  private static String cookies(String onClass, String onMethod) {
    return """
    import dev.crossorigin.CrossOrigin;
    import jakarta.ws.rs.CookieParam;
    import jakarta.ws.rs.GET;

    %s
    @CrossOrigin(origins = "https://a.example")
    class Fixture {
      @GET %s public void get(@CookieParam("session") String session) {}
    }
    """
        .formatted(onClass, onMethod);
  }

  @Test
  void the_pages_say_which_options_there_are_and_what_they_can_be() throws IOException {
    String configuration = Files.readString(DOCS.resolve("configuration.md"));
    String rules = Files.readString(DOCS.resolve("rules").resolve("README.md"));
    Map<Boolean, List<String>> options =
        new CorsProcessor()
            .getSupportedOptions().stream()
                .collect(Collectors.partitioningBy(name -> name.startsWith("cors.CORS")));
    List<String> ofRules = options.getOrDefault(true, List.of());
    List<String> others = options.getOrDefault(false, List.of());

    assertThat(found("(?m)^\\| `-A(cors\\.CORS[0-9]{3})=off` \\|", configuration))
        .isNotEmpty()
        .isSubsetOf(ofRules);
    assertThat(found("(?m)^\\| `-A(cors\\.[a-z]+)=[a-z]+` \\|", configuration))
        .containsExactlyInAnyOrderElementsOf(others);
    assertThat(found("(?m)^\\| \\[(CORS[0-9]{3})\\]\\(.*\\) \\| (?:warning|note) \\|", rules))
        .extracting(id -> "cors." + id)
        .containsExactlyInAnyOrderElementsOf(ofRules);
    String row = found("(?m)^\\| (`-Acors\\.CORS[0-9]{3}=off` .*)$", configuration).get(0);
    for (String value : List.of("off", "warning", "error")) {
      assertThat(row).containsPattern("[`=]" + value + "`");
      assertThat(withOption("-Acors.CORS411=" + value).rules()).doesNotContain("CORS906");
    }
  }

  private static List<String> found(String expression, String text) {
    return Pattern.compile(expression).matcher(text).results().map(each -> each.group(1)).toList();
  }
}
