// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.policy;

import static dev.crossorigin.Tolerate.Risk.INSECURE_ORIGIN;
import static dev.crossorigin.Tolerate.Risk.NULL_ORIGIN;
import static org.assertj.core.api.Assertions.assertThat;

import dev.crossorigin.policy.PolicyCheck.Verdict;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands for origins that only configuration knows. */
class PlaceholderTest {

  private static final String KEY = "partner.origins";
  private static final String PARTNERS = "${partner.origins}";
  private static final String PARTNERS_OR_A = "${partner.origins:https://a.example}";

  // As written ---------------------------------------------------------------------------------

  @ParameterizedTest
  @ValueSource(
      strings = {
        "${a}",
        "${A.b-c_9}",
        "${0}",
        "${a:https://a.example}",
        "${a:https://*.a.example:*}",
        "${a:https://a.example, https://b.example}",
        "${a:http://localhost:8080}"
      })
  void a_key_with_or_without_a_default_is_silent(String value) {
    assertThat(written(Specs.from(value))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "${}                    | it has no key",
        "${:https://a.example}  | it has no key",
        "${a b}                 | its key is \"a b\"",
        "${a/b:https://c.d}     | its key is \"a/b\"",
        "${\u00e4}              | its key is \"\u00e4\"",
        "${a                    | it has no closing brace",
        "${a:                   | it has no closing brace",
        "${a:}                  | its default is empty",
        "${a: }                 | its default is empty",
        "${a:${b}               | its default has a placeholder",
        "${a:${b}}              | its default has a placeholder",
        "${a:https://${b}.c}    | its default has a placeholder",
      })
  void what_cannot_be_read_is_refused_with_the_reason(String value, String reason) {
    assertThat(PolicyCheck.check(Specs.origins(value)).findings())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.rule()).isEqualTo(Rule.PLACEHOLDER_MALFORMED);
              assertThat(finding.problem()).contains('"' + value + '"').endsWith(": " + reason);
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://${host}",
        "https://${host}.example",
        "${a}${b}",
        "${a},${b}",
        "${a:https://b.example},${c}",
        " ${a}",
        "${a} ",
        "x${"
      })
  void a_placeholder_is_the_whole_of_an_element(String value) {
    assertThat(written(Specs.from(value))).containsExactly("CORS126 origins[0]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"$a", "{a}", "#{a}", "%{a}", "$(a)", "$ {a}"})
  void other_notations_are_no_placeholders(String value) {
    assertThat(PolicyCheck.check(Specs.origins(value)).findings())
        .singleElement()
        .satisfies(finding -> assertThat(finding.rule().id()).isLessThan("CORS117"));
  }

  @Test
  void a_default_is_judged_like_a_value_that_is_written() {
    assertThat(
            written(Specs.from("https://b.example", "${a:https://a.example/,HTTPS://a.example}")))
        .containsExactly("CORS104 origins[1]", "CORS106 origins[1]");
    assertThat(written(Specs.from("${a:https://a.example,}")))
        .containsExactly("CORS102 origins[0]");
    assertThat(written(Specs.from("${a:https://a.example,https://a.example}")))
        .containsExactly("CORS118 origins[0]");
    assertThat(written(Specs.from("${a:http://a.example}").allowCredentials()))
        .containsExactly("CORS403 origins[0]");
    assertThat(written(Specs.from("${a:https://*.github.io}").allowCredentials()))
        .containsExactly("CORS410 origins[0]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"*", "null"})
  void no_default_opens_the_policy_to_everybody(String word) {
    Specs specs = Specs.from("${a:https://a.example," + word + "}").allowCredentials();

    assertThat(PolicyCheck.check(specs.spec()).findings())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.rule()).isEqualTo(Rule.PLACEHOLDER_WORD);
              assertThat(finding.problem()).endsWith(" stands for \"" + word + "\"");
            });
  }

  @Test
  void any_origin_stands_beside_no_placeholder() {
    assertThat(written(Specs.from("*", PARTNERS))).containsExactly("CORS117 origins[0]");
    assertThat(written(Specs.from("*"))).isEmpty();
  }

  @Test
  void a_placeholder_without_default_is_written_twice_but_never_missing() {
    assertThat(written(Specs.from(PARTNERS, PARTNERS))).containsExactly("CORS118 origins[1]");
    assertThat(written(Specs.from(PARTNERS, "${other}"))).isEmpty();
  }

  @Test
  void a_risk_may_be_tolerated_for_what_is_yet_to_be_configured() {
    assertThat(
            written(
                Specs.from(PARTNERS).allowCredentials().tolerate(INSECURE_ORIGIN, "plant network")))
        .isEmpty();
    assertThat(written(Specs.from(PARTNERS).tolerate(INSECURE_ORIGIN, "plant network")))
        .containsExactly("CORS407 tolerate[0]");
    assertThat(
            written(Specs.from(PARTNERS).allowCredentials().tolerate(NULL_ORIGIN, "never there")))
        .containsExactly("CORS407 tolerate[0]");
  }

  @Test
  void placeholders_are_kept_sorted_and_once() {
    assertThat(
            PolicyCheck.check(
                Specs.origins(
                    "${b}",
                    "https://a.example",
                    "${a:https://d.example,https://c.example}",
                    "${b}")))
        .isInstanceOfSatisfying(
            Verdict.Passed.class,
            passed -> {
              assertThat(passed.policy().placeholders())
                  .extracting(Placeholder::toString)
                  .containsExactly("${a:https://c.example,https://d.example}", "${b}");
              assertThat(passed.policy().origins())
                  .extracting(OriginPattern::toString)
                  .containsExactly("https://a.example");
            });
  }

  // As configured ------------------------------------------------------------------------------

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://c.example,https://*.d.example",
        " https://c.example ,\thttps://*.d.example\n",
        "https://*.d.example,https://c.example"
      })
  void a_list_separated_by_commas_takes_the_place_of_placeholder_and_default(String value) {
    for (String origin : List.of(PARTNERS, PARTNERS_OR_A)) {
      assertThat(configured(Specs.from("https://b.example", origin), value))
          .isInstanceOfSatisfying(
              Verdict.Passed.class,
              passed -> {
                assertThat(passed.findings()).isEmpty();
                assertThat(passed.policy().placeholders()).isEmpty();
                assertThat(passed.policy().origins())
                    .extracting(OriginPattern::toString)
                    .containsExactly(
                        "https://*.d.example", "https://b.example", "https://c.example");
              });
    }
  }

  @Test
  void the_default_holds_where_the_key_is_not_set() {
    assertThat(configured(Specs.from(PARTNERS_OR_A), null))
        .isInstanceOfSatisfying(
            Verdict.Passed.class,
            passed ->
                assertThat(passed.policy().origins())
                    .extracting(OriginPattern::toString)
                    .containsExactly("https://a.example"));
  }

  @Test
  void a_key_without_value_or_default_is_refused_with_its_name() {
    assertThat(configured(Specs.from("https://b.example", PARTNERS), null).findings())
        .singleElement()
        .extracting(Finding::text)
        .isEqualTo(
            """
            [CORS910] placeholder "${partner.origins}" stands for no origin: its key is not set
                at: configuration key "partner.origins"
                why: there is no default origin; the policy would shut out the very pages that it is for
                fix: set the key, or the environment variable PARTNER_ORIGINS, to the origins, separated \
            by commas
                see: docs/rules/CORS910.md\
            """);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\t\n"})
  void a_key_that_is_set_to_nothing_is_refused_whatever_the_default(String nothing) {
    for (String origin : List.of(PARTNERS, PARTNERS_OR_A)) {
      assertThat(configured(Specs.from(origin), nothing).findings())
          .singleElement()
          .satisfies(
              finding -> {
                assertThat(finding.rule()).isEqualTo(Rule.ORIGINS_NOT_CONFIGURED);
                assertThat(finding.problem()).contains("its key is set, but to nothing");
              });
    }
  }

  @Test
  void a_key_that_cannot_be_read_is_refused_whatever_the_default() {
    ConfigurationValues broken = key -> new ConfiguredValue.Unreadable("no such file");

    assertThat(PolicyCheck.check(Specs.origins(PARTNERS_OR_A), broken).findings())
        .singleElement()
        .extracting(Finding::problem)
        .isEqualTo(
            "placeholder \""
                + PARTNERS_OR_A
                + "\" stands for no origin: its key cannot be read: no"
                + " such file");
  }

  @Test
  void every_configured_value_that_is_wrong_is_told_with_the_key() {
    assertThat(
            ids(
                configured(
                    Specs.from("https://b.example", PARTNERS).allowCredentials(),
                    "https://a.example/,https://c.example/,*,null,,http://d.example,${other}")))
        .containsExactlyInAnyOrder(
            "CORS104 origins[1] of \"partner.origins\"",
            "CORS104 origins[1] of \"partner.origins\"",
            "CORS127 origins[1] of \"partner.origins\"",
            "CORS127 origins[1] of \"partner.origins\"",
            "CORS102 origins[1] of \"partner.origins\"",
            "CORS403 origins[1] of \"partner.origins\"",
            "CORS102 origins[1] of \"partner.origins\"");
  }

  @Test
  void a_configured_value_may_repeat_what_is_written() {
    Verdict verdict = configured(Specs.from("https://b.example", PARTNERS), "https://b.example");

    assertThat(verdict).isInstanceOf(Verdict.Passed.class);
    assertThat(ids(verdict)).containsExactly("CORS118 origins[1] of \"partner.origins\"");
  }

  @Test
  void a_key_is_set_in_the_environment_in_capitals() {
    assertThat(ConfigurationValues.environmentVariable("partner.origins-2_x"))
        .isEqualTo("PARTNER_ORIGINS_2_X");
  }

  private static List<String> written(Specs specs) {
    return ids(PolicyCheck.check(specs.spec()));
  }

  private static Verdict configured(Specs specs, @Nullable String value) {
    Map<String, String> values = value == null ? Map.of() : Map.of(KEY, value);
    return PolicyCheck.check(
        specs.spec(),
        key ->
            values.containsKey(key)
                ? new ConfiguredValue.Present(values.getOrDefault(key, ""))
                : new ConfiguredValue.Missing());
  }

  private static List<String> ids(Verdict verdict) {
    return verdict.findings().stream()
        .map(finding -> finding.rule().id() + " " + finding.place())
        .toList();
  }
}
