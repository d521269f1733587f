// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.policy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.crossorigin.suffix.PublicSuffixes;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Expressions that let in names below public suffixes, held against the list itself. */
class PublicSuffixRegexPropertiesTest {

  private static final String OWN = "https://.+\\.acme\\.example\\.com";

  @Property(tries = 50)
  void a_name_below_a_public_suffix_is_found_whatever_else_matches(
      @ForAll("suffixes") String suffix) {
    List<Finding> findings = found(OWN + "|https://shop-[a-z]+\\Q." + suffix + "\\E(:\\d+)?");

    assertThat(findings)
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.rule()).isEqualTo(Rule.PUBLIC_SUFFIX_WITH_CREDENTIALS);
              assertThat(finding.problem()).contains("\"https://shop-evil." + suffix + "\"");
            });
  }

  @Property(tries = 50)
  void a_name_below_a_domain_of_ones_own_is_not(@ForAll("suffixes") String suffix) {
    String domain = "acme-0." + suffix;

    assertThat(found(OWN + "|https://[a-z]+\\Q." + domain + "\\E"))
        .hasSize(PublicSuffixes.isPublicSuffix(domain) ? 1 : 0);
  }

  /** Each rule of the list, with a label in place of its star. */
  @Provide
  Arbitrary<String> suffixes() {
    return Arbitraries.of(
        PublicSuffixes.rules().stream()
            .filter(rule -> !rule.startsWith("!"))
            .map(rule -> rule.replace("*", "some-0"))
            .filter(PublicSuffixes::isPublicSuffix)
            .toList());
  }

  private static List<Finding> found(String regex) {
    return PolicyCheck.check(Specs.from().originRegexes(regex).allowCredentials().spec())
        .findings();
  }
}
