// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.policy;

import static dev.crossorigin.Tolerate.Risk.INSECURE_ORIGIN;
import static dev.crossorigin.Tolerate.Risk.PUBLIC_SUFFIX;
import static dev.crossorigin.policy.Suggestions.suggested;
import static org.assertj.core.api.Assertions.assertThat;

import dev.crossorigin.policy.PolicyCheck.Verdict;
import dev.crossorigin.regex.Automaton;
import dev.crossorigin.regex.OriginRegex;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OriginRegexCheckTest {

  private static final String PREVIEW = "https://pr-[0-9]+\\.example\\.com";

  @ParameterizedTest
  @ValueSource(
      strings = {
        PREVIEW,
        "^https://(shop|blog)\\.example\\.com(:\\d+)?$",
        "https://.*\\.example\\.com",
        "https://.+[.]example[.]com",
        "https://-a-\\.example",
        "http://localhost:[0-9]{4}",
        "http://\\[::1\\](:\\d+)?",
        "capacitor://[a-z]+",
      })
  void a_regex_that_ends_in_a_domain_is_accepted(String regex) {
    assertThat(found(Specs.from().originRegexes(regex))).isEmpty();
  }

  @Test
  void a_regex_is_enough_of_an_origin() {
    assertThat(found(Specs.from().originRegexes(PREVIEW))).isEmpty();
    assertThat(found(Specs.from())).containsExactly("CORS101 origins");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"(", "https://(?!a)[a-z]+\\.example", "(a)\\1", "(?i)https://a\\.example"})
  void a_regex_that_is_none_or_no_regular_one_is_refused(String regex) {
    assertThat(found(Specs.from().originRegexes(PREVIEW, regex)))
        .containsExactly("CORS120 originRegexes[1]");
  }

  @Test
  void a_refusal_says_what_and_where_and_what_to_do() {
    assertThat(values("https://(?=a)b\\.example"))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.problem())
                  .isEqualTo(
                      "regex \"https://(?=a)b\\.example\" has the look-ahead (?= at index 8");
              assertThat(finding.fix()).isEqualTo("write out what may follow, or list the origins");
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"(a|b)*a(a|b){50}", "(?=a)b"})
  void a_refusal_of_the_whole_names_no_index(String regex) {
    assertThat(values(regex))
        .singleElement()
        .satisfies(finding -> assertThat(finding.problem()).doesNotContain("index"));
  }

  @Test
  void a_long_regex_is_refused_in_few_words() {
    assertThat(values("a".repeat(1_000_000)))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.problem()).endsWith("has more than 2,000 characters");
              assertThat(finding.text()).hasSizeLessThan(1000);
            });
  }

  @ParameterizedTest
  @CsvSource({
    "https://foo.example, https://foo\\.example",
    "https://a\\.b.example.com, https://a\\.b\\.example\\.com",
    "https://[a-z]+.(x|y).com(:\\d+)?, https://[a-z]+\\.(x|y)\\.com(:\\d+)?",
    "https://*.example.com, https://.+\\.example\\.com",
  })
  void a_dot_between_letters_is_warned_about_and_mended(String regex, String mended) {
    assertThat(values(regex))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.rule()).isEqualTo(Rule.ORIGIN_REGEX_DOT);
              assertThat(suggested(finding)).containsExactly(mended);
            });
    assertThat(values(mended)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://a\\.example/",
        "https://A\\.example",
        "a\\.example",
        "https://user@a\\.example",
        "https://a\\.example:443",
        "https://a\\.example:443/?|http://a\\.example:80",
        "https://192\\.168\\.1\\.256",
        "null",
        "",
        "[^\\s\\S]",
      })
  void a_regex_that_no_origin_matches_is_refused(String regex) {
    assertThat(found(Specs.from().originRegexes(regex).allowCredentials()))
        .containsExactly("CORS122 originRegexes[0]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://a\\.example:(443|8443)",
        "https://a\\.example:80",
        "https://192\\.168\\.1\\.\\d+",
        "https://[aA]\\.example/?",
        "app://192\\.168:443",
      })
  void a_regex_is_accepted_that_one_origin_matches(String regex) {
    assertThat(found(Specs.from().originRegexes(regex))).isEmpty();
  }

  /** Two readings of one standard: the parser's, and the automaton's that regexes are held to. */
  @Test
  void a_regex_for_one_value_is_accepted_where_the_value_is_an_origin_and_hardly_elsewhere() {
    assertThat(OriginTable.wellFormed().filter(value -> !value.contains("*")))
        .allMatch(OriginRegexCheckTest::isAcceptedAsRegex);
    assertThat(
            OriginTable.malformed()
                .map(OriginTable.Mistake::value)
                .filter(OriginRegexCheckTest::isAcceptedAsRegex))
        .allMatch(
            value ->
                value.contains("//xn--")
                    || value.contains("[")
                    || value.length() > "https://".length() + 63
                    || value.startsWith("a".repeat(65)))
        .doesNotContain("https://[]", "https://[0001::]", "https://[1::2::3]", "https://[::1]90");
  }

  private static boolean isAcceptedAsRegex(String value) {
    return values("\\Q" + value + "\\E").isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://example\\.com.*",
        "https://example\\.com\\.[a-z]+",
        "https://[a-z.]+",
        "https?://([a-z]+\\.)+[a-z]{2,}"
      })
  void a_regex_that_is_open_at_its_end_shows_a_stranger(String regex) {
    Specs specs = Specs.from().originRegexes(regex);

    assertThat(found(specs)).containsExactly("CORS123 originRegexes[0]");
    assertThat(PolicyCheck.combinations(specs.spec()))
        .singleElement()
        .satisfies(
            finding ->
                assertThat(finding.problem()).contains(".invalid\"").contains("also matches"));
  }

  @Test
  void credentials_make_an_open_end_an_error() {
    assertThat(found(Specs.from().originRegexes("https://a\\.example.*").allowCredentials()))
        .containsExactly("CORS413 originRegexes[0]");
    assertThat(found(Specs.from().originRegexes("https://a\\.example(:\\d+)?").allowCredentials()))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"https://.*", "https://.+(:\\d+)?", "https://[^/]+"})
  void every_https_origin_with_credentials_is_any_origin(String regex) {
    assertThat(found(Specs.from().originRegexes(regex).allowCredentials()))
        .containsExactly("CORS401 originRegexes[0]");
    assertThat(found(Specs.from().originRegexes(regex)))
        .containsExactly("CORS123 originRegexes[0]");
  }

  @ParameterizedTest
  @CsvSource({
    "https://.*example\\.com, https://evilexample.com",
    "https://[a-z0-9-]+example\\.co\\.uk, https://evilexample.co.uk",
    "https?://.*example\\.com(:\\d+)?, http://evilexample.com",
    "https://([a-z]+\\.com|.*shop\\.org), https://evilshop.org",
  })
  void a_domain_that_anything_can_run_into_is_warned_about(String regex, String witness) {
    assertThat(PolicyCheck.combinations(Specs.from().originRegexes(regex).spec()))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.rule()).isEqualTo(Rule.ORIGIN_REGEX_OPEN_START);
              assertThat(finding.problem()).contains(witness);
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://.*example\\.com",
        "https://.*\\.com",
        "https://[a-z]+\\.github\\.io",
        "https://[a-z0-9-]+--shop\\.netlify\\.app",
        "https://(.+\\.)?[a-z]+\\.co\\.uk",
        "https://shop-[a-z]+\\.com",
        "https://[a-z]+\\.[a-z]+\\.kobe\\.jp",
        "https://(.+\\.example\\.com|.*shop\\.web\\.app)",
      })
  void credentials_for_names_that_a_stranger_can_get_are_a_risk(String regex) {
    Specs specs = Specs.from().originRegexes(regex).allowCredentials();

    assertThat(found(specs)).containsExactly("CORS410 originRegexes[0]");
    assertThat(found(specs.tolerate(PUBLIC_SUFFIX, "own zone"))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://.*\\.example\\.com",
        "https://(.+\\.)?example\\.com",
        "https://.*example\\.acme\\.com",
        "https://shop-[0-9]+\\.com",
        "https://[a-d]+\\.com",
        "https://(evil|attacker)\\.com",
      })
  void credentials_for_names_that_no_stranger_can_choose_are_not(String regex) {
    assertThat(found(Specs.from().originRegexes(regex).allowCredentials())).isEmpty();
    assertThat(found(Specs.from().originRegexes(regex))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"https?://a\\.example", ".*://a\\.example", "http://a\\.example"})
  void credentials_ask_for_a_literal_https(String regex) {
    Specs specs = Specs.from().originRegexes(regex).allowCredentials();

    assertThat(found(specs)).containsExactly("CORS403 originRegexes[0]");
    assertThat(found(specs.tolerate(INSECURE_ORIGIN, "plant network"))).isEmpty();
    assertThat(found(Specs.from().originRegexes(regex))).isEmpty();
  }

  @Test
  void a_risk_is_not_called_unneeded_while_a_regex_is_refused() {
    assertThat(found(Specs.from().originRegexes("(").tolerate(INSECURE_ORIGIN, "lab")))
        .containsExactly("CORS120 originRegexes[0]");
    assertThat(found(Specs.from().originRegexes(PREVIEW).tolerate(INSECURE_ORIGIN, "lab")))
        .containsExactly("CORS407 tolerate[0]");
  }

  @Test
  void two_that_match_the_same_are_one_written_twice() {
    assertThat(found(Specs.from().originRegexes(PREVIEW, "^https://pr-\\d+[.]example[.]com$")))
        .containsExactly("CORS118 originRegexes[1]");
    assertThat(found(Specs.from().originRegexes(PREVIEW, "https://pr-\\d*\\.example\\.com")))
        .isEmpty();
  }

  @Test
  void any_origin_beside_a_regex_is_an_error_at_the_star() {
    assertThat(found(Specs.from("*").originRegexes(PREVIEW))).containsExactly("CORS117 origins[0]");
  }

  @Test
  void a_checked_policy_has_each_once_and_sorted() {
    CheckedPolicy policy =
        passed(
            Specs.from()
                .originRegexes(
                    "https://z\\.example", "https://[z]\\.example", "https://a\\.example"));

    assertThat(policy.originRegexes())
        .extracting(OriginRegex.Compiled::regex)
        .containsExactly("https://[z]\\.example", "https://a\\.example");
  }

  @Test
  void a_table_is_judged_by_its_automaton_and_not_by_its_text() {
    Automaton all = ((OriginRegex.Compiled) OriginRegex.compile("https://.*")).automaton();
    OriginRegex edited = OriginRegex.compiledBefore(PREVIEW, all.encode());
    PolicySpec spec = Specs.from().allowCredentials().spec();

    assertThat(OriginRegexCheck.of(List.of(edited))).isEmpty();
    assertThat(
            PolicyCheck.combinations(
                new PolicySpec(
                    spec.origins(),
                    List.of(edited),
                    spec.originMatcher(),
                    spec.methods(),
                    spec.allowedHeaders(),
                    spec.exposedHeaders(),
                    spec.allowCredentials(),
                    spec.maxAge(),
                    spec.rejectDisallowed(),
                    spec.tolerate())))
        .extracting(Finding::rule)
        .containsExactly(Rule.ANY_ORIGIN_WITH_CREDENTIALS);
  }

  private static List<Finding> values(String regex) {
    return PolicyCheck.values(Specs.from().originRegexes(regex).spec());
  }

  private static List<String> found(Specs specs) {
    return PolicyCheck.check(specs.spec()).findings().stream()
        .map(finding -> finding.rule().id() + " " + finding.place())
        .toList();
  }

  private static CheckedPolicy passed(Specs specs) {
    return ((Verdict.Passed) PolicyCheck.check(specs.spec())).policy();
  }
}
