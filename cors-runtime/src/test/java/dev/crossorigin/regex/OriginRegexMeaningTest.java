// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.regex;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds automata against {@link java.util.regex}, which is the definition of what they mean. */
class OriginRegexMeaningTest {

  private static final String ALPHABET = "aabbc1._-/:Z^]& \n";

  private static final List<String> EACH_CHARACTER =
      IntStream.range(0, CharSet.LIMIT).mapToObj(Character::toString).toList();

  @Property(tries = 1_000, edgeCases = EdgeCasesMode.NONE)
  void matches_what_java_matches(
      @ForAll("expressions") String regex,
      @ForAll("inputs") List<String> inputs,
      @ForAll long seed) {
    OriginRegex result = OriginRegex.compile(regex);

    assertThat(result).isInstanceOf(OriginRegex.Compiled.class);
    Automaton automaton = ((OriginRegex.Compiled) result).automaton();
    assertAgree(regex, automaton, inputs);
    assertAgree(regex, automaton, near(automaton, new Random(seed)));
    assertThat(Automaton.decode(automaton.encode())).isEqualTo(automaton);
  }

  @Property(tries = 5_000, edgeCases = EdgeCasesMode.NONE)
  void accepts_nothing_that_java_refuses_or_takes_otherwise(
      @ForAll("texts") String text, @ForAll("inputs") List<String> inputs, @ForAll long seed) {
    if (OriginRegex.compile(text) instanceof OriginRegex.Compiled compiled) {
      assertAgree(text, compiled.automaton(), inputs);
      assertAgree(text, compiled.automaton(), near(compiled.automaton(), new Random(seed)));
    }
  }

  @Property(tries = 5_000, edgeCases = EdgeCasesMode.NONE)
  void accepts_no_class_that_java_refuses_or_takes_otherwise(@ForAll("classes") String text) {
    if (OriginRegex.compile(text) instanceof OriginRegex.Compiled compiled) {
      assertAgree(text, compiled.automaton(), EACH_CHARACTER);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ".",
        "\\d",
        "\\D",
        "\\w",
        "\\W",
        "\\s",
        "\\S",
        "\\p{Lower}",
        "\\p{Upper}",
        "\\p{ASCII}",
        "\\p{Alpha}",
        "\\p{Digit}",
        "\\p{Alnum}",
        "\\p{Punct}",
        "\\p{Graph}",
        "\\p{Print}",
        "\\p{Blank}",
        "\\p{Cntrl}",
        "\\p{XDigit}",
        "\\p{Space}",
        "\\P{Space}",
        "[^\\P{Alnum}a-m]"
      })
  void a_named_class_holds_what_it_holds_in_java(String regex) {
    OriginRegex result = OriginRegex.compile(regex);

    assertThat(result).isInstanceOf(OriginRegex.Compiled.class);
    assertAgree(regex, ((OriginRegex.Compiled) result).automaton(), EACH_CHARACTER);
  }

  @Test
  void an_escaped_character_is_itself_as_in_java() {
    for (char c = '!'; c <= '~'; c++) {
      String regex = "\\" + c;
      if (!CharSet.LETTERS_AND_DIGITS.contains(c)) {
        OriginRegex result = OriginRegex.compile(regex);
        assertThat(result).isInstanceOf(OriginRegex.Compiled.class);
        assertAgree(regex, ((OriginRegex.Compiled) result).automaton(), EACH_CHARACTER);
      }
    }
  }

  @Property
  void whatever_is_written_gives_a_result(@ForAll String text) {
    assertThat(OriginRegex.compile(text)).isNotNull();
  }

  private static void assertAgree(String regex, Automaton automaton, List<String> inputs) {
    Pattern pattern = Pattern.compile(regex);
    for (String input : inputs) {
      assertThat(automaton.matches(input))
          .as("%s on \"%s\"", regex, input)
          .isEqualTo(pattern.matcher(input).matches());
    }
  }

  /** A walk over the states, and what it gives with one character changed, doubled or left out. */
  private static List<String> near(Automaton automaton, Random random) {
    StringBuilder walk = new StringBuilder();
    int state = 0;
    for (int step = 0; step < 9; step++) {
      if (automaton.accepts(state) && random.nextInt(4) == 0) {
        break;
      }
      int from = state;
      int[] ways =
          random
              .ints(20, 0, ALPHABET.length())
              .map(ALPHABET::charAt)
              .filter(c -> automaton.next(from, c) != Dfa.DEAD)
              .toArray();
      if (ways.length == 0) {
        break;
      }
      walk.append((char) ways[0]);
      state = automaton.next(state, ways[0]);
    }
    String way = walk.toString();
    int at = random.nextInt(way.length() + 1);
    char other = ALPHABET.charAt(random.nextInt(ALPHABET.length()));
    String start = way.substring(0, at);
    String rest = way.substring(at);
    String shorter = rest.isEmpty() ? rest : rest.substring(1);
    return List.of(way, start + other + rest, start + shorter, start + other + shorter, start);
  }

  @Provide
  Arbitrary<List<String>> inputs() {
    return Arbitraries.strings().withChars(ALPHABET).ofMaxLength(7).list().ofSize(8);
  }

  /** Expressions of the subset. */
  @Provide
  Arbitrary<String> expressions() {
    Arbitrary<String> expressions =
        Arbitraries.recursive(OriginRegexMeaningTest::atoms, OriginRegexMeaningTest::compose, 0, 3);
    return Arbitraries.oneOf(expressions, expressions.map(e -> "^(?:" + closed(e) + ")$"));
  }

  private static Arbitrary<String> atoms() {
    return Arbitraries.of(
        "a",
        "b",
        "c",
        "1",
        ".",
        "\\.",
        "-",
        "/",
        "",
        "()",
        "]",
        "}",
        "\\w",
        "\\d",
        "\\D",
        "\\W",
        "\\s",
        "\\S",
        "[ab]",
        "[^ab]",
        "[a-c.-]",
        "[^\\w]",
        "[\\d-a]",
        "[\\W_]",
        "\\p{Alpha}",
        "\\P{Punct}",
        "\\p{Lower}",
        "\\Qa.\\E",
        "\\Qb",
        "ab",
        "a|b",
        "|b",
        "a||ba",
        "\\-");
  }

  private static Arbitrary<String> compose(Arbitrary<String> parts) {
    Arbitrary<String> grouped =
        Combinators.combine(Arbitraries.of("(", "(?:"), parts)
            .as((open, part) -> open + closed(part) + ")");
    Arbitrary<String> repeated =
        Combinators.combine(
                grouped,
                Arbitraries.of("*", "+", "?", "*?", "+?", "??", "{2}", "{0}", "{1,}", "{0,2}?"))
            .as((part, quantifier) -> part + quantifier);
    Arbitrary<String> joined =
        Combinators.combine(parts, Arbitraries.of("", "|"), parts)
            .as((left, operator, right) -> closed(left) + operator + right);
    return Arbitraries.frequencyOf(
        Tuple.of(3, repeated), Tuple.of(3, joined), Tuple.of(1, grouped));
  }

  /** Ends a quote that would swallow what follows. */
  private static String closed(String part) {
    return part.lastIndexOf("\\Q") > part.lastIndexOf("\\E") ? part + "\\E" : part;
  }

  /** Texts of characters that mean something, most of them nonsense. */
  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(
            "a", "b", "1", "2", "(", ")", "[", "]", "{", "}", "*", "+", "?", "|", ".", "^", "$",
            "\\", "-", "&", ",", ":", "<", ">", "=", "\\Q", "\\E", "\\d", "\\w", "\\A", "\\Z",
            "(?:", "(?<n>", "{1,2}", "{2}", "[^", "[a", "-b", "a-", "\\.")
        .list()
        .ofMaxSize(9)
        .map(parts -> String.join("", parts));
  }

  @Provide
  Arbitrary<String> classes() {
    return Arbitraries.of(
            "a",
            "c",
            "z",
            "0",
            "9",
            "-",
            "-",
            "^",
            "&",
            "]",
            "[",
            "\\]",
            "\\-",
            "\\d",
            "\\W",
            "\\p{Upper}",
            "\\Q-\\E",
            "\\Qa\\E",
            "\\Q]",
            "\\E",
            "+",
            "~",
            "!",
            "$",
            "\\\\",
            "a-z")
        .list()
        .ofMaxSize(6)
        .map(parts -> "[" + String.join("", parts) + "]");
  }
}
