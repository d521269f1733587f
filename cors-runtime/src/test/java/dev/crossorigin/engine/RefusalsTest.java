// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.engine;

import static dev.crossorigin.engine.Policies.ANYONE;
import static dev.crossorigin.engine.Policies.APP;
import static org.assertj.core.api.Assertions.assertThat;

import dev.crossorigin.policy.Refusal;
import dev.crossorigin.route.RouteMatch;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RefusalsTest {

  private static final CorsPolicy CLOSED = CorsPolicy.sameOriginOnly("closed");

  private static final Asked EVIL = Asked.from("https://evil.example");

  @Test
  void the_origin_is_named_before_the_policy() {
    assertThat(Refusals.ofOrigin(APP, EVIL)).isEqualTo(Refusal.ORIGIN_NOT_ALLOWED);
    assertThat(Refusals.ofOrigin(APP, Asked.from("null"))).isEqualTo(Refusal.NULL_ORIGIN);
    assertThat(Refusals.ofOrigin((CorsPolicy) null, EVIL)).isEqualTo(Refusal.ORIGIN_NOT_ALLOWED);
  }

  @Test
  void whoever_is_same_origin_only_says_so() {
    assertThat(Refusals.ofOrigin(CLOSED, EVIL)).isEqualTo(Refusal.SAME_ORIGIN_ONLY);
    assertThat(Refusals.ofOrigin(CLOSED, Asked.from("null"))).isEqualTo(Refusal.SAME_ORIGIN_ONLY);
  }

  @Test
  void no_origin_and_several_are_told_first() {
    assertThat(Refusals.ofOrigin(CLOSED, Asked.from())).isEqualTo(Refusal.SEVERAL_LINES);
    assertThat(Refusals.ofOrigin(APP, Asked.from((List<String>) null)))
        .isEqualTo(Refusal.SEVERAL_LINES);
    assertThat(Refusals.ofOrigin(APP, Asked.from("null", "null"))).isEqualTo(Refusal.SEVERAL_LINES);
  }

  @Test
  void of_a_template_that_serves_no_such_verb_the_shared_policy_tells() {
    assertThat(Refusals.ofOrigin(missing(APP, APP), Asked.from("null")))
        .isEqualTo(Refusal.NULL_ORIGIN);
    assertThat(Refusals.ofOrigin(missing(CLOSED), EVIL)).isEqualTo(Refusal.SAME_ORIGIN_ONLY);
    assertThat(Refusals.ofOrigin(missing(APP, ANYONE), EVIL)).isEqualTo(Refusal.POLICIES_DIFFER);
    assertThat(Refusals.ofOrigin(missing(APP, null), EVIL)).isEqualTo(Refusal.POLICIES_DIFFER);
  }

  @Test
  void of_a_template_that_serves_the_verb_its_policy_tells() {
    Endpoint closed = endpoint(CLOSED);

    assertThat(
            Refusals.ofOrigin(new RouteMatch<>("/x", closed, List.of(endpoint(APP), closed)), EVIL))
        .isEqualTo(Refusal.SAME_ORIGIN_ONLY);
  }

  private static RouteMatch<Endpoint> missing(@Nullable CorsPolicy... policies) {
    return new RouteMatch<>(
        "/x", null, Arrays.stream(policies).map(RefusalsTest::endpoint).toList());
  }

  private static Endpoint endpoint(@Nullable CorsPolicy policy) {
    return new Endpoint("Pets", "m()", "GET", policy, AllowedHeaders.of(""));
  }
}
