// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.crossorigin.policy.OriginPattern;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PatternOriginsTest {

  private static final OriginPattern SUBDOMAINS =
      new OriginPattern("https", "example.com", true, "");
  private static final OriginPattern ANY_PORT = new OriginPattern("http", "localhost", false, "*");
  private static final OriginPattern BOTH = new OriginPattern("https", "example.org", true, "*");
  private static final OriginPattern FIXED_PORT =
      new OriginPattern("https", "example.net", true, "8443");
  private static final OriginPattern ADDRESS = new OriginPattern("http", "[::1]", false, "*");

  private final PatternOrigins origins =
      PatternOrigins.of(List.of(SUBDOMAINS, ANY_PORT, BOTH, FIXED_PORT, ADDRESS));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://a.example.com",
        "https://a.b.c.example.com",
        "https://xn--bcher-kva.example.com",
        "https://under_score.example.com",
        "http://localhost",
        "http://localhost:1",
        "http://localhost:65535",
        "https://a.example.org",
        "https://a.example.org:8080",
        "https://a.example.net:8443",
        "http://[::1]",
        "http://[::1]:8080"
      })
  void allows(String origin) {
    assertThat(origins.matches(origin)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://example.com", // a subdomain is asked for
        "https://.example.com",
        "https://a..example.com",
        "https://evilexample.com",
        "https://a.example.com.evil.test",
        "https://a.example.com:443", // browsers leave the default port out
        "https://a.example.com:8443",
        "http://a.example.com",
        "httpss://a.example.com",
        "s://a.example.com",
        "https://A.example.com",
        "https://a.example.com/",
        "https://a.example.com/?q",
        "https://user@a.example.com",
        "https://a.example.com ",
        " https://a.example.com",
        "https://a/.example.com",
        "https://a\u0000.example.com",
        "https://evil.test#.example.com",
        "https://evil.test\\.example.com",
        "http://localhost:80",
        "http://localhost:",
        "http://localhost:0",
        "http://localhost:08",
        "http://localhost:65536",
        "http://localhost:123456",
        "http://localhost:12a",
        "http://localhost:80:80",
        "http://a.localhost",
        "https://example.org",
        "https://example.org:8080",
        "https://a.example.net",
        "https://a.example.net:443",
        "https://a.example.net:18443",
        "http://[::1",
        "http://[::1]8080",
        "http://[::2]",
        "http://::1",
        "null",
        "",
        "*",
        "://",
        "https://"
      })
  void refuses(String origin) {
    assertThat(origins.matches(origin)).isFalse();
  }

  @Test
  void a_host_that_ends_in_a_dot_is_another_host() {
    PatternOrigins rooted =
        PatternOrigins.of(List.of(new OriginPattern("https", "example.com.", true, "")));

    assertThat(rooted.matches("https://a.example.com.")).isTrue();
    assertThat(rooted.matches("https://a.example.com")).isFalse();
    assertThat(rooted.matches("https://a.example.com..")).isFalse();
    assertThat(origins.matches("https://a.example.com.")).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"253, true", "318, true", "319, false", "400, false"})
  void an_origin_longer_than_any_browser_sends_is_refused(int length, boolean allowed) {
    String suffix = ".example.com";
    String origin = "https://" + "a".repeat(length - suffix.length()) + suffix;

    assertThat(origins.matches(origin)).isEqualTo(allowed);
  }

  @ParameterizedTest
  @CsvSource({"64, true", "65, false"})
  void a_scheme_longer_than_any_is_refused(int length, boolean allowed) {
    String scheme = "s".repeat(length);
    PatternOrigins app =
        PatternOrigins.of(List.of(new OriginPattern(scheme, "app.example", false, "*")));

    assertThat(app.matches(scheme + "://app.example:8080")).isEqualTo(allowed);
  }

  @ParameterizedTest
  @CsvSource({"0123:4567:89ab:cdef::, true", "a::`, false", "a::g, false", "a::/, false"})
  void an_address_consists_of_hexadecimal_digits(String address, boolean allowed) {
    PatternOrigins app =
        PatternOrigins.of(List.of(new OriginPattern("http", "[" + address + "]", false, "*")));

    assertThat(app.matches("http://[" + address + "]:8080")).isEqualTo(allowed);
  }

  @Test
  void many_patterns_do_not_get_in_each_others_way() {
    List<OriginPattern> many =
        IntStream.range(0, 500)
            .mapToObj(i -> new OriginPattern("https", "site" + i + ".example", true, ""))
            .toList();
    PatternOrigins set = PatternOrigins.of(many);

    assertThat(many).allMatch(pattern -> set.matches("https://x.y." + pattern.host()));
    assertThat(many).noneMatch(pattern -> set.matches("https://" + pattern.host()));
    assertThat(set.matches("https://x.site500.example")).isFalse();
  }

  @Test
  void patterns_of_one_host_differ_by_scheme_and_port() {
    PatternOrigins set =
        PatternOrigins.of(
            List.of(
                new OriginPattern("https", "example.com", true, ""),
                new OriginPattern("http", "example.com", true, "8080"),
                new OriginPattern("https", "example.com", false, "*")));

    assertThat(set.matches("https://a.example.com")).isTrue();
    assertThat(set.matches("http://a.example.com:8080")).isTrue();
    assertThat(set.matches("https://example.com:9")).isTrue();
    assertThat(set.matches("http://a.example.com")).isFalse();
    assertThat(set.matches("https://a.example.com:8080")).isFalse();
    assertThat(set.matches("http://example.com:8080")).isFalse();
  }

  @Property
  void nothing_that_a_client_sends_makes_it_throw(@ForAll String value) {
    origins.matches(value);
    origins.matches("https://" + value + ".example.com");

    assertThat(origins.matches(value + "https://a.example.com")).isEqualTo(value.isEmpty());
  }
}
