// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.policy;

import static dev.crossorigin.policy.Suggestions.suggested;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import dev.crossorigin.policy.OriginTable.Mistake;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class OriginCheckTest {

  static Stream<String> wellFormed() {
    return OriginTable.wellFormed();
  }

  static Stream<Mistake> malformed() {
    return OriginTable.malformed();
  }

  @ParameterizedTest
  @MethodSource("wellFormed")
  void an_origin_as_browsers_send_it_is_accepted_and_stays_as_it_is(String value) {
    assertThat(OriginCheck.of(OriginValues.written(List.of(value)), Specs.from().spec())).isEmpty();
    assertThat(OriginPattern.parse(value)).get().hasToString(value);
  }

  @ParameterizedTest
  @MethodSource("malformed")
  void a_mistake_has_one_finding_of_its_own_rule(Mistake mistake) {
    List<Finding> findings =
        OriginCheck.of(
            OriginValues.written(List.of("https://fine.example", mistake.value())),
            Specs.from().spec());

    assertThat(findings)
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.rule()).isEqualTo(mistake.rule());
              assertThat(finding.place()).hasToString("origins[1]");
              assertThat(suggested(finding)).isEqualTo(mistake.suggestions());
            });
  }

  @ParameterizedTest
  @MethodSource("malformed")
  void what_is_suggested_has_no_mistake_left(Mistake mistake) {
    assertThat(OriginCheck.of(OriginValues.written(mistake.suggestions()), Specs.from().spec()))
        .isEmpty();
  }

  @Test
  void the_words_any_and_null_are_values_but_not_patterns() {
    assertThat(OriginCheck.of(OriginValues.written(List.of("*")), Specs.from().spec())).isEmpty();
    assertThat(OriginCheck.of(OriginValues.written(List.of("null")), Specs.from().spec()))
        .isEmpty();
    assertThat(OriginPattern.parse("*")).isEmpty();
    assertThat(OriginPattern.parse("null")).isEmpty();
  }

  @Test
  void any_beside_another_origin_is_an_error_at_the_star() {
    assertThat(ids("https://a.example", "*")).containsExactly("CORS117 origins[1]");
    assertThat(ids("*", "null")).containsExactly("CORS117 origins[0]");
    assertThat(ids("*")).isEmpty();
  }

  @Test
  void a_repeated_origin_is_reported_at_each_repetition() {
    assertThat(ids("https://a.example", "https://b.example", "https://a.example"))
        .containsExactly("CORS118 origins[2]");
    assertThat(ids("*", "*")).containsExactly("CORS118 origins[1]");
  }

  @Test
  void a_malformed_origin_written_twice_is_not_called_repeated_as_well() {
    assertThat(ids("https://a.example/", "https://a.example/"))
        .containsExactly("CORS104 origins[0]", "CORS104 origins[1]");
  }

  @ParameterizedTest
  @CsvSource({
    "https://a.example.com, https://*.example.com",
    "https://a.b.example.com, https://*.example.com",
    "https://*.b.example.com, https://*.example.com",
    "https://a.example.com:8443, https://*.example.com:*",
    "https://a.example.com, https://*.example.com:*",
    "https://example.com, https://example.com:*",
    "https://*.example.com:1, https://*.example.com:*",
    "https://127.0.0.1:1, https://127.0.0.1:*",
    "https://a.example., https://*.example.",
  })
  void an_origin_within_a_pattern_is_noted(String origin, String pattern) {
    assertThat(OriginCheck.of(OriginValues.written(List.of(pattern, origin)), Specs.from().spec()))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.rule()).isEqualTo(Rule.ORIGIN_COVERED_BY_PATTERN);
              assertThat(finding.place()).hasToString("origins[1]");
            })
        .extracting(Finding::problem, STRING)
        .contains(origin, pattern);
  }

  @ParameterizedTest
  @CsvSource({
    "https://example.com, https://*.example.com",
    "https://badexample.com, https://*.example.com",
    "http://a.example.com, https://*.example.com",
    "https://a.example.com:1, https://*.example.com",
    "https://a.example.com., https://*.example.com",
    "https://*.example.com, https://example.com:*",
  })
  void an_origin_outside_a_pattern_is_not(String origin, String pattern) {
    assertThat(OriginCheck.of(OriginValues.written(List.of(pattern, origin)), Specs.from().spec()))
        .isEmpty();
  }

  @Test
  void ten_thousand_origins_are_judged_at_once() {
    List<String> origins =
        IntStream.range(0, 10_000)
            .mapToObj(i -> "https://" + (i % 2 == 0 ? "*." : "") + "tenant" + i + ".example.com")
            .toList();

    assertThat(OriginCheck.of(OriginValues.written(origins), Specs.from().spec())).isEmpty();
  }

  private static List<String> ids(String... origins) {
    return PolicyCheck.values(Specs.origins(origins)).stream()
        .map(finding -> finding.rule().id() + " " + finding.place())
        .toList();
  }
}
