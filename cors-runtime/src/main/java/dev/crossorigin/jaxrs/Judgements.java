// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.jaxrs;

import dev.crossorigin.policy.ConfigurationValues;
import dev.crossorigin.policy.PolicyCheck;
import dev.crossorigin.policy.PolicySpec;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the gate says of policies under one reading of the configuration. An application says the
 * same on many classes, and that is judged once. Not for several threads at a time.
 */
final class Judgements {

  private final ConfigurationValues configuration;

  /** By the parts of the policy. */
  private final Map<List<Object>, PolicyCheck.Verdict> verdicts = new HashMap<>();

  /**
   * None yet.
   *
   * @param configuration has the origins that tables leave to it
   */
  Judgements(ConfigurationValues configuration) {
    this.configuration = configuration;
  }

  /** What stands against a policy, and the policy if nothing does. */
  PolicyCheck.Verdict of(PolicySpec policy) {
    return verdicts.computeIfAbsent(
        policy.parts(), any -> PolicyCheck.check(policy, configuration));
  }
}
