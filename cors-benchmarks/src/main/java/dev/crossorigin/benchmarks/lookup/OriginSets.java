// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.benchmarks.lookup;

import dev.crossorigin.benchmarks.peer.Nothing;
import dev.crossorigin.engine.OriginSet;
import dev.crossorigin.engine.RequestFacts;
import dev.crossorigin.policy.PolicyCheck;
import dev.crossorigin.policy.PolicySpec;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;

/** The look-up tables of this project alone, through the same gate as any policy. */
public final class OriginSets {

  /** Only a matcher would read it. */
  private static final RequestFacts UNREAD = Nothing.of(RequestFacts.class);

  private OriginSets() {}

  /**
   * A table of origins and patterns.
   *
   * @throws IllegalArgumentException if one is not right
   */
  public static Predicate<String> of(List<String> written) {
    PolicySpec spec =
        new PolicySpec(
            written,
            List.of(),
            Optional.empty(),
            List.of(),
            List.of(),
            List.of(),
            false,
            OptionalInt.empty(),
            false,
            List.of());
    if (PolicyCheck.check(spec) instanceof PolicyCheck.Verdict.Passed passed) {
      OriginSet origins = OriginSet.of(passed.policy(), null, null);
      return origin -> origins.allows(origin, UNREAD);
    }
    throw new IllegalArgumentException(spec.toString());
  }
}
