// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.policy;

import dev.crossorigin.regex.OriginRegex;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A policy as somebody wrote it, not yet checked. An empty list means that nothing was written.
 *
 * @param origins as {@link dev.crossorigin.CrossOrigin#origins}
 * @param originRegexes what became of each element of {@link
 *     dev.crossorigin.CrossOrigin#originRegexes}
 * @param originMatcher binary name of the class of {@link
 *     dev.crossorigin.CrossOrigin#originMatcher}
 * @param methods as {@link dev.crossorigin.CrossOrigin#methods}
 * @param allowedHeaders as {@link dev.crossorigin.CrossOrigin#allowedHeaders}, without derived ones
 * @param exposedHeaders as {@link dev.crossorigin.CrossOrigin#exposedHeaders}
 * @param allowCredentials as {@link dev.crossorigin.CrossOrigin#allowCredentials}
 * @param maxAge seconds, as {@link dev.crossorigin.CrossOrigin#maxAge}
 * @param rejectDisallowed as {@link dev.crossorigin.CrossOrigin#rejectDisallowed}
 * @param tolerate as {@link dev.crossorigin.CrossOrigin#tolerate}
 */
public record PolicySpec(
    List<String> origins,
    List<OriginRegex> originRegexes,
    Optional<String> originMatcher,
    List<String> methods,
    List<String> allowedHeaders,
    List<String> exposedHeaders,
    boolean allowCredentials,
    OptionalInt maxAge,
    boolean rejectDisallowed,
    List<Toleration> tolerate) {

  /** Keeps immutable copies. */
  public PolicySpec {
    origins = List.copyOf(origins);
    originRegexes = List.copyOf(originRegexes);
    methods = List.copyOf(methods);
    allowedHeaders = List.copyOf(allowedHeaders);
    exposedHeaders = List.copyOf(exposedHeaders);
    tolerate = List.copyOf(tolerate);
  }

  /**
   * All components, equal to those of an equal policy. To link a record's own equality is a good
   * part of a start; lists have theirs.
   */
  public List<Object> parts() {
    return List.of(
        origins,
        originRegexes,
        originMatcher,
        methods,
        allowedHeaders,
        exposedHeaders,
        allowCredentials,
        maxAge,
        rejectDisallowed,
        tolerate);
  }
}
