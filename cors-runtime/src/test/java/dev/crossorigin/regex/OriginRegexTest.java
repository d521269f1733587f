// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.regex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.InstanceOfAssertFactories.type;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class OriginRegexTest {

  @ParameterizedTest
  @CsvSource(
      delimiterString = " ~ ",
      quoteCharacter = '`',
      value = {
        "https://example\\.com ~ https://example.com ~ https://exampleXcom",
        "https://exam.le\\.com ~ https://example.com ~ https://examle.com",
        "https?://a ~ http://a ~ httpss://a",
        "https://(a|b|)\\.c ~ https://.c ~ https://d.c",
        "https://(?:a|b)c ~ https://bc ~ https://abc",
        "https://(?<tenant>[a-z]+)\\.c ~ https://ab.c ~ https://.c",
        "a* ~ aaa ~ b",
        "a+? ~ aaa ~ b",
        "a?? ~ a ~ aa",
        "a{2} ~ aa ~ aaa",
        "a{2,} ~ aaa ~ a",
        "a{1,2}? ~ aa ~ aaa",
        "(ab){0,2}c ~ ababc ~ abababc",
        "a{0}b ~ b ~ ab",
        "[a-c-]+ ~ a-c ~ d",
        "[^/:]+ ~ a.b ~ a:b",
        "[+--]+ ~ +,- ~ .",
        "[\\w-]+ ~ a_1-Z ~ a.b",
        "[.*+?(|)$] ~ $ ~ a",
        "[a^] ~ ^ ~ b",
        "[a&] ~ & ~ b",
        "[\\]\\[]+ ~ [] ~ a",
        "\\d{1,5} ~ 443 ~ 4a3",
        "\\D\\W\\S ~ a-b ~ 1-b",
        "\\p{Alpha}\\p{Digit}\\P{Alnum} ~ a1- ~ a11",
        "\\Qa.b\\E ~ a.b ~ aXb",
        "\\Qa.b ~ a.b ~ aXb",
        "\\Qab\\E+ ~ abb ~ abab",
        "[\\Qa-c\\E] ~ - ~ b",
        "^https://a$ ~ https://a ~ ^https://a$",
        "(^a|^b$)$ ~ b ~ ab",
        "\\Aa\\z ~ a ~ aa",
        "a] ~ a] ~ a",
        "a} ~ a} ~ a",
        "\\-\\/\\:\\_ ~ -/:_ ~ -/:"
      })
  void accepts_what_an_automaton_can_decide(String regex, String matching, String other) {
    Automaton automaton = compile(regex).automaton();

    assertThat(automaton.matches(matching)).isTrue();
    assertThat(automaton.matches(other)).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " ~ ",
      quoteCharacter = '`',
      value = {
        "https://(?=a)b ~ 8 ~ the look-ahead (?=",
        "(?!evil).* ~ 0 ~ the look-ahead (?!",
        ".*(?<=a) ~ 2 ~ the look-behind (?<=",
        ".*(?<!a) ~ 2 ~ the look-behind (?<!",
        "(?>a|ab)c ~ 0 ~ the atomic group (?>",
        "(?i)https://a ~ 0 ~ the flag (?i)",
        "a(?m-s:b) ~ 1 ~ the flag (?m-s)",
        "(?#a) ~ 0 ~ an unknown kind of group",
        "(?<1a>b) ~ 0 ~ a group without a proper name",
        "(?<>b) ~ 0 ~ a group without a proper name",
        "(?<a ~ 0 ~ a group without a proper name",
        "(?<n>a)(?<n>b) ~ 7 ~ two groups of the name n",
        "(a)\\1 ~ 3 ~ the back-reference \\1",
        "(?<n>a)\\k<n> ~ 7 ~ the back-reference \\k",
        "a++ ~ 1 ~ a possessive quantifier",
        "a{2}+ ~ 1 ~ a possessive quantifier",
        "a** ~ 2 ~ a repetition of a repetition",
        "a*?? ~ 3 ~ a repetition of a repetition",
        "a{2}{3} ~ 4 ~ a repetition of a repetition",
        "*.example.com ~ 0 ~ a * with nothing to repeat",
        "a|+ ~ 2 ~ a + with nothing to repeat",
        "({2}) ~ 1 ~ a { with nothing to repeat",
        "^* ~ 1 ~ a repeated anchor",
        "a{ ~ 1 ~ a { that starts no repetition",
        "a{,2} ~ 1 ~ a { that starts no repetition",
        "a{1;2} ~ 1 ~ a { that starts no repetition",
        "a{1,x} ~ 1 ~ a { that starts no repetition",
        "a{3,2} ~ 1 ~ a repetition from more to less",
        "a{327} ~ 1 ~ a repetition of more than 326",
        "a{99999999999} ~ 1 ~ a repetition of more than 326",
        "a^b ~ 1 ~ a start anchor (^) where something can stand before it",
        "a$b ~ 1 ~ an end anchor ($) where something can follow it",
        "(^a)+ ~ 1 ~ a start anchor (^) where something can stand before it",
        "(a$|b)c ~ 2 ~ an end anchor ($) where something can follow it",
        "a*^b ~ 2 ~ a start anchor (^) where something can stand before it",
        "a\\bb ~ 1 ~ the boundary \\b",
        "\\Ga ~ 0 ~ the boundary \\G",
        "\\x2e ~ 0 ~ the character code \\x",
        "\\u0041 ~ 0 ~ the character code \\u",
        "\\n ~ 0 ~ the escape \\n",
        "\\R ~ 0 ~ the escape \\R",
        "\\y ~ 0 ~ the unknown escape \\y",
        "a\\E ~ 1 ~ the unknown escape \\E",
        "a\\ ~ 1 ~ a backslash at its end",
        "\\p{L} ~ 0 ~ a class \\p that POSIX does not know",
        "\\PL ~ 0 ~ a class \\P that POSIX does not know",
        "\\p{Alpha ~ 0 ~ a class \\p that POSIX does not know",
        "[a-z ~ 0 ~ a class that is not closed",
        "[a- ~ 0 ~ a class that is not closed",
        "[z-a] ~ 1 ~ a range from higher to lower",
        "[a-\\d] ~ 3 ~ a range that ends in a class",
        "[]a] ~ 1 ~ a ] as the first of a class",
        "[^]a] ~ 2 ~ a ] as the first of a class",
        "[a[b]] ~ 2 ~ a class inside a class",
        "[a-z&&[^q]] ~ 4 ~ an intersection of classes (&&)",
        "[a\\z] ~ 2 ~ an anchor inside a class",
        "(a ~ 0 ~ a group that is not closed",
        "(a))b ~ 3 ~ a closing parenthesis without an opening one",
        "https://bücher ~ 9 ~ the character U+00FC, which is not ASCII",
        "\\ü ~ 1 ~ the character U+00FC, which is not ASCII",
        "a\tb ~ 1 ~ the control character U+0009"
      })
  void refuses_everything_else_with_its_place_and_the_reason(
      String regex, int position, String reason) {
    OriginRegex.Refused refused = refuse(regex);

    assertThat(refused.reason()).isEqualTo(reason);
    assertThat(refused.position()).isEqualTo(position);
    assertThat(refused.fix()).isNotBlank();
  }

  static Stream<Arguments> too_much() {
    return Stream.of(
        arguments("a".repeat(2_001), "more than 2,000 characters"),
        arguments("(".repeat(51) + ")".repeat(51), "groups nested deeper than 50"),
        arguments(
            "((a{300}){300}){300}", "more than 2,000 parts when its repetitions are written out"),
        arguments("((){326}){326}", "more than 2,000 parts when its repetitions are written out"),
        arguments("(a|b)*a(a|b){50}", "too many cases to tell apart for a table of 1,000 states"),
        arguments("(.*a.{9}|.*b.{8})", "too many cases to tell apart for a table of 1,000 states"));
  }

  @ParameterizedTest
  @MethodSource("too_much")
  void refuses_what_would_need_too_much(String regex, String reason) {
    assertThat(refuse(regex).reason()).isEqualTo(reason);
  }

  @Test
  void what_is_just_small_enough_is_accepted() {
    assertThat(compile("a".repeat(999)).automaton().states()).isEqualTo(Automaton.MAX_STATES);
    assertThat(refuse("a".repeat(1_000)).reason()).startsWith("too many cases");
    assertThat(compile("(".repeat(50) + ")".repeat(50)).automaton().matches("")).isTrue();
    assertThat(compile("[a-z0-9]{326}").automaton().matches("z".repeat(326))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://[a-z0-9-]{1,63}(\\.[a-z0-9-]{1,63}){1,4}\\.example\\.com(:\\d{1,5})?",
        "https://([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)*example\\.(com|org|net|co\\.uk)",
        "https://.*\\.example\\.com",
        "https?://(localhost|127\\.0\\.0\\.1|\\[::1\\])(:[1-9][0-9]{0,4})?"
      })
  void what_people_write_needs_a_fraction_of_the_work_that_is_allowed(String regex)
      throws RefusedException {
    Work work = new Work();

    assertThat(Compiler.compile(regex, work).automaton().states()).isLessThan(500);
    assertThat(work.done()).isLessThan(Work.LIMIT / 100);
  }

  @Test
  void the_work_is_cut_off_at_its_limit() throws RefusedException {
    Work work = new Work();
    while (work.done() < Work.LIMIT) {
      work.step();
    }

    assertThatExceptionOfType(RefusedException.class)
        .isThrownBy(() -> Compiler.compile("https://a", work))
        .withMessageStartingWith("too many cases");
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " ~ ",
      quoteCharacter = '`',
      value = {
        "https://foo.example ~ 11",
        "https://foo.example.com ~ 11 19",
        "https://[a-z]+.example\\.com ~ 14",
        "https://.*.example\\.com ~ 10",
        "https://(foo|bar).example ~ 17",
        "https://(foo|bar.)example ~ 16",
        "https://(?:[a-z]+.){1,3}example ~ 17",
        "https://app1.2 ~ 12",
        "https://.example\\.com ~ 8",
        "https://*.example.com ~ 9 17"
      })
  void a_plain_dot_between_letters_or_at_the_start_of_a_host_is_doubtful(
      String regex, String dots) {
    assertThat(compile(regex).doubtfulDots())
        .isEqualTo(Stream.of(dots.split(" ", -1)).map(Integer::valueOf).toList());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://foo\\.example",
        "https://foo[.]example",
        "https://\\Qfoo.example\\E",
        "https://.*\\.example",
        "https://.+\\.example",
        "https://x.{3}y\\.example",
        "https://pr-...-app\\.example",
        "https://.\\.example",
        "https://a.?\\.example",
        "https://foo."
      })
  void other_dots_are_not(String regex) {
    assertThat(compile(regex).doubtfulDots()).isEmpty();
  }

  @Test
  void the_parts_of_a_result_cannot_be_changed_from_outside() {
    assertThat(compile("a.b").doubtfulDots()).isUnmodifiable().isEqualTo(List.of(1));
  }

  private static OriginRegex.Compiled compile(String regex) {
    return assertThat(OriginRegex.compile(regex))
        .asInstanceOf(type(OriginRegex.Compiled.class))
        .actual();
  }

  private static OriginRegex.Refused refuse(String regex) {
    return assertThat(OriginRegex.compile(regex))
        .asInstanceOf(type(OriginRegex.Refused.class))
        .actual();
  }
}
