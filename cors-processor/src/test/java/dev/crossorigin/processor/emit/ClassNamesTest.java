// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.processor.emit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.crossorigin.processor.plan.TablePlan.ClassLiteral;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ClassNamesTest {

  private static final ClassLiteral MATCHER = type("com.acme.shared", "Partners", "Nested");

  @Test
  void a_class_from_elsewhere_is_imported_with_what_is_around_it() {
    ClassNames names = names(MATCHER, SpiNames.POLICY_ROW);

    assertThat(names.imports())
        .containsExactly("com.acme.shared.Partners", "dev.crossorigin.spi.PolicyRow");
    assertThat(names.of(MATCHER)).isEqualTo("Partners.Nested");
  }

  @Test
  void a_class_at_home_or_of_the_language_needs_no_import() {
    ClassLiteral resource = type("com.acme", "Outer", "Pets");
    ClassNames names = names(resource, SpiNames.OVERRIDE);

    assertThat(names.imports()).isEmpty();
    assertThat(names.of(resource)).isEqualTo("Outer.Pets");
    assertThat(names.of(SpiNames.OVERRIDE)).isEqualTo("Override");
  }

  @Test
  void a_class_of_the_language_is_imported_where_the_package_has_another_of_its_name() {
    ClassNames names = names(SpiNames.OVERRIDE, SpiNames.SUPPRESS_WARNINGS);

    assertThat(names.imports()).containsExactly("java.lang.SuppressWarnings");
    assertThat(names.of(SpiNames.SUPPRESS_WARNINGS)).isEqualTo("SuppressWarnings");
  }

  @Test
  void a_class_at_home_goes_before_those_of_its_name_wherever_it_comes() {
    ClassLiteral row = type("com.acme", "PolicyRow");
    ClassLiteral override = type("com.acme", "Override", "Nested");
    ClassNames names = names(SpiNames.POLICY_ROW, SpiNames.OVERRIDE, row, override);

    assertThat(names.imports()).isEmpty();
    assertThat(names.of(row)).isEqualTo("PolicyRow");
    assertThat(names.of(override)).isEqualTo("Override.Nested");
    assertThat(names.of(SpiNames.POLICY_ROW)).isEqualTo("dev.crossorigin.spi.PolicyRow");
    assertThat(names.of(SpiNames.OVERRIDE)).isEqualTo("java.lang.Override");
  }

  @Test
  void of_two_from_elsewhere_the_first_has_the_name() {
    ClassLiteral table = type("com.acme.shared", "CorsTable");
    ClassNames names = names(SpiNames.CORS_TABLE, table);

    assertThat(names.imports()).containsExactly("dev.crossorigin.spi.CorsTable");
    assertThat(names.of(SpiNames.CORS_TABLE)).isEqualTo("CorsTable");
    assertThat(names.of(table)).isEqualTo("com.acme.shared.CorsTable");
  }

  private static ClassNames names(ClassLiteral... types) {
    return new ClassNames("com.acme", Set.of("SuppressWarnings"), List.of(types));
  }

  private static ClassLiteral type(String packageName, String... names) {
    return new ClassLiteral(packageName, List.of(names));
  }
}
