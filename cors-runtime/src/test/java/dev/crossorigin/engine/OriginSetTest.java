// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.crossorigin.OriginMatcher;
import dev.crossorigin.Tolerate.Risk;
import java.util.List;
import org.junit.jupiter.api.Test;

class OriginSetTest {

  private static final String INSECURE = "http://shop.example";

  private static final OriginMatcher ANYBODY = query -> true;

  private static boolean allows(OriginSet origins, String origin) {
    return origins.allows(origin, Asked.from(origin));
  }

  @Test
  void nobody_is_allowed_by_none() {
    assertThat(List.of("https://app.example", "null", "*", ""))
        .noneMatch(origin -> allows(OriginSet.none(), origin));
  }

  @Test
  void everybody_is_allowed_by_a_star() {
    assertThat(allows(Policies.origins("*"), "whatever")).isTrue();
    assertThat(Policies.origins("*").isAny()).isTrue();
    assertThat(Policies.origins("https://app.example").isAny()).isFalse();
  }

  @Test
  void each_way_to_name_an_origin_counts_and_only_what_it_names() {
    OriginSet several =
        Policies.origins("https://app.example", "https://*.tenants.example", "null");

    assertThat(List.of("https://app.example", "https://t.tenants.example", "null"))
        .allMatch(origin -> allows(several, origin));
    assertThat(List.of("https://tenants.example", "https://evil.example", "*"))
        .noneMatch(origin -> allows(several, origin));
  }

  @Test
  void the_text_of_a_pattern_is_no_origin() {
    for (String pattern : List.of("https://*.tenants.example", "https://app.example:*")) {
      assertThat(allows(Policies.origins(pattern), pattern)).isFalse();
    }
  }

  @Test
  void the_origin_null_is_allowed_only_by_name() {
    assertThat(allows(Policies.origins("https://app.example"), "null")).isFalse();
    assertThat(allows(Policies.regexes(".*"), "null")).isFalse();
  }

  @Test
  void an_expression_counts() {
    OriginSet preview = Policies.regexes("https://pr-[0-9]+\\.example");

    assertThat(allows(preview, "https://pr-7.example")).isTrue();
    assertThat(allows(preview, "https://pr-x.example")).isFalse();
  }

  @Test
  void a_matcher_is_asked_about_insecure_origins_only_where_no_credentials_are_at_risk() {
    assertThat(allows(Policies.matched(ANYBODY, true), INSECURE)).isFalse();
    assertThat(allows(Policies.matched(ANYBODY, true), "https://shop.example")).isTrue();
    assertThat(allows(Policies.matched(ANYBODY, false), INSECURE)).isTrue();
    assertThat(allows(Policies.matched(ANYBODY, true, Risk.INSECURE_ORIGIN), INSECURE)).isTrue();
    assertThat(allows(Policies.matched(ANYBODY, true, Risk.PUBLIC_SUFFIX), INSECURE)).isFalse();
  }

  @Test
  void sets_are_written_alike_if_nothing_in_them_differs() {
    List<OriginSet> all =
        List.of(
            OriginSet.none(),
            Policies.origins("*"),
            Policies.origins("null"),
            Policies.origins("https://app.example"),
            Policies.origins("https://*.app.example"),
            Policies.regexes("https://a+\\.example"),
            Policies.regexes("https://b+\\.example"),
            Policies.matched(ANYBODY, false),
            Policies.matched(query -> false, false),
            Policies.matched(ANYBODY, true));

    for (OriginSet one : all) {
      assertThat(all).filteredOn(one::isWrittenLike).containsExactly(one);
    }
    assertThat(Policies.origins("https://a.example", "https://b.example"))
        .matches(Policies.origins("https://b.example", "https://a.example")::isWrittenLike);
    assertThat(Policies.regexes("https://a+\\.example"))
        .matches(Policies.regexes("https://a+\\.example")::isWrittenLike);
  }
}
