// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.it.conformance;

import dev.crossorigin.Tolerate;
import dev.crossorigin.it.harness.Compiled;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a policy can say today, asked of the annotation and the compiler themselves.
 *
 * @param placeholders whether {@code ${…}} compiles as an origin
 * @param publicSuffixes whether a wildcard below a public suffix is a risk that can be tolerated
 */
record Features(boolean placeholders, boolean publicSuffixes) {

  /** Looks. */
  static Features ask() {
    try (Compiled probe =
        Compiled.of(
            """
            @dev.crossorigin.CrossOrigin(origins = "${probe}")
            @jakarta.ws.rs.Path("/probe")
            public class Probe {
              @jakarta.ws.rs.GET public String get() { return ""; }
            }
            """)) {
      boolean suffixes =
          Arrays.stream(Tolerate.Risk.values())
              .anyMatch(risk -> risk.name().equals("PUBLIC_SUFFIX"));
      return new Features(probe.succeeded(), suffixes);
    }
  }

  /** Why the case cannot be run, if so. */
  Optional<NotApplicable> obstacle(ConformanceCase it) {
    if (it.features().contains("placeholder") && !placeholders) {
      return Optional.of(NotApplicable.PLACEHOLDER);
    }
    if (it.expect().headers().must().containsKey("Access-Control-Allow-Private-Network")) {
      return Optional.of(NotApplicable.PRIVATE_NETWORK);
    }
    List<String> verbs = it.request().values("Access-Control-Request-Method");
    if (it.expect().kind().equals("allowed")
        && it.features().contains("custom-method")
        && verbs.stream().anyMatch(verb -> !verb.equals(verb.toUpperCase(Locale.ROOT)))) {
      return Optional.of(NotApplicable.LOWER_CASE_VERB);
    }
    return Optional.empty();
  }
}
