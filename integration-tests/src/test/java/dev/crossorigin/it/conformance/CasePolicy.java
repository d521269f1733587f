// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.it.conformance;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The policy of a case, as its file describes it. */
@JsonIgnoreProperties(ignoreUnknown = true)
record CasePolicy(
    List<String> origins,
    List<String> originPatterns,
    @Nullable String patternSyntax,
    List<String> patternRegex,
    List<String> originRegexes,
    boolean regexSearch,
    @Nullable List<String> methods,
    List<String> allowedHeaders,
    List<String> exposedHeaders,
    boolean allowCredentials,
    @Nullable Integer maxAge,
    @Nullable Integer preflightStatus,
    boolean absent,
    @JsonProperty("rawAttributes") @Nullable Object untyped) {

  CasePolicy {
    patternRegex = patternRegex == null ? List.of() : patternRegex;
  }

  /** The same with other origins. */
  CasePolicy withOrigins(List<String> others) {
    return new CasePolicy(
        others,
        originPatterns,
        patternSyntax,
        patternRegex,
        originRegexes,
        regexSearch,
        methods,
        allowedHeaders,
        exposedHeaders,
        allowCredentials,
        maxAge,
        preflightStatus,
        absent,
        untyped);
  }

  /** Whether any method may be used: none are written, or the case says so. */
  boolean anyMethod() {
    return methods == null || methods.contains("*");
  }

  /** Whether the policy trusts plain http on a network with credentials. */
  boolean needsToleration() {
    return allowCredentials
        && (origins.stream().anyMatch(CasePolicy::isInsecure)
            || originPatterns.stream().anyMatch(CasePolicy::isInsecure)
            || originRegexes.stream().anyMatch(regex -> !regex.startsWith("https://")));
  }

  private static boolean isInsecure(String origin) {
    return origin.startsWith("http://")
        && !origin.matches("http://(localhost|127\\.[0-9.]+|\\[::1])(:.*)?");
  }
}
