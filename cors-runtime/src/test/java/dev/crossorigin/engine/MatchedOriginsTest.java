// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.crossorigin.OriginQuery;
import dev.crossorigin.policy.OriginPattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MatchedOriginsTest {

  private final List<OriginQuery> asked = new ArrayList<>();
  private final MatchedOrigins everything = new MatchedOrigins(this::remember, false);
  private final MatchedOrigins everythingSecure = new MatchedOrigins(this::remember, true);

  private boolean remember(OriginQuery query) {
    return asked.add(query);
  }

  @Test
  void the_matcher_learns_all_that_there_is_to_know() {
    Asked request = new Asked(null, "PUT", List.of("API.Example:8080"));

    assertThat(everything.matches("https://a.example", request)).isTrue();
    assertThat(asked)
        .containsExactly(new OriginQuery("https://a.example", "PUT", "/x", "api.example:8080"));
  }

  @Test
  void what_the_matcher_says_is_what_counts() {
    MatchedOrigins one =
        new MatchedOrigins(query -> query.origin().equals("https://a.example"), false);

    assertThat(one.matches("https://a.example", Asked.from())).isTrue();
    assertThat(one.matches("https://b.example", Asked.from())).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://a.example",
        "https://a.example:8443",
        "http://a.example",
        "http://127.0.0.1:8080",
        "https://[2001:db8::1]",
        "capacitor://localhost",
        "moz-extension://6a1b7e0f-2f5c-4d5e-9a3b-0c1d2e3f4a5b",
      })
  void it_is_asked_about_origins(String origin) {
    assertThat(everything.matches(origin, Asked.from())).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "null",
        "*",
        "",
        "https://*.example.com",
        "https://a.example:*",
        "https://a.example/",
        "HTTPS://a.example",
        "https://A.example",
        "https://a.example:443",
        "https://user@a.example",
        "https://a.example,https://b.example",
        "https://0x7f.1",
        "file://",
      })
  void it_is_never_asked_about_anything_else(String value) {
    assertThat(everything.matches(value, Asked.from())).isFalse();
    assertThat(asked).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "https://a.example, true",
    "http://a.example, false",
    "http://a.example:8080, false",
    "http://localhost, true",
    "http://app.localhost:3000, true",
    "http://127.0.0.1:8080, true",
    "http://[::1]:8080, true",
    "http://localhost.evil.test, false",
    "http://128.0.0.1, false",
    "capacitor://localhost, true",
  })
  void where_pages_act_as_users_it_is_not_asked_about_insecure_origins(
      String origin, boolean allowed) {
    assertThat(everythingSecure.matches(origin, Asked.from())).isEqualTo(allowed);
    assertThat(asked).hasSize(allowed ? 1 : 0);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "a b", "a/b", "a\r\nb", "\u00e4.example", "user@a", "%41", "`", "{", "\u0080"})
  void a_host_that_is_none_is_not_passed_on(String host) {
    everything.matches("https://a.example", new Asked(null, "GET", List.of(host)));

    assertThat(asked).extracting(OriginQuery::host).containsExactly("");
  }

  @ParameterizedTest
  @ValueSource(strings = {"azAZ09-._", "[2001:db8::1]:8080"})
  void what_hosts_consist_of_is_passed_on(String host) {
    everything.matches("https://a.example", new Asked(null, "GET", List.of(host)));

    assertThat(asked).extracting(OriginQuery::host).containsExactly(host.toLowerCase(Locale.ROOT));
  }

  @Test
  void a_host_is_passed_on_if_there_is_one_of_a_length_that_hosts_have() {
    everything.matches("https://a.example", new Asked(null, "GET", null));
    everything.matches("https://a.example", new Asked(null, "GET", List.of("a", "a")));
    everything.matches("https://a.example", new Asked(null, "GET", List.of("a".repeat(262))));
    everything.matches("https://a.example", new Asked(null, "GET", List.of("a".repeat(263))));

    assertThat(asked).extracting(OriginQuery::host).containsExactly("", "", "a".repeat(262), "");
  }

  @Property
  void it_is_asked_exactly_about_what_could_be_written_as_an_origin(@ForAll String value) {
    for (String origin : List.of(value, "https://" + value, "http://" + value + ".example")) {
      asked.clear();
      boolean allowed = everything.matches(origin, Asked.from());

      assertThat(allowed)
          .isEqualTo(OriginPattern.parse(origin).filter(OriginPattern::isExact).isPresent());
      assertThat(asked).hasSize(allowed ? 1 : 0).allMatch(query -> query.origin().equals(origin));
    }
  }
}
