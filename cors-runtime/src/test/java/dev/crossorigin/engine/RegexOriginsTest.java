// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.crossorigin.regex.Automaton;
import dev.crossorigin.regex.OriginRegex;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RegexOriginsTest {

  private final RegexOrigins everything = of(".*");

  @Test
  void each_regex_allows_what_matches_it_as_a_whole() {
    RegexOrigins origins =
        of("https://pr-[0-9]+\\.example\\.com", "capacitor://[a-z]+", "http://localhost:\\d{4}");

    assertThat(Stream.of("https://pr-12.example.com", "capacitor://app", "http://localhost:8080"))
        .allMatch(origins::matches);
    assertThat(
            Stream.of(
                "https://pr-.example.com",
                "https://pr-12.example.com:8443",
                "https://pr-12.example.com.evil.test",
                "xhttps://pr-12.example.com",
                "https://pr-12xexample.com",
                "http://localhost"))
        .noneMatch(origins::matches);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://a.example",
        "https://a.example.",
        "http://a.example:8080",
        "http://[2001:db8::1]:81",
        "http://127.0.0.1",
        "moz-extension://6a1b7e0f-2f5c-4d5e-9a3b-0c1d2e3f4a5b",
      })
  void everything_is_every_origin(String origin) {
    assertThat(everything.matches(origin)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "null",
        "",
        "*",
        "a.example",
        "https://",
        "https://.",
        "https://a.example/",
        "https://a.example/path",
        "https://a.example?q",
        "https://a.example#f",
        "https://user@a.example",
        "https://a..example",
        "https://A.example",
        "HTTPS://a.example",
        "ht tps://a.example",
        "1https://a.example",
        "https://a.example:443",
        "https://a.example:",
        "https://a.example, https://b.example",
        "https://[a.example/]",
        "https://[]",
        "https://m\u00fcnchen.example",
      })
  void everything_is_nothing_but_origins(String value) {
    assertThat(everything.matches(value)).isFalse();
  }

  @Test
  void an_origin_longer_than_any_browser_sends_is_refused() {
    assertThat(everything.matches("https://" + "a".repeat(318))).isTrue();
    assertThat(everything.matches("https://" + "a".repeat(319))).isFalse();
    assertThat(everything.matches("a".repeat(64) + "://a.example")).isTrue();
    assertThat(everything.matches("a".repeat(65) + "://a.example")).isFalse();
  }

  @Property
  void nothing_that_a_client_sends_makes_it_throw(@ForAll String value) {
    assertThat(everything.matches(value)).isEqualTo(SerializedOrigin.parse(value) != null);
    everything.matches("https://" + value + ".example.com");
  }

  @Test
  void two_are_equal_if_they_match_the_same() {
    assertThat(of("https://a\\.example", "https://b[0-9]\\.example"))
        .isEqualTo(of("https://b\\d[.]example", "https://a[.]example"))
        .hasSameHashCodeAs(of("https://b\\d[.]example", "https://a[.]example"))
        .isNotEqualTo(of("https://a\\.example"));
  }

  private static RegexOrigins of(String... regexes) {
    List<Automaton> automata =
        Stream.of(regexes)
            .map(regex -> ((OriginRegex.Compiled) OriginRegex.compile(regex)).automaton())
            .toList();
    return RegexOrigins.of(automata);
  }
}
