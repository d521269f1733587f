// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.regex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.List;
import java.util.function.Supplier;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AutomatonTest {

  private static final String TABLE =
      automaton("https://([a-z0-9-]+\\.)*(example|[^a-y]+)\\.com(:\\d{2,5})?").encode();

  private static final List<String> PARENTS =
      List.of("!city.kobe.jp", "*", "*.kobe.jp", "co.uk", "com", "com.au");

  @Test
  void input_longer_than_any_origin_never_matches() {
    Automaton any = automaton(".*");

    assertThat(any.matches("a".repeat(326))).isTrue();
    assertThat(any.matches("a".repeat(327))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u0080", "é", "a\uFF0Eb", "\uD83D\uDE00", "\uFFFF"})
  void what_is_not_ascii_never_matches(String value) {
    assertThat(automaton("[^b]*").matches(value)).isFalse();
    assertThat(automaton("[^b]*").matches("\u007f")).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "https://a, dfa1;h;t;t;p;s;:;/;/;a;!",
    "https://[a-z]+, dfa1;h;t;t;p;s;:;/;/;a-z;!a-z>9",
    "(ab)*, dfa1;!a;b>0",
    "'[-ab\"\\\\ ]|c', 'dfa1;%20%22%2d%5ca-c;!'",
    "[^a], 'dfa1;%00-`b-%7f;!'",
    "'a|bc', 'dfa1;a,b>2;!;c>1'",
    "[a&&&b], ''"
  })
  void the_encoding_can_be_read(String regex, String encoded) {
    String actual =
        OriginRegex.compile(regex) instanceof OriginRegex.Compiled compiled
            ? compiled.automaton().encode()
            : "";

    assertThat(actual).isEqualTo(encoded);
  }

  @Test
  void the_empty_language_and_the_empty_string_have_an_encoding() {
    assertThat(automaton("").encode()).isEqualTo("dfa1;!");
    assertThat(automaton("[^\\w\\W]").encode()).isEqualTo("dfa1;");
    assertThat(Automaton.decode("dfa1;").matchesNothing()).isTrue();
    assertThat(Automaton.decode("dfa1;!").matchesNothing()).isFalse();
    assertThat(Automaton.decode("dfa1;!").matches("")).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "(a|b)* ~ [ab]*",
        "a(bc|bd) ~ abc|abd",
        "a{1,3} ~ a|aa|aaa",
        "(?:a*)*b? ~ a*(b|)",
        "https://(x|x) ~ https://x",
        "[^\\w\\W]|a ~ a"
      })
  void expressions_of_one_language_have_one_automaton(String one, String other) {
    Automaton first = automaton(one);
    Automaton second = automaton(other);

    assertThat(first).isEqualTo(second).hasSameHashCodeAs(second).hasToString(second.encode());
    assertThat(first).isNotEqualTo(automaton(other + "z"));
  }

  @ParameterizedTest
  @CsvSource({
    "https://a, true",
    "https://(a|b), true",
    "https://.*, true",
    "(https://a|https://b), true",
    "http(s)://a, true",
    "https?://a, false",
    ".*, false",
    "http://a, false",
    "https:/, false",
    "(https://.*)?, false",
    "https:[/x]/a, false",
    "[^\\w\\W], true"
  })
  void tells_whether_every_match_starts_with_a_literal(String regex, boolean expected) {
    assertThat(automaton(regex).startsWithLiteral("https://")).isEqualTo(expected);
  }

  @Test
  void a_prefix_that_is_not_ascii_starts_nothing() {
    assertThat(automaton("a").startsWithLiteral("\u00e9")).isFalse();
    assertThat(automaton("a").startsWithLiteral("")).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "https://a\\.example, true",
    "http://\\[::1\\]:\\d+, true",
    "capacitor://localhost, true",
    ".*, true",
    "https://a\\.example/?, true",
    "https://a\\.example/, false",
    "https://A\\.example, false",
    "//a\\.example, false",
    "a\\.example, false",
    "null, false",
    "https://user@a\\.example, false",
    "https://a\\.example:0\\d+, false",
    "https://a\\.example:, false",
    "'', false",
    "[^\\w\\W], false",
    "https://a{318}, true",
    "https://a{319}, false",
    "https://a\\.example:443, false",
    "https://a\\.example:80, true",
    "http://a\\.example:80, false",
    "http://a\\.example:443, true",
    "wss://a\\.example:443, false",
    "ftp://a\\.example:21, false",
    "app://a\\.example:21, true",
    "https://.+:443, false",
    "https://.+:[48]43, true",
    "https://a:65535, true",
    "https://a:65536, false",
    "https://a:123456, false",
    "file://.*, false",
    "file.://a, true",
    "http://127\\.0\\.0\\.1:80\\d, true",
    "http://127\\.1, false",
    "http://a\\.1, false",
    "http://a\\.0x1f, false",
    "http://0\\.1\\.2\\.256, false",
    "http://0\\.1\\.2\\.255, true",
    "http://1\\.2\\.3\\.4\\., false",
    "http://1\\.example, true",
    "app://127\\.1, true",
    "http://\\[::\\], true",
    "http://\\[1:2:3:4:5:6:7:8\\]:8080, true",
    "http://\\[1:2:3:4:5:6:7\\], false",
    "http://\\[::01\\], false",
    "http://\\[1::2::3\\], false"
  })
  void tells_whether_an_origin_can_match(String regex, boolean expected) {
    assertThat(automaton(regex).matchesSomeOrigin()).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        ".* ~ true",
        "https?://.+ ~ true",
        "https://.{1,253} ~ true",
        "https://[^/]* ~ true",
        "https://.{1,252} ~ false",
        "https://.+\\..+ ~ false",
        "http://.* ~ false",
        "https://[a-z.-]+ ~ false"
      })
  void tells_whether_every_https_origin_matches(String regex, boolean expected) {
    assertThat(automaton(regex).matchesEveryHttpsOrigin()).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "https://example\\.com.*, https://example.com.invalid",
    "https://example\\.[a-z.]+, https://example.invalid",
    "https://[a-z]+\\.[a-z]+, https://a.invalid",
    "https?://.*, http://0.invalid",
    "https://.*example\\.com, ''",
    "https://example\\.com(:\\d+)?, ''",
    "https://app\\.invalid, ''",
    "https://[a-z]+, ''",
    "https://example\\.com/.*, ''"
  })
  void finds_the_stranger_whom_an_open_end_lets_in(String regex, String expected) {
    assertThat(automaton(regex).strangersOrigin().orElse("")).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "https://[a-z]+\\.com, https://evil.com",
    "https://shop-.+\\.com, https://shop-evil.com",
    "https://.*example\\.com(:\\d+)?, https://evilexample.com",
    "https://[a-z-]+--x\\.co\\.uk, https://evil--x.co.uk",
    "https?://[a-z]+\\.[a-z]+, http://evil.a",
    "https://([a-z]+\\.example\\.com|[a-z]+shop\\.com), https://evilshop.com",
    "https://.*shop\\.com:\\d+, https://evilshop.com:1",
    "https://([a-z]+\\.corp|.*shop\\.com), https://evil.corp",
    "https://[a-z]+\\.[a-z]+\\.jp, ''",
    "https://[a-z]+\\.[a-z]+\\.kobe\\.jp, https://evil.a.kobe.jp",
    "https://[a-z]+\\.city\\.kobe\\.jp, ''",
    "https://[a-z]+\\.(city|c[a-z]{3})\\.kobe\\.jp, https://evil.caaa.kobe.jp",
    "https://[a-z]+\\.localhost, ''",
    "https://[a-z]+\\.12, ''",
    "https://[a-z]+\\.example\\.com, ''",
    "https://[a-z]+, ''",
    "https://shop-[0-9]+\\.com, ''",
    "https://x[a-d]*example\\.com, ''",
    "https://(evil|foe)\\.com, ''",
    "https://.*example\\.com/.*, ''"
  })
  void finds_the_name_that_a_stranger_can_get(String regex, String expected) {
    assertThat(automaton(regex).originNamedByAnybody(() -> PARENTS).orElse("")).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "https://.*example\\.com, https://evilexample.com",
    "https://(.*\\.)?[a-z]*shop\\.co\\.uk, https://evilshop.co.uk",
    "https://([a-z]+\\.com|.*shop\\.co\\.uk), https://evilshop.co.uk",
    "https://([a-z]+\\.corp|.*shop\\.com), https://evilshop.com",
    "https://(.*-a|.*verylong)\\.com, https://evilverylong.com",
    "https://.*\\.example\\.com, ''",
    "https://.*example\\.acme\\.com, ''",
    "https://[a-z]+\\.com, ''",
    "https://.*-shop\\.com, ''",
    "https://.*-[a-z]+\\.com, ''",
    "https://x.*example\\.com, ''",
    "https://(evil|foe)shop\\.com, ''"
  })
  void finds_the_name_that_runs_into_what_stands_behind_it(String regex, String expected) {
    assertThat(automaton(regex).originRunIntoByAnybody(() -> PARENTS).orElse(""))
        .isEqualTo(expected);
  }

  @Test
  void asks_for_no_parents_where_no_stranger_matches() {
    Supplier<List<String>> unwanted =
        () -> {
          throw new AssertionError("asked");
        };

    assertThat(automaton("https://pr-\\d+\\.example\\.com").originNamedByAnybody(unwanted))
        .isEmpty();
    assertThat(automaton("https://[a-z]+").originRunIntoByAnybody(unwanted)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "dfa1",
        "dfa2;!",
        " dfa1;!",
        "dfa1;!\n",
        "dfa1;;", // states that nothing tells apart or reaches
        "dfa1;a", // leads out of the table
        "dfa1;a>2;!",
        "dfa1;a>99999999999;!",
        "dfa1;a>-1;!",
        "dfa1;a>;!",
        "dfa1;a>1;!", // a number that the format leaves out
        "dfa1;a>01;!",
        "dfa1;aa;!",
        "dfa1;a,a;!",
        "dfa1;b,a>2;!;!",
        "dfa1;a-;!",
        "dfa1;b-a;!",
        "dfa1;a-b;!",
        "dfa1;ab-d;!",
        "dfa1;%;!",
        "dfa1;%4;!",
        "dfa1;%61;!",
        "dfa1;%2D;!",
        "dfa1;%80;!",
        "dfa1;%zz;!",
        "dfa1;a,;!",
        "dfa1;>1;!",
        "dfa1;\u00e9;!",
        "dfa1;%2\u0664;!",
        "dfa1;a>\u0661;!",
        "dfa1;!!",
        "dfa1;a,b>2;!;!", // two states where one would do
        "dfa1;a>2;!;b>1" // numbered in another order
      })
  void refuses_a_table_that_was_not_written_so(String encoded) {
    assertThatIllegalArgumentException().isThrownBy(() -> Automaton.decode(encoded));
  }

  @Test
  void refuses_tables_beyond_the_limits() {
    String largest = "dfa1" + ";a".repeat(999) + ";!";

    assertThat(Automaton.decode(largest).states()).isEqualTo(1_000);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Automaton.decode("dfa1" + ";a".repeat(1_000) + ";!"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Automaton.decode(largest + ";".repeat(40_000)));
  }

  @Property
  void a_corrupt_table_gives_no_other_exception(
      @ForAll @IntRange(min = 5, max = 60) int at,
      @ForAll @IntRange(max = 3) int cut,
      @ForAll String insertion) {
    String start = TABLE.substring(0, at);
    assertDecodesOrIsRefused(start + insertion + TABLE.substring(at + cut));
    assertDecodesOrIsRefused("dfa1;" + insertion);
    assertDecodesOrIsRefused(insertion);
  }

  @Property
  void a_table_with_one_character_changed_is_refused_or_is_another_table(
      @ForAll @IntRange(min = 5, max = 60) int at, @ForAll @IntRange(max = 127) int c) {
    assertDecodesOrIsRefused(TABLE.substring(0, at) + (char) c + TABLE.substring(at + 1));
  }

  private static void assertDecodesOrIsRefused(String text) {
    Throwable thrown =
        catchThrowable(() -> assertThat(Automaton.decode(text).encode()).isEqualTo(text));

    if (thrown != null) {
      assertThat(thrown)
          .isExactlyInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("table");
    }
  }

  private static Automaton automaton(String regex) {
    return ((OriginRegex.Compiled) OriginRegex.compile(regex)).automaton();
  }
}
