// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.policy;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * The gate that every policy passes, from an annotation when compiling or from configuration.
 *
 * <p>Findings come in the order of the attributes of {@link dev.crossorigin.CrossOrigin}, then of
 * the elements; never two of one rule at one place.
 */
public final class PolicyCheck {

  private PolicyCheck() {}

  /**
   * Judges each value by itself, and the values of one attribute beside each other: what can be
   * said of a declaration before it is merged with others. Values not written are not judged.
   */
  public static List<Finding> values(PolicySpec declared) {
    return inOrder(
        Stream.of(
            OriginCheck.of(declared),
            OriginRegexCheck.of(declared.originRegexes()),
            OriginMatcherCheck.of(declared.originMatcher()),
            MethodCheck.of(declared.methods()),
            RequestHeaderCheck.of(declared.allowedHeaders()),
            ExposedHeaderCheck.of(declared.exposedHeaders()),
            MaxAgeCheck.of(declared.maxAge()),
            TolerationCheck.of(declared.tolerate())));
  }

  /**
   * Judges what the values of an effective (merged) policy mean together: missing origins,
   * credentials with {@code *}, risks not tolerated. Malformed values are passed over in silence.
   */
  public static List<Finding> combinations(PolicySpec effective) {
    return inOrder(Stream.of(CombinationCheck.of(effective)));
  }

  /** Both judgements, and the canonical policy if neither found an error. */
  public static Verdict check(PolicySpec effective) {
    List<Finding> findings = inOrder(Stream.of(values(effective), combinations(effective)));
    return findings.stream().anyMatch(finding -> finding.rule().severity() == Severity.ERROR)
        ? new Verdict.Refused(findings)
        : new Verdict.Passed(Canonical.of(effective), findings);
  }

  private static List<Finding> inOrder(Stream<List<Finding>> findings) {
    return findings.flatMap(Collection::stream).sorted(Attributes.IN_ORDER).toList();
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
