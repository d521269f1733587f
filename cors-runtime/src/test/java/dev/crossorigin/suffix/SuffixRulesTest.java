// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.suffix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuffixRulesTest {

  @Test
  void a_snapshot_is_comments_and_then_rules_in_order() {
    SuffixRules rules = SuffixRules.parse(snapshot(3, "!www.ck\n*.ck\nco.uk\n"));

    assertThat(rules.date()).hasToString("2026-10-06");
    assertThat(rules.isPublicSuffix("co.uk")).isTrue();
    assertThat(rules.isPublicSuffix("a.ck")).isTrue();
    assertThat(rules.isPublicSuffix("www.ck")).isFalse();
    assertThat(rules.isPublicSuffix("co.jp")).isFalse();
  }

  @Test
  void an_exception_holds_for_the_names_below_it_too() {
    SuffixRules rules = SuffixRules.parse(snapshot(3, "!www.ck\n*.a.www.ck\nb.www.ck\n"));

    assertThat(rules.isPublicSuffix("b.www.ck")).isFalse();
    assertThat(rules.isPublicSuffix("c.a.www.ck")).isFalse();
    assertThat(rules.isParentOfPublicSuffixes("a.www.ck")).isFalse();
  }

  @Test
  void the_snapshot_has_one_form_and_writing_it_again_gives_the_same_bytes() {
    String snapshot = PlainSuffixes.snapshot();
    String header = snapshot.substring(0, snapshot.lastIndexOf("//"));
    String lastComment =
        snapshot.substring(header.length(), snapshot.indexOf('\n', header.length()));
    String rules = String.join("\n", new TreeSet<>(PlainSuffixes.rules()));

    assertThat(header + lastComment + "\n" + rules + "\n").isEqualTo(snapshot);
    assertThat(snapshot)
        .matches(text -> text.chars().allMatch(c -> c == '\n' || 0x20 <= c && c < 0x7F));
  }

  @Test
  void the_rules_are_given_back_in_order_with_the_one_that_is_on_no_list() {
    assertThat(SuffixRules.parse(snapshot(4, "!www.ck\n*.ck\nco.uk\ncom\n")).written())
        .containsExactly("!www.ck", "*", "*.ck", "co.uk", "com");
    assertThat(SuffixRules.ofSnapshot().written())
        .isSorted()
        .containsOnlyOnce("*")
        .containsAll(PlainSuffixes.rules())
        .hasSize(PlainSuffixes.rules().size() + 1);
  }

  @Test
  void the_snapshot_keeps_its_licence_and_tells_where_it_is_from() {
    assertThat(PlainSuffixes.snapshot())
        .startsWith("// This Source Code Form is subject to the terms of the Mozilla Public\n")
        .contains("\n// VERSION: ", "\n// COMMIT: ", "\n// SOURCE: ", "\n// RULES: ");
  }

  @ParameterizedTest
  @CsvSource({
    "2, 'co.uk\n', '1 rules, where 2 are announced'",
    "1, 'co.uk\ncom\n', '2 rules, where 1 are announced'",
    "2, 'com\nco.uk\n', 'line 5: \"co.uk\" is not in order'",
    "2, 'com\ncom\n', 'line 5: \"com\" is not in order'",
    "1, 'co uk\n', 'line 4: \"co uk\" is no rule'",
    "1, 'Co.uk\n', 'line 4: \"Co.uk\" is no rule'",
    "1, 'co..uk\n', 'line 4: \"co..uk\" is no rule'",
    "1, '.uk\n', 'line 4: \".uk\" is no rule'",
    "1, 'uk.\n', 'line 4: \"uk.\" is no rule'",
    "1, '*\n', 'line 4: \"*\" is no rule'",
    "1, 'a.*.uk\n', 'line 4: \"a.*.uk\" is no rule'",
    "1, '!*.uk\n', 'line 4: \"!*.uk\" is no rule'",
    "1, '!\n', 'line 4: \"!\" is no rule'",
    "1, '*.\n', 'line 4: \"*.\" is no rule'",
    "1, '// com\n', '0 rules, where 1 are announced'",
    "2, 'com\n// org\n', 'line 5: \"// org\" is not in order'",
    "1, '\n', 'line 4: \"\" is not in order'",
  })
  void a_damaged_snapshot_is_refused_with_the_place(int announced, String rules, String message) {
    assertThatIllegalStateException()
        .isThrownBy(() -> SuffixRules.parse(snapshot(announced, rules)))
        .withMessage("public-suffixes.txt is damaged: " + message);
  }

  @ParameterizedTest
  @CsvSource({"''", "'// RULES: 0\n'", "'// VERSION: 2026-13-01\n// RULES: 0\n'", "'com\n'"})
  void a_snapshot_without_a_header_is_refused(String text) {
    assertThatIllegalStateException()
        .isThrownBy(() -> SuffixRules.parse(text))
        .withMessageStartingWith("public-suffixes.txt is damaged: ");
  }

  private static String snapshot(int announced, String rules) {
    return "// VERSION: 2026-10-06_16-13-12_UTC\n//\n// RULES: " + announced + "\n" + rules;
  }
}
