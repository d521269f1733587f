// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.engine;

import dev.crossorigin.OriginMatcher;
import dev.crossorigin.Tolerate.Risk;
import dev.crossorigin.policy.CheckedPolicy;
import dev.crossorigin.policy.PolicyCheck;
import dev.crossorigin.policy.PolicySpec;
import dev.crossorigin.policy.Toleration;
import dev.crossorigin.regex.OriginRegex;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

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
    return CorsPolicy.of("test", checked(spec), null, null);
  }

  /** Origins that are written. */
  static OriginSet origins(String... origins) {
    return OriginSet.of(checked(spec(List.of(origins), List.of(), false)), null, null);
  }

  /** Origins that expressions stand for. */
  static OriginSet regexes(String... expressions) {
    return OriginSet.of(checked(spec(List.of(), List.of(expressions), false)), null, null);
  }

  /** Origins that a matcher is asked about. */
  static OriginSet matched(OriginMatcher matcher, boolean allowCredentials, Risk... tolerate) {
    PolicySpec spec = spec(List.of("https://app.example"), List.of(), allowCredentials, tolerate);
    return OriginSet.of(checked(spec), null, matcher);
  }

  private static PolicySpec spec(
      List<String> origins, List<String> regexes, boolean allowCredentials, Risk... tolerate) {
    Stream<Risk> risks =
        Stream.concat(
            Arrays.stream(tolerate),
            origins.contains("null") ? Stream.of(Risk.NULL_ORIGIN) : Stream.empty());
    return new PolicySpec(
        origins,
        regexes.stream().map(OriginRegex::compile).toList(),
        Optional.empty(),
        List.of(),
        List.of(),
        List.of(),
        allowCredentials,
        OptionalInt.empty(),
        false,
        risks.map(risk -> new Toleration(risk, "tested")).toList());
  }

  private static CheckedPolicy checked(PolicySpec spec) {
    if (PolicyCheck.check(spec) instanceof PolicyCheck.Verdict.Passed passed) {
      return passed.policy();
    }
    throw new IllegalArgumentException(spec.toString());
  }
}
