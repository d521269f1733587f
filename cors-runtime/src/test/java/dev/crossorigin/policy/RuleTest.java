// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.crossorigin.suffix.PublicSuffixes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RuleTest {

  /** The module's directory is the working directory of its tests. */
  private static final Path ROOT = Path.of("..");

  private static final Path PAGES = ROOT.resolve("docs/rules");

  @Test
  void ids_are_unique_and_ascend_within_the_sections() {
    assertThat(Rule.values())
        .extracting(Rule::id)
        .allSatisfy(id -> assertThat(id).matches("CORS[1-59]\\d\\d"))
        .doesNotHaveDuplicates()
        .isSorted();
  }

  @ParameterizedTest
  @EnumSource
  void every_rule_says_what_is_wrong_why_and_how_to_mend_it(Rule rule) {
    Finding finding = example(rule);

    assertThat(Stream.of(finding.problem(), finding.why(), finding.fix()))
        .allSatisfy(
            sentence ->
                assertThat(sentence)
                    .isNotBlank()
                    .isEqualTo(sentence.strip())
                    .doesNotContain("{value}")
                    .doesNotContainIgnoringCase("please")
                    .doesNotContainIgnoringCase("invalid")
                    .doesNotEndWith(".")
                    .doesNotEndWith("!"));
    assertThat(finding.problem()).doesNotContain("\n");
    assertThat(finding.why()).doesNotContain("\n");
  }

  @ParameterizedTest
  @EnumSource
  void every_argument_is_shown(Rule rule) {
    String text = example(rule).text();

    assertThat(arguments(rule)).allSatisfy(argument -> assertThat(text).contains(argument));
  }

  @Test
  void the_text_of_a_finding_has_an_id_a_problem_and_three_lines_below() {
    assertThat(PolicyCheck.values(Specs.origins("https://app.example.com/")))
        .singleElement()
        .extracting(Finding::text)
        .isEqualTo(
            """
            [CORS104] origin "https://app.example.com/" has a path
                why: a browser sends its origin as scheme://host[:port]; this value can never match
                fix: did you mean "https://app.example.com"?
                see: docs/rules/CORS104.md\
            """);
  }

  @Test
  void the_snippet_for_a_class_that_was_not_processed_stays_in_one_column() {
    assertThat(Rule.NOT_PROCESSED.at(Place.policy(), "com.acme.PetResource").text())
        .contains(
            """
                fix: add the processor to the build of that class and compile again
                     <plugin>
                       <groupId>org.apache.maven.plugins</groupId>
            """
                .stripTrailing())
        .contains("<annotationProcessorPaths>")
        .contains("<artifactId>cors-processor</artifactId>");
  }

  @Test
  void arguments_are_neither_too_few_nor_too_many() {
    assertThat(Rule.ORIGIN_HAS_PATH.parameters()).containsExactly("value", "part");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Rule.ORIGIN_HAS_PATH.at(Place.policy(), "a"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Rule.ORIGIN_HAS_PATH.at(Place.policy(), "a", "b", "c"));
  }

  @Test
  void what_an_argument_says_is_never_taken_for_a_blank() {
    assertThat(Rule.OVERLOADS_DIFFER.at(Place.policy(), "GET", "/{first}", "a()", "$1()").problem())
        .startsWith("\"GET /{first}\" is served by a() and $1()");
  }

  @Test
  void invisible_characters_are_shown_as_escapes_and_long_values_are_cut() {
    assertThat(
            Rule.METHOD_INVALID.at(Place.policy(), "a\n\u202Eb\u00a0\ud83d\ude00\ud83d").problem())
        .startsWith("method \"a\\u000A\\u202Eb\\u00A0\ud83d\ude00\\uD83D\" is");
    assertThat(Rule.METHOD_INVALID.at(Place.policy(), "a".repeat(100_000)).text())
        .hasSizeLessThan(1000)
        .contains("aaa...\"");
  }

  @ParameterizedTest
  @EnumSource
  void every_rule_has_a_page_with_all_its_parts(Rule rule) throws IOException {
    String page = Files.readString(ROOT.resolve(rule.page()));

    assertThat(page)
        .startsWith("# " + rule.id() + ": ")
        .contains("\n\n" + capitalized(rule.severity()) + ". ")
        .containsSubsequence("\n## Why\n", "\n## Wrong\n", "\n## Right\n", "\n## Opting out\n");
  }

  @Test
  void the_page_on_public_suffixes_tells_the_age_of_the_snapshot() throws IOException {
    assertThat(Files.readString(ROOT.resolve(Rule.PUBLIC_SUFFIX_WITH_CREDENTIALS.page())))
        .contains("snapshot of " + PublicSuffixes.snapshotDate());
  }

  @Test
  void every_page_has_a_rule() throws IOException {
    try (Stream<Path> pages = Files.list(PAGES)) {
      assertThat(pages.map(page -> "docs/rules/" + page.getFileName()))
          .containsExactlyInAnyOrderElementsOf(
              Stream.concat(
                      Stream.of("docs/rules/README.md"), Stream.of(Rule.values()).map(Rule::page))
                  .toList());
    }
  }

  @Test
  void the_index_lists_every_rule_with_its_severity_and_the_title_of_its_page() throws IOException {
    String index = Files.readString(PAGES.resolve("README.md"));
    for (Rule rule : Rule.values()) {
      String heading = Files.readAllLines(ROOT.resolve(rule.page())).get(0);
      String title = heading.substring(("# " + rule.id() + ": ").length());
      String severity = rule.severity().name().toLowerCase(Locale.ROOT);

      assertThat(index)
          .contains("| [%1$s](%1$s.md) | %2$s | %3$s |".formatted(rule.id(), severity, title));
    }
    assertThat(index.lines().filter(line -> line.startsWith("| [CORS")))
        .hasSameSizeAs(Rule.values());
  }

  private static String capitalized(Severity severity) {
    return severity.name().charAt(0) + severity.name().substring(1).toLowerCase(Locale.ROOT);
  }

  private static Finding example(Rule rule) {
    return rule.at(Place.policy(), (Object[]) arguments(rule));
  }

  private static String[] arguments(Rule rule) {
    return rule.parameters().stream().map(name -> "the " + name).toArray(String[]::new);
  }
}
