// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.policy;

import java.util.List;

/** The gate that every policy passes, from an annotation when compiling or from configuration. */
public final class PolicyCheck {

  private PolicyCheck() {}

  /**
   * Judges each value by itself: what can be said of a declaration before it is merged with others.
   * Values not written are not judged.
   */
  public static List<Finding> values(PolicySpec declared) {
    throw new UnsupportedOperationException();
  }

  /**
   * Judges what the values of an effective (merged) policy mean together: missing origins,
   * credentials with {@code *}, risks not tolerated. Malformed values are passed over in silence.
   */
  public static List<Finding> combinations(PolicySpec effective) {
    throw new UnsupportedOperationException();
  }

  /** Both judgements, and the canonical policy if neither found an error. */
  public static Verdict check(PolicySpec effective) {
    throw new UnsupportedOperationException();
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
