// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.jaxrs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.crossorigin.policy.ConfiguredValue;
import dev.crossorigin.policy.Finding;
import dev.crossorigin.policy.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** Whatever somebody sets: it is read, or told, and never worse than the default meanwhile. */
class CorsConfigurationPropertiesTest {

  @Property
  void a_setting_is_read_or_told(@ForAll("values") String value) {
    List<Finding> findings = new ArrayList<>();
    CorsConfiguration settings =
        CorsConfiguration.read(key -> new ConfiguredValue.Present(value), findings);

    assertThat(settings.preflightStatus()).isBetween(200, 299);
    assertThat(settings.debug()).isEqualTo(value.strip().equalsIgnoreCase("true"));
    // no value is right for switches and numbers alike
    assertThat(findings)
        .isNotEmpty()
        .allSatisfy(
            finding -> {
              assertThat(finding.rule()).isEqualTo(Rule.CONFIGURATION_INVALID);
              assertThat(finding.text().lines())
                  .allMatch(line -> line.chars().noneMatch(Character::isISOControl));
            });
  }

  @Property
  void what_cannot_be_read_is_told_for_every_setting(@ForAll String reason) {
    List<Finding> findings = new ArrayList<>();
    CorsConfiguration settings =
        CorsConfiguration.read(key -> new ConfiguredValue.Unreadable(reason), findings);

    assertThat(findings).hasSize(5);
    assertThat(settings).isEqualTo(new CorsConfiguration(true, 204, Set.of(), true, false));
  }

  @Provide
  Arbitrary<String> values() {
    return Arbitraries.frequencyOf(
        Tuple.of(1, Arbitraries.strings()),
        Tuple.of(
            1,
            Arbitraries.of(
                "true",
                " TRUE ",
                "false",
                "",
                "*",
                "null",
                "200",
                "299",
                "300",
                "0204",
                "https://a.example",
                "https://a.example, *",
                "https://a.example/",
                "${x}",
                "\u2028",
                "a\r\nCORS906")));
  }
}
