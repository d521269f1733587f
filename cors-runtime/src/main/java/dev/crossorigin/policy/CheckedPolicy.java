// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.policy;

import dev.crossorigin.regex.OriginRegex;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A policy that passed the gate, in canonical form: sorted, without duplicates, header names in
 * lower case. Only {@link PolicyCheck} makes one. Two are equal if they say the same.
 */
public final class CheckedPolicy {

  private final boolean anyOrigin;
  private final boolean nullOrigin;
  private final List<OriginPattern> origins;
  private final List<Placeholder> placeholders;
  private final List<OriginRegex.Compiled> originRegexes;
  private final Optional<String> originMatcher;
  private final List<String> methods;
  private final List<String> allowedHeaders;
  private final List<String> exposedHeaders;
  private final boolean allowCredentials;
  private final OptionalInt maxAge;
  private final boolean rejectDisallowed;
  private final List<Toleration> tolerate;

  CheckedPolicy(
      boolean anyOrigin,
      boolean nullOrigin,
      List<OriginPattern> origins,
      List<Placeholder> placeholders,
      List<OriginRegex.Compiled> originRegexes,
      Optional<String> originMatcher,
      List<String> methods,
      List<String> allowedHeaders,
      List<String> exposedHeaders,
      boolean allowCredentials,
      OptionalInt maxAge,
      boolean rejectDisallowed,
      List<Toleration> tolerate) {
    this.anyOrigin = anyOrigin;
    this.nullOrigin = nullOrigin;
    this.origins = List.copyOf(origins);
    this.placeholders = List.copyOf(placeholders);
    this.originRegexes = List.copyOf(originRegexes);
    this.originMatcher = originMatcher;
    this.methods = List.copyOf(methods);
    this.allowedHeaders = List.copyOf(allowedHeaders);
    this.exposedHeaders = List.copyOf(exposedHeaders);
    this.allowCredentials = allowCredentials;
    this.maxAge = maxAge;
    this.rejectDisallowed = rejectDisallowed;
    this.tolerate = List.copyOf(tolerate);
  }

  /** Whether every origin is allowed ({@code *}). */
  public boolean anyOrigin() {
    return anyOrigin;
  }

  /** Whether the origin {@code null} is allowed. */
  public boolean nullOrigin() {
    return nullOrigin;
  }

  /** The allowed origins besides {@code *} and {@code null}, sorted by their printed form. */
  public List<OriginPattern> origins() {
    return origins;
  }

  /**
   * Further origins that are not known before start-up, sorted by their printed form; empty if the
   * policy was checked with the configuration at hand.
   */
  public List<Placeholder> placeholders() {
    return placeholders;
  }

  /** The expressions for origins, no two of which mean the same, sorted by their text. */
  public List<OriginRegex.Compiled> originRegexes() {
    return originRegexes;
  }

  /** Binary name of the class that is asked last, if there is one. */
  public Optional<String> originMatcher() {
    return originMatcher;
  }

  /** Methods as written, normalised and sorted; empty if not written. */
  public List<String> methods() {
    return methods;
  }

  /** Header names in lower case, sorted; {@code *} first if any header is allowed. */
  public List<String> allowedHeaders() {
    return allowedHeaders;
  }

  /** Header names in lower case, sorted; or only {@code *}. */
  public List<String> exposedHeaders() {
    return exposedHeaders;
  }

  /** Whether credentials are allowed. */
  public boolean allowCredentials() {
    return allowCredentials;
  }

  /** Seconds, 0 to 86400. */
  public OptionalInt maxAge() {
    return maxAge;
  }

  /** Whether requests of origins that are not allowed are answered 403. */
  public boolean rejectDisallowed() {
    return rejectDisallowed;
  }

  /** The risks taken. */
  public List<Toleration> tolerate() {
    return tolerate;
  }

  /** The policy as it would be written; checking that gives this policy again. */
  public PolicySpec toSpec() {
    return new PolicySpec(
        Stream.of(
                Stream.of(Origins.ANY).filter(any -> anyOrigin),
                Stream.of(Origins.NULL).filter(none -> nullOrigin),
                origins.stream().map(OriginPattern::toString),
                placeholders.stream().map(Placeholder::toString))
            .flatMap(values -> values)
            .toList(),
        List.copyOf(originRegexes),
        originMatcher,
        methods,
        allowedHeaders,
        exposedHeaders,
        allowCredentials,
        maxAge,
        rejectDisallowed,
        tolerate);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof CheckedPolicy policy && toSpec().equals(policy.toSpec());
  }

  @Override
  public int hashCode() {
    return toSpec().hashCode();
  }

  /** As {@link PolicySpec} prints it. */
  @Override
  public String toString() {
    return toSpec().toString();
  }
}
