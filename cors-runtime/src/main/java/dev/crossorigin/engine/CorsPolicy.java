// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.engine;

import dev.crossorigin.OriginMatcher;
import dev.crossorigin.policy.CheckedPolicy;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A checked policy, ready to decide: every header value is a constant. Immutable. */
public final class CorsPolicy {

  private final String name;
  private final OriginSet origins;
  private final boolean sameOriginOnly;
  private final boolean rejectDisallowed;
  private final boolean allowCredentials;
  private final @Nullable String exposedHeaders;
  private final @Nullable String maxAge;

  private CorsPolicy(
      String name,
      OriginSet origins,
      boolean sameOriginOnly,
      boolean rejectDisallowed,
      boolean allowCredentials,
      @Nullable String exposedHeaders,
      @Nullable String maxAge) {
    this.name = name;
    this.origins = origins;
    this.sameOriginOnly = sameOriginOnly;
    this.rejectDisallowed = rejectDisallowed;
    this.allowCredentials = allowCredentials;
    this.exposedHeaders = exposedHeaders;
    this.maxAge = maxAge;
  }

  /**
   * A policy that passed the gate.
   *
   * @param name for logs and messages
   * @param originIndex as for {@link OriginSet#of}
   * @param matcher as for {@link OriginSet#of}
   */
  public static CorsPolicy of(
      String name,
      CheckedPolicy policy,
      int @Nullable [] originIndex,
      @Nullable OriginMatcher matcher) {
    return new CorsPolicy(
        name,
        OriginSet.of(policy, originIndex, matcher),
        false,
        policy.rejectDisallowed(),
        policy.allowCredentials(),
        policy.exposedHeaders().isEmpty() ? null : String.join(",", policy.exposedHeaders()),
        policy.maxAge().isPresent() ? Integer.toString(policy.maxAge().getAsInt()) : null);
  }

  /** The policy of {@link dev.crossorigin.SameOriginOnly}. */
  public static CorsPolicy sameOriginOnly(String name) {
    return new CorsPolicy(name, OriginSet.none(), true, true, false, null, null);
  }

  /** For logs and messages. */
  public String name() {
    return name;
  }

  /** The allowed origins. */
  public OriginSet origins() {
    return origins;
  }

  /** Whether no other origin may call, enforced. */
  public boolean sameOriginOnly() {
    return sameOriginOnly;
  }

  /** Whether a cross-origin request from an origin that is not allowed is answered 403. */
  public boolean rejectDisallowed() {
    return rejectDisallowed;
  }

  /** Whether credentials are allowed. */
  public boolean allowCredentials() {
    return allowCredentials;
  }

  /**
   * Whether every response carries {@code Access-Control-Allow-Origin: *}, so that none depends on
   * the request's origin.
   */
  public boolean isConstant() {
    return origins.isAny() && !allowCredentials;
  }

  /** The value of {@code Access-Control-Expose-Headers}, or null. */
  @Nullable String exposedHeaders() {
    return exposedHeaders;
  }

  /** The value of {@code Access-Control-Max-Age}, or null. */
  @Nullable String maxAge() {
    return maxAge;
  }

  /** Whether this policy and another answer every request alike. */
  public boolean answersLike(CorsPolicy other) {
    return sameOriginOnly == other.sameOriginOnly
        && rejectDisallowed == other.rejectDisallowed
        && allowCredentials == other.allowCredentials
        && Objects.equals(exposedHeaders, other.exposedHeaders)
        && Objects.equals(maxAge, other.maxAge)
        && origins.isWrittenLike(other.origins);
  }

  @Override
  public String toString() {
    return name;
  }
}
