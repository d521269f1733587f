// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.policy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.crossorigin.OriginMatcher;
import dev.crossorigin.Tolerate;
import java.util.List;
import org.junit.jupiter.api.Test;

class OriginMatcherCheckTest {

  private static final String TENANTS = "acme.Tenants";

  @Test
  void a_matcher_is_origins_enough() {
    assertThat(found(Specs.from().originMatcher(TENANTS))).isEmpty();
    assertThat(found(Specs.from())).containsExactly("CORS101 origins");
  }

  @Test
  void it_stands_beside_origins_and_expressions_but_not_beside_the_star() {
    assertThat(
            found(
                Specs.from("https://app.example")
                    .originRegexes("https://pr-\\d+\\.example\\.com")
                    .originMatcher(TENANTS)))
        .isEmpty();
    assertThat(found(Specs.from("*").originMatcher(TENANTS))).containsExactly("CORS117 origins[0]");
  }

  @Test
  void the_interface_stands_for_no_matcher() {
    assertThat(found(Specs.from().originMatcher(OriginMatcher.class.getName())))
        .containsExactly("CORS128 originMatcher");
  }

  @Test
  void with_credentials_it_may_be_asked_about_insecure_origins_if_that_is_tolerated() {
    assertThat(found(Specs.from().originMatcher(TENANTS).allowCredentials())).isEmpty();
    assertThat(
            found(
                Specs.from()
                    .originMatcher(TENANTS)
                    .allowCredentials()
                    .tolerate(Tolerate.Risk.INSECURE_ORIGIN, "plant network")))
        .isEmpty();
    assertThat(
            found(
                Specs.from()
                    .originMatcher(TENANTS)
                    .tolerate(Tolerate.Risk.INSECURE_ORIGIN, "plant network")))
        .containsExactly("CORS407 tolerate[0]");
  }

  @Test
  void no_other_risk_is_one_that_a_matcher_needs() {
    for (Tolerate.Risk risk : List.of(Tolerate.Risk.NULL_ORIGIN, Tolerate.Risk.PUBLIC_SUFFIX)) {
      assertThat(
              found(Specs.from().originMatcher(TENANTS).allowCredentials().tolerate(risk, "known")))
          .containsExactly("CORS407 tolerate[0]");
    }
  }

  private static List<String> found(Specs specs) {
    return PolicyCheck.check(specs.spec()).findings().stream()
        .map(finding -> finding.rule().id() + " " + finding.place())
        .toList();
  }
}
