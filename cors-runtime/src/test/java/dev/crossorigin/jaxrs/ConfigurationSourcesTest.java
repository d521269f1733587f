// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.jaxrs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.crossorigin.policy.ConfiguredValue;
import dev.crossorigin.policy.ConfiguredValue.Missing;
import dev.crossorigin.policy.ConfiguredValue.Present;
import dev.crossorigin.policy.ConfiguredValue.Unreadable;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import jakarta.ws.rs.RuntimeType;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.spi.ConfigProviderResolver;
import org.glassfish.jersey.model.internal.CommonConfig;
import org.glassfish.jersey.model.internal.ComponentBag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where configuration comes from, with a real implementation of MicroProfile Config. */
class ConfigurationSourcesTest {

  private static final String KEY = "partner.origins-2";

  // The environment ----------------------------------------------------------------------------

  @ParameterizedTest
  @ValueSource(strings = {KEY, "partner_origins_2", "PARTNER_ORIGINS_2"})
  void the_environment_has_a_key_under_its_name_with_underscores_or_in_capitals(String name) {
    assertThat(environment(Map.of(name, "here")).get(KEY)).isEqualTo(new Present("here"));
  }

  @Test
  void the_exact_name_goes_before_the_others() {
    assertThat(
            environment(Map.of("PARTNER_ORIGINS_2", "upper", "partner_origins_2", "lower"))
                .get(KEY))
        .isEqualTo(new Present("lower"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Partner_Origins_2", "PARTNER.ORIGINS.2", "PARTNERORIGINS2"})
  void other_names_are_other_keys(String name) {
    assertThat(environment(Map.of(name, "here")).get(KEY)).isEqualTo(new Missing());
  }

  @Test
  void a_variable_that_is_set_to_nothing_is_set() {
    assertThat(environment(Map.of("PARTNER_ORIGINS_2", "")).get(KEY)).isEqualTo(new Present(""));
  }

  // The order ----------------------------------------------------------------------------------

  @Test
  void the_first_source_that_has_a_key_decides_even_with_nothing() {
    ConfigurationSources sources =
        new ConfigurationSources(
            List.of(
                new EnvironmentSource(Map.of("empty", "")),
                new EnvironmentSource(Map.of("empty", "second", "other", "second"))));

    assertThat(sources.get("empty")).isEqualTo(new Present(""));
    assertThat(sources.get("other")).isEqualTo(new Present("second"));
    assertThat(sources.get("neither")).isEqualTo(new Missing());
  }

  @Test
  void the_application_goes_before_MicroProfile_and_that_before_system_properties() {
    CommonConfig application = new CommonConfig(RuntimeType.SERVER, ComponentBag.INCLUDE_ALL);
    application.property("in.all", 1).property("application.only", List.of("a"));
    System.setProperty("in.all", "system");
    System.setProperty("in.two", "system");
    System.setProperty("system.only", "system");
    try {
      assertThat(
              withMicroProfile(
                  Map.of("in.all", "microprofile", "in.two", "microprofile"),
                  () -> {
                    ConfigurationSources sources = ConfigurationSources.of(application);
                    return List.of(
                        sources.get("in.all"),
                        sources.get("application.only"),
                        sources.get("in.two"),
                        sources.get("system.only"),
                        sources.get("nowhere"));
                  }))
          .containsExactly(
              new Present("1"),
              new Present("[a]"),
              new Present("microprofile"),
              new Present("system"),
              new Missing());
    } finally {
      Set.of("in.all", "in.two", "system.only").forEach(System::clearProperty);
    }
  }

  @Test
  void each_reading_reads_a_key_once() {
    System.setProperty(KEY, "before");
    try {
      ConfigurationSources sources = new ConfigurationSources(List.of(new SystemPropertySource()));
      ConfigurationReading reading = new ConfigurationReading(sources);
      assertThat(reading.get(KEY)).isEqualTo(new Present("before"));
      System.setProperty(KEY, "after");

      assertThat(reading.get(KEY)).isEqualTo(new Present("before"));
      assertThat(new ConfigurationReading(sources).get(KEY)).isEqualTo(new Present("after"));
    } finally {
      System.clearProperty(KEY);
    }
  }

  // MicroProfile Config ------------------------------------------------------------------------

  @Test
  void MicroProfile_replaces_its_own_expressions_and_knows_a_key_that_is_set_to_nothing() {
    ConfigurationSources sources =
        microProfile(Map.of("host", "a.example", "origin", "https://${host}", "empty", ""));

    assertThat(sources.get("origin")).isEqualTo(new Present("https://a.example"));
    assertThat(sources.get("empty")).isEqualTo(new Present(""));
    assertThat(sources.get("nowhere")).isEqualTo(new Missing());
  }

  @Test
  void an_expression_that_MicroProfile_cannot_replace_is_told_and_not_passed_over() {
    ConfiguredValue value = microProfile(Map.of("origin", "https://${nowhere}")).get("origin");

    assertThat(value)
        .isInstanceOfSatisfying(
            Unreadable.class, failed -> assertThat(failed.reason()).contains("nowhere"));
  }

  // Unknown keys -------------------------------------------------------------------------------

  @Test
  void names_that_begin_like_ours_and_mean_no_key_are_told() {
    ConfigurationSources sources =
        new ConfigurationSources(
            List.of(
                new MicroProfileSource(config(Map.of("crossorigin.typo", "", "other", ""))),
                new EnvironmentSource(
                    Map.of(
                        "CROSSORIGIN_ENABLED", "true",
                        "crossorigin_enabled", "true",
                        "crossorigin.enabled", "true",
                        "CROSSORIGIN_ENABELD", "true",
                        "CROSSORIGINS", "true"))));

    assertThat(sources.unknown("crossorigin.", Set.of("crossorigin.enabled")))
        .containsExactly("CROSSORIGIN_ENABELD", "crossorigin.typo");
  }

  private static ConfigurationSources environment(Map<String, String> variables) {
    return new ConfigurationSources(List.of(new EnvironmentSource(variables)));
  }

  private static ConfigurationSources microProfile(Map<String, String> values) {
    return new ConfigurationSources(List.of(new MicroProfileSource(config(values))));
  }

  /** As an application server offers it. */
  private static <T> T withMicroProfile(Map<String, String> values, Supplier<T> call) {
    ConfigProviderResolver resolver = ConfigProviderResolver.instance();
    SmallRyeConfig config = config(values);
    resolver.registerConfig(config, Thread.currentThread().getContextClassLoader());
    try {
      return call.get();
    } finally {
      resolver.releaseConfig(config);
    }
  }

  private static SmallRyeConfig config(Map<String, String> values) {
    return new SmallRyeConfigBuilder()
        .addDefaultInterceptors()
        .withSources(new PropertiesConfigSource(values, "test", 500))
        .build();
  }
}
