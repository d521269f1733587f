// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.engine;

import dev.crossorigin.policy.CheckedPolicy;
import dev.crossorigin.policy.OriginPattern;
import dev.crossorigin.regex.OriginRegex;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The origins that a policy allows. Immutable; asking allocates nothing. */
public final class OriginSet {

  private final boolean any;
  private final boolean nullOrigin;
  private final ExactOrigins exact;
  private final @Nullable PatternOrigins patterns;
  private final @Nullable RegexOrigins regexes;
  private final List<OriginPattern> written;

  private OriginSet(
      boolean any,
      boolean nullOrigin,
      ExactOrigins exact,
      @Nullable PatternOrigins patterns,
      @Nullable RegexOrigins regexes,
      List<OriginPattern> written) {
    this.any = any;
    this.nullOrigin = nullOrigin;
    this.exact = exact;
    this.patterns = patterns;
    this.regexes = regexes;
    this.written = written;
  }

  /** No origin at all. */
  public static OriginSet none() {
    return new OriginSet(false, false, ExactOrigins.of(List.of(), null), null, null, List.of());
  }

  /**
   * The origins of a checked policy.
   *
   * @param index as {@link OriginIndex#positions} chose it for the exact origins when compiling, or
   *     null to choose now
   */
  public static OriginSet of(CheckedPolicy policy, int @Nullable [] index) {
    List<String> exact =
        policy.origins().stream()
            .filter(OriginPattern::isExact)
            .map(OriginPattern::toString)
            .toList();
    List<OriginPattern> patterns =
        policy.origins().stream().filter(pattern -> !pattern.isExact()).toList();
    return new OriginSet(
        policy.anyOrigin(),
        policy.nullOrigin(),
        ExactOrigins.of(exact, index),
        patterns.isEmpty() ? null : PatternOrigins.of(patterns),
        regexes(policy),
        policy.origins());
  }

  private static @Nullable RegexOrigins regexes(CheckedPolicy policy) {
    return policy.originRegexes().isEmpty()
        ? null
        : RegexOrigins.of(
            policy.originRegexes().stream().map(OriginRegex.Compiled::automaton).toList());
  }

  /** Whether this set and another allow the same origins, as far as they are written alike. */
  public boolean isWrittenLike(OriginSet other) {
    return any == other.any
        && nullOrigin == other.nullOrigin
        && written.equals(other.written)
        && Objects.equals(regexes, other.regexes);
  }

  /** Whether every origin is allowed. */
  public boolean isAny() {
    return any;
  }

  /**
   * Whether pages of this origin are allowed.
   *
   * @param origin the value of an {@code Origin} header, compared byte for byte as Fetch does
   * @see <a href="https://fetch.spec.whatwg.org/#concept-cors-check">Fetch, CORS check</a>
   */
  public boolean allows(String origin) {
    return any
        || exact.contains(origin)
        || (patterns != null && patterns.matches(origin))
        || (regexes != null && regexes.matches(origin))
        || (nullOrigin && origin.equals("null"));
  }
}
