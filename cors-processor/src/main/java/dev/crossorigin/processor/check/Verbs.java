// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.processor.check;

import java.util.List;
import java.util.Set;

/** How the values of {@code methods} relate to the verbs that a resource serves. */
final class Verbs {

  /** Browsers send these in upper case, however a page writes them (Fetch, section 2.2.1). */
  private static final Set<String> NORMALISED =
      Set.of("DELETE", "GET", "HEAD", "OPTIONS", "POST", "PUT");

  private Verbs() {}

  /** Whether the value, as written, names the verb. */
  static boolean names(String written, String verb) {
    return NORMALISED.contains(verb) ? written.equalsIgnoreCase(verb) : written.equals(verb);
  }

  /** Whether the values, as written, let the verb in; {@code HEAD} goes with {@code GET}. */
  static boolean include(List<String> written, String verb) {
    return written.stream().anyMatch(value -> names(value, verb))
        || verb.equals("HEAD") && include(written, "GET");
  }
}
