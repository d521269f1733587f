// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SameOriginTest {

  @ParameterizedTest
  @CsvSource({
    // origin, host, encrypted, same origin
    "http://shop.example, shop.example, false, true",
    "http://shop.example:8080, shop.example:8080, false, true",
    "http://shop.example, SHOP.example, false, true",
    "http://shop.example, shop.example:80, false, true",
    "https://shop.example, shop.example:443, true, true",
    "https://shop.example, shop.example, false, true", // TLS ended in front
    "http://shop.example, shop.example, true, false",
    "https://shop.example, shop.example:80, true, false",
    "http://shop.example:8081, shop.example:8080, false, false",
    "http://shop.example.evil, shop.example, false, false",
    "http://evil-shop.example, shop.example, false, false",
    "http://shop.example, evil-shop.example, false, false",
    "null, shop.example, false, false",
    "ftp://shop.example, shop.example, false, false",
    "http://, :80, false, false"
  })
  void the_host_decides_where_the_browser_says_nothing(
      String origin, String host, boolean secure, boolean same) {
    assertThat(SameOrigin.isSameOrigin(origin, null, List.of(host), secure, Set.of()))
        .isEqualTo(same);
  }

  @ParameterizedTest
  @CsvSource({
    "same-origin, true",
    "none, true",
    "same-site, false",
    "cross-site, false",
    "Same-Origin, false",
    "'', false"
  })
  void what_the_browser_says_beats_the_host(String secFetchSite, boolean same) {
    List<String> site = List.of(secFetchSite);

    assertThat(SameOrigin.isSameOrigin("http://a.example", site, null, false, Set.of()))
        .isEqualTo(same);
    assertThat(
            SameOrigin.isSameOrigin(
                "http://a.example", site, List.of("a.example"), false, Set.of()))
        .isEqualTo(same);
  }

  @Test
  void doubt_denies() {
    assertThat(SameOrigin.isSameOrigin("http://a.example", null, null, false, Set.of())).isFalse();
    assertThat(
            SameOrigin.isSameOrigin(
                "http://a.example", null, List.of("a.example", "a.example"), false, Set.of()))
        .isFalse();
    assertThat(
            SameOrigin.isSameOrigin(
                "http://a.example",
                List.of("same-origin", "cross-site"),
                List.of("a.example"),
                false,
                Set.of()))
        .isFalse();
  }

  @Test
  void further_origins_of_the_server_can_be_named() {
    Set<String> self = Set.of("https://www.shop.example");

    assertThat(
            SameOrigin.isSameOrigin(
                "https://www.shop.example", null, List.of("backend:8080"), false, self))
        .isTrue();
    assertThat(
            SameOrigin.isSameOrigin(
                "https://evil.example", null, List.of("backend:8080"), false, self))
        .isFalse();
  }
}
