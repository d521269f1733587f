// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.meaning;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

/**
 * A policy as it is written, checked elsewhere.
 *
 * @param origins as in the annotation
 * @param originRegexes as in the annotation
 * @param allowedHeaders as in the annotation, with those that are derived
 * @param exposedHeaders as in the annotation
 * @param allowCredentials as in the annotation
 * @param maxAge seconds, empty if not written
 * @param rejectDisallowed as in the annotation
 */
public record PlainPolicy(
    List<String> origins,
    List<String> originRegexes,
    List<String> allowedHeaders,
    List<String> exposedHeaders,
    boolean allowCredentials,
    OptionalInt maxAge,
    boolean rejectDisallowed) {

  public PlainPolicy {
    origins = sorted(origins);
    originRegexes = sorted(originRegexes);
    allowedHeaders = sorted(lowerCase(allowedHeaders));
    exposedHeaders = sorted(lowerCase(exposedHeaders));
  }

  /** Lets pages of some origins read, and no more. */
  public static PlainPolicy of(String... origins) {
    return new PlainPolicy(
        List.of(origins), List.of(), List.of(), List.of(), false, OptionalInt.empty(), false);
  }

  /** No other origin may call. */
  public static PlainPolicy sameOriginOnly() {
    return of().withRejection();
  }

  /** The same, with origins by regular expression, too. */
  public PlainPolicy withRegexes(String... regexes) {
    return new PlainPolicy(
        origins,
        List.of(regexes),
        allowedHeaders,
        exposedHeaders,
        allowCredentials,
        maxAge,
        rejectDisallowed);
  }

  /** The same with these request headers. */
  public PlainPolicy withHeaders(String... names) {
    return new PlainPolicy(
        origins,
        originRegexes,
        List.of(names),
        exposedHeaders,
        allowCredentials,
        maxAge,
        rejectDisallowed);
  }

  /** The same with these response headers. */
  public PlainPolicy withExposed(String... names) {
    return new PlainPolicy(
        origins,
        originRegexes,
        allowedHeaders,
        List.of(names),
        allowCredentials,
        maxAge,
        rejectDisallowed);
  }

  /** The same with credentials. */
  public PlainPolicy withCredentials() {
    return new PlainPolicy(
        origins, originRegexes, allowedHeaders, exposedHeaders, true, maxAge, rejectDisallowed);
  }

  /** The same, remembered for so many seconds. */
  public PlainPolicy withMaxAge(int seconds) {
    return new PlainPolicy(
        origins,
        originRegexes,
        allowedHeaders,
        exposedHeaders,
        allowCredentials,
        OptionalInt.of(seconds),
        rejectDisallowed);
  }

  /** The same, turning others away. */
  public PlainPolicy withRejection() {
    return new PlainPolicy(
        origins, originRegexes, allowedHeaders, exposedHeaders, allowCredentials, maxAge, true);
  }

  /** Whether pages of this origin are allowed. */
  public boolean allowsOrigin(String origin) {
    if (origins.contains("*")) {
      return true;
    }
    if (origin.equals("null")) {
      return origins.contains("null");
    }
    return PlainOrigin.of(origin)
        .filter(
            page ->
                origins.stream()
                        .filter(pattern -> pattern.contains("://"))
                        .anyMatch(page::isNamedBy)
                    || originRegexes.stream().anyMatch(origin::matches))
        .isPresent();
  }

  /** Whether a page may send this request header. */
  public boolean allowsHeader(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return allowedHeaders.contains(lower)
        || anyHeader() && (allowCredentials || !lower.equals("authorization"));
  }

  boolean anyHeader() {
    return allowedHeaders.contains("*");
  }

  /** Whether every page gets the same answer. */
  boolean isForEverybody() {
    return origins.contains("*");
  }

  /** Whether two policies answer every request but preflights alike. */
  boolean answersLike(PlainPolicy other) {
    return withHeaders().equals(other.withHeaders());
  }

  private static List<String> sorted(List<String> values) {
    return values.stream().distinct().sorted().toList();
  }

  private static List<String> lowerCase(List<String> names) {
    return names.stream().map(name -> name.toLowerCase(Locale.ROOT)).toList();
  }
}
