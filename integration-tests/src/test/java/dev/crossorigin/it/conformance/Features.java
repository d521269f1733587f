// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.it.conformance;

import dev.crossorigin.Tolerate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a policy can say today, asked of the annotation itself.
 *
 * @param publicSuffixes whether a wildcard below a public suffix is a risk that can be tolerated
 */
record Features(boolean publicSuffixes) {

  /** Looks. */
  static Features ask() {
    return new Features(
        Arrays.stream(Tolerate.Risk.values())
            .anyMatch(risk -> risk.name().equals("PUBLIC_SUFFIX")));
  }

  /** Why the case cannot be run, if so. */
  Optional<NotApplicable> obstacle(ConformanceCase it) {
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
