// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.suffix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.net.IDN;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Asks what the test vectors of the list ask, of suffixes in place of registrable domains. */
class PublicSuffixesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "com",
        "biz",
        "uk.com",
        "ac.jp",
        "kyoto.jp",
        "ide.kyoto.jp",
        "co.uk",
        "us",
        "ak.us",
        "k12.ak.us",
        "公司.cn",
        "中国",
      })
  void what_a_registry_gives_out_names_below_is_a_public_suffix(String host) {
    assertThat(PublicSuffixes.isPublicSuffix(IDN.toASCII(host))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "example.com",
        "b.example.com",
        "domain.biz",
        "example.uk.com",
        "test.ac.jp",
        "b.ide.kyoto.jp",
        "www.test.k12.ak.us",
        "食狮.公司.cn",
        "食狮.中国",
      })
  void a_name_that_somebody_registered_is_none(String host) {
    assertThat(PublicSuffixes.isPublicSuffix(IDN.toASCII(host))).isFalse();
    assertThat(PublicSuffixes.isSharedBelow(IDN.toASCII(host))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"github.io", "blogspot.com", "web.app", "s3.amazonaws.com"})
  void the_names_of_companies_count_as_those_of_registries_do(String host) {
    assertThat(PublicSuffixes.isPublicSuffix(host)).isTrue();
    assertThat(PublicSuffixes.isPublicSuffix("acme." + host)).isFalse();
  }

  @Test
  void a_wildcard_covers_one_label() {
    assertThat(PublicSuffixes.isPublicSuffix("ck")).isTrue();
    assertThat(PublicSuffixes.isPublicSuffix("test.ck")).isTrue();
    assertThat(PublicSuffixes.isPublicSuffix("b.test.ck")).isFalse();
    assertThat(PublicSuffixes.isPublicSuffix("c.kobe.jp")).isTrue();
    assertThat(PublicSuffixes.isPublicSuffix("b.c.kobe.jp")).isFalse();
  }

  @Test
  void an_exception_prevails_over_a_wildcard() {
    assertThat(PublicSuffixes.isPublicSuffix("www.ck")).isFalse();
    assertThat(PublicSuffixes.isPublicSuffix("www.www.ck")).isFalse();
    assertThat(PublicSuffixes.isPublicSuffix("city.kobe.jp")).isFalse();
    assertThat(PublicSuffixes.isPublicSuffix("www.city.kobe.jp")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"kobe.jp", "kawasaki.jp", "compute.amazonaws.com"})
  void below_the_parent_of_a_wildcard_all_is_shared_though_it_is_no_public_suffix(String host) {
    assertThat(PublicSuffixes.isPublicSuffix(host)).isFalse();
    assertThat(PublicSuffixes.isSharedBelow(host)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"com", "co.uk", "github.io", "test.ck", "unlisted"})
  void below_a_public_suffix_all_is_shared(String host) {
    assertThat(PublicSuffixes.isSharedBelow(host)).isTrue();
  }

  @Test
  void a_top_level_domain_need_not_be_listed() {
    assertThat(PublicSuffixes.isPublicSuffix("example")).isTrue();
    assertThat(PublicSuffixes.isPublicSuffix("example.example")).isFalse();
    assertThat(PublicSuffixes.isPublicSuffix("b.example.example")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "localhost",
        "localhost.",
        "app.localhost",
        "127.0.0.1",
        "192.0.2.1",
        "[::1]",
        "[2001:db8::1]",
        "",
        ".",
      })
  void a_machine_is_no_public_suffix(String host) {
    assertThat(PublicSuffixes.isPublicSuffix(host)).isFalse();
    assertThat(PublicSuffixes.isSharedBelow(host)).isFalse();
  }

  @Test
  void one_dot_at_the_end_changes_nothing() {
    assertThat(PublicSuffixes.isPublicSuffix("co.uk.")).isTrue();
    assertThat(PublicSuffixes.isSharedBelow("kobe.jp.")).isTrue();
    assertThat(PublicSuffixes.isPublicSuffix("example.com.")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"a..uk", ".co.uk", "co.uk..", "CO.UK", "!co.uk", "// com.ac"})
  void what_is_no_host_is_no_public_suffix(String text) {
    assertThat(PublicSuffixes.isPublicSuffix(text)).isFalse();
  }

  @Test
  void the_snapshot_has_a_date() {
    assertThat(PublicSuffixes.snapshotDate()).isAfter(LocalDate.of(2026, 1, 1));
  }

  /** 126 labels, half of a million in all. */
  @Test
  void the_longest_hosts_are_answered_at_once() {
    String host = "a.".repeat(124) + "b.ck";

    assertTimeout(
        Duration.ofSeconds(5),
        () -> {
          for (int i = 0; i < 4000; i++) {
            assertThat(PublicSuffixes.isPublicSuffix(host)).isFalse();
          }
        });
  }
}
