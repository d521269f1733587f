// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.engine;

import dev.crossorigin.OriginMatcher;
import dev.crossorigin.Tolerate;
import dev.crossorigin.policy.CheckedPolicy;
import dev.crossorigin.policy.OriginPattern;
import dev.crossorigin.regex.OriginRegex;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The origins that a policy allows. Immutable; asking allocates nothing unless there is a matcher,
 * which is asked last.
 */
public final class OriginSet {

  private final boolean any;
  private final boolean nullOrigin;
  private final ExactOrigins exact;
  private final @Nullable PatternOrigins patterns;
  private final @Nullable RegexOrigins regexes;
  private final @Nullable MatchedOrigins matched;
  private final List<OriginPattern> written;

  private OriginSet(
      boolean any,
      boolean nullOrigin,
      ExactOrigins exact,
      @Nullable PatternOrigins patterns,
      @Nullable RegexOrigins regexes,
      @Nullable MatchedOrigins matched,
      List<OriginPattern> written) {
    this.any = any;
    this.nullOrigin = nullOrigin;
    this.exact = exact;
    this.patterns = patterns;
    this.regexes = regexes;
    this.matched = matched;
    this.written = written;
  }

  /** No origin at all. */
  public static OriginSet none() {
    return new OriginSet(
        false, false, ExactOrigins.of(List.of(), null), null, null, null, List.of());
  }

  /**
   * The origins of a checked policy.
   *
   * @param index as {@link OriginIndex#positions} chose it for the exact origins when compiling, or
   *     null to choose now
   * @param matcher the instance of the policy's matcher, null if it has none
   */
  public static OriginSet of(
      CheckedPolicy policy, int @Nullable [] index, @Nullable OriginMatcher matcher) {
    List<String> exact = new ArrayList<>();
    List<OriginPattern> patterns = new ArrayList<>();
    for (OriginPattern origin : policy.origins()) {
      if (origin.isExact()) {
        exact.add(origin.toString());
      } else {
        patterns.add(origin);
      }
    }
    return new OriginSet(
        policy.anyOrigin(),
        policy.nullOrigin(),
        ExactOrigins.of(exact, index),
        patterns.isEmpty() ? null : PatternOrigins.of(patterns),
        regexes(policy),
        matcher == null ? null : new MatchedOrigins(matcher, isSecureOnly(policy)),
        policy.origins());
  }

  private static @Nullable RegexOrigins regexes(CheckedPolicy policy) {
    return policy.originRegexes().isEmpty()
        ? null
        : RegexOrigins.of(
            policy.originRegexes().stream().map(OriginRegex.Compiled::automaton).toList());
  }

  private static boolean isSecureOnly(CheckedPolicy policy) {
    return policy.allowCredentials()
        && policy.tolerate().stream()
            .noneMatch(toleration -> toleration.risk() == Tolerate.Risk.INSECURE_ORIGIN);
  }

  /** Whether this set and another allow the same origins, as far as they are written alike. */
  public boolean isWrittenLike(OriginSet other) {
    return any == other.any
        && nullOrigin == other.nullOrigin
        && written.equals(other.written)
        && Objects.equals(regexes, other.regexes)
        && Objects.equals(matched, other.matched);
  }

  /** Whether every origin is allowed. */
  public boolean isAny() {
    return any;
  }

  /**
   * Whether pages of this origin are allowed.
   *
   * @param origin the value of an {@code Origin} header, compared byte for byte as Fetch does
   * @param request that it came with
   * @see <a href="https://fetch.spec.whatwg.org/#concept-cors-check">Fetch, CORS check</a>
   */
  public boolean allows(String origin, RequestFacts request) {
    return any
        || exact.contains(origin)
        || (patterns != null && patterns.matches(origin))
        || (regexes != null && regexes.matches(origin))
        || (nullOrigin && origin.equals("null"))
        || (matched != null && matched.matches(origin, request));
  }
}
