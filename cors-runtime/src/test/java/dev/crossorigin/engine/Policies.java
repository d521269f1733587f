// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.engine;

import dev.crossorigin.policy.PolicyCheck;
import dev.crossorigin.policy.PolicySpec;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Policies for tests, through the same gate as any other. */
final class Policies {

  static final CorsPolicy APP =
      of(
          new PolicySpec(
              List.of("https://app.example"),
              List.of(),
              Optional.empty(),
              List.of(),
              List.of(),
              List.of("x-total"),
              true,
              OptionalInt.of(600),
              false,
              List.of()));

  static final CorsPolicy ANYONE =
      of(
          new PolicySpec(
              List.of("*"),
              List.of(),
              Optional.empty(),
              List.of(),
              List.of(),
              List.of("x-total"),
              false,
              OptionalInt.empty(),
              false,
              List.of()));

  static final CorsPolicy STRICT =
      of(
          new PolicySpec(
              List.of("https://app.example"),
              List.of(),
              Optional.empty(),
              List.of(),
              List.of(),
              List.of(),
              false,
              OptionalInt.empty(),
              true,
              List.of()));

  private Policies() {}

  private static CorsPolicy of(PolicySpec spec) {
    if (PolicyCheck.check(spec) instanceof PolicyCheck.Verdict.Passed passed) {
      return CorsPolicy.of("test", passed.policy(), null, null);
    }
    throw new IllegalArgumentException(spec.toString());
  }
}
