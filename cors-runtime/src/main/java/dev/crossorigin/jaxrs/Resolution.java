// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.jaxrs;

import dev.crossorigin.engine.CorsPolicy;
import dev.crossorigin.policy.Finding;
import dev.crossorigin.policy.Severity;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What one reading of the configuration makes of the settings and of each declared policy. Policies
 * are numbered in the order in which they came. Not for several threads at a time.
 */
final class Resolution {

  private static final System.Logger LOGGER = System.getLogger("dev.crossorigin");

  private final ConfigurationReading configuration;
  private final Judgements judgements;
  private final OriginMatchers matchers;
  private final CorsConfiguration settings;
  private final Map<DeclaredPolicy, Integer> numbers = new LinkedHashMap<>();
  private final List<CorsPolicy> policies = new ArrayList<>();
  private final Set<Finding> told = new LinkedHashSet<>();

  private Resolution(
      ConfigurationReading configuration, OriginMatchers matchers, CorsConfiguration settings) {
    this.configuration = configuration;
    this.judgements = new Judgements(configuration);
    this.matchers = matchers;
    this.settings = settings;
  }

  /**
   * Reads the settings.
   *
   * @param matchers of the application, the same for every reading
   * @param findings receives what stands against them
   */
  static Resolution of(
      ConfigurationSources sources, OriginMatchers matchers, List<Finding> findings) {
    ConfigurationReading reading = new ConfigurationReading(sources);
    return new Resolution(reading, matchers, CorsConfiguration.read(reading, findings));
  }

  /**
   * Takes in policies, unless something stands against one of them.
   *
   * @param findings receives what does
   */
  void add(Collection<DeclaredPolicy> declared, List<Finding> findings) {
    List<Finding> found = new ArrayList<>();
    Map<DeclaredPolicy, CorsPolicy> resolved = new LinkedHashMap<>();
    for (DeclaredPolicy policy : declared) {
      CorsPolicy passed = policy.check(judgements, matchers, found);
      if (passed != null) {
        resolved.put(policy, passed);
      }
    }
    List<Finding> errors = errors(found);
    findings.addAll(errors);
    if (errors.isEmpty()) {
      for (Finding warning : found) {
        warn(warning);
      }
      for (Map.Entry<DeclaredPolicy, CorsPolicy> policy : resolved.entrySet()) {
        numbers.put(policy.getKey(), policies.size());
        policies.add(policy.getValue());
      }
    }
  }

  private static List<Finding> errors(List<Finding> found) {
    List<Finding> errors = new ArrayList<>();
    for (Finding finding : found) {
      if (finding.rule().severity() == Severity.ERROR) {
        errors.add(finding);
      }
    }
    return errors;
  }

  /** The same policies under what is configured now. */
  Resolution again(ConfigurationSources sources, List<Finding> findings) {
    Resolution next = of(sources, matchers, findings);
    next.add(numbers.keySet(), findings);
    return next;
  }

  CorsConfiguration settings() {
    return settings;
  }

  /** The keys that anybody asked for. */
  Set<String> keys() {
    return configuration.keys();
  }

  /** The number of a policy that was taken in, the same in every resolution. */
  int number(DeclaredPolicy policy) {
    Integer number = numbers.get(policy);
    if (number == null) {
      throw new IllegalArgumentException("not taken in: " + policy);
    }
    return number;
  }

  /** By number. */
  List<CorsPolicy> policies() {
    return policies;
  }

  /** What a declared policy comes to. */
  CorsPolicy policy(DeclaredPolicy declared) {
    return policies.get(number(declared));
  }

  /** Once, though several policies may share the key. */
  private void warn(Finding finding) {
    if (told.add(finding)) {
      LOGGER.log(System.Logger.Level.WARNING, "{0}", finding.text());
    }
  }
}
