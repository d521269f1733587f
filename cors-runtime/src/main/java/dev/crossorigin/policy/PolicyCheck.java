// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.policy;

import java.util.ArrayList;
import java.util.List;

/**
 * The gate that every policy passes, from an annotation when compiling or from configuration.
 *
 * <p>Findings come in the order of the attributes of {@link dev.crossorigin.CrossOrigin}, then of
 * the elements; never two of one rule about one value.
 */
public final class PolicyCheck {

  private PolicyCheck() {}

  /**
   * Judges each value by itself, and the values of one attribute beside each other: what can be
   * said of a declaration before it is merged with others. Values not written are not judged.
   */
  public static List<Finding> values(PolicySpec declared) {
    return inOrder(values(declared, OriginValues.written(declared.origins())));
  }

  /** What {@link #values} says of the methods of a declaration. */
  public static List<Finding> methods(List<String> declared) {
    return MethodCheck.of(declared);
  }

  /**
   * Judges what the values of an effective (merged) policy mean together: missing origins,
   * credentials with {@code *}, risks not tolerated. Malformed values are passed over in silence.
   */
  public static List<Finding> combinations(PolicySpec effective) {
    OriginValues origins = OriginValues.written(effective.origins());
    return inOrder(CombinationCheck.of(effective, origins));
  }

  /**
   * Both judgements, and the canonical policy if neither found an error. Placeholders among the
   * origins are kept; their defaults are judged.
   */
  public static Verdict check(PolicySpec effective) {
    return check(effective, OriginValues.written(effective.origins()));
  }

  /** The same with placeholders replaced by what is configured, and that judged. */
  public static Verdict check(PolicySpec effective, ConfigurationValues configuration) {
    return check(effective, OriginValues.configured(effective.origins(), configuration));
  }

  private static Verdict check(PolicySpec effective, OriginValues origins) {
    List<Finding> all = values(effective, origins);
    all.addAll(CombinationCheck.of(effective, origins));
    List<Finding> findings = inOrder(all);
    return hasError(findings)
        ? new Verdict.Refused(findings)
        : new Verdict.Passed(Canonical.of(effective, origins), findings);
  }

  private static boolean hasError(List<Finding> findings) {
    for (Finding finding : findings) {
      if (finding.rule().severity() == Severity.ERROR) {
        return true;
      }
    }
    return false;
  }

  private static List<Finding> values(PolicySpec policy, OriginValues origins) {
    List<Finding> findings = new ArrayList<>(OriginCheck.of(origins, policy));
    findings.addAll(OriginRegexCheck.of(policy.originRegexes()));
    findings.addAll(OriginMatcherCheck.of(policy.originMatcher()));
    findings.addAll(MethodCheck.of(policy.methods()));
    findings.addAll(RequestHeaderCheck.of(policy.allowedHeaders()));
    findings.addAll(ExposedHeaderCheck.of(policy.exposedHeaders()));
    findings.addAll(MaxAgeCheck.of(policy.maxAge()));
    findings.addAll(TolerationCheck.of(policy.tolerate()));
    return findings;
  }

  private static List<Finding> inOrder(List<Finding> findings) {
    return findings.isEmpty()
        ? List.of() // nearly always
        : findings.stream().sorted(Attributes.IN_ORDER).toList();
  }

  /** What the gate says. */
  public sealed interface Verdict {

    /** Everything found, in the order of the spec's attributes. */
    List<Finding> findings();

    /** No error; warnings and notes may be among the findings. */
    record Passed(CheckedPolicy policy, List<Finding> findings) implements Verdict {}

    /** At least one error. */
    record Refused(List<Finding> findings) implements Verdict {}
  }
}
