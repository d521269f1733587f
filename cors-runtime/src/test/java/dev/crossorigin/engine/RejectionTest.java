// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RejectionTest {

  private static final CorsPolicy SAME_ORIGIN_ONLY = CorsPolicy.sameOriginOnly("admin");

  @Test
  void same_origin_only_rejects_every_other_origin() {
    assertThat(rejects(SAME_ORIGIN_ONLY, List.of("https://app.example"))).isTrue();
    assertThat(rejects(SAME_ORIGIN_ONLY, List.of("null"))).isTrue();
    assertThat(rejects(SAME_ORIGIN_ONLY, List.of("http://self.example"))).isFalse();
  }

  @Test
  void a_request_without_origin_is_never_rejected() {
    assertThat(rejects(SAME_ORIGIN_ONLY, null)).isFalse();
    assertThat(rejects(SAME_ORIGIN_ONLY, List.of())).isFalse();
    assertThat(rejects(Policies.STRICT, null)).isFalse();
  }

  @Test
  void reject_disallowed_spares_allowed_origins_and_its_own() {
    assertThat(rejects(Policies.STRICT, List.of("https://app.example"))).isFalse();
    assertThat(rejects(Policies.STRICT, List.of("http://self.example"))).isFalse();
    assertThat(rejects(Policies.STRICT, List.of("https://evil.example"))).isTrue();
  }

  @Test
  void several_origins_are_rejected() {
    List<String> twice = List.of("http://self.example", "http://self.example");

    assertThat(rejects(SAME_ORIGIN_ONLY, twice)).isTrue();
    assertThat(rejects(Policies.STRICT, twice)).isTrue();
  }

  @Test
  void a_policy_that_does_not_ask_for_it_rejects_nobody() {
    assertThat(rejects(Policies.APP, List.of("https://evil.example"))).isFalse();
    assertThat(rejects(Policies.ANYONE, List.of("https://evil.example"))).isFalse();
  }

  private static boolean rejects(CorsPolicy policy, @Nullable List<String> origin) {
    return Rejection.rejects(policy, Asked.from(origin), Set.of());
  }
}
