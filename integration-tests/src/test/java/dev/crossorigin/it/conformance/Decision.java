// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.it.conformance;

import java.util.List;
import java.util.Optional;

/**
 * What this library does in a case where libraries differ with good reason.
 *
 * @param id the case
 * @param kind what it answers
 * @param because why
 */
record Decision(String id, String kind, String because) {

  /** All decisions. */
  static List<Decision> all() {
    return CaseFiles.read("decisions", Decision.class);
  }

  /** The decision on a case, if there is one. */
  static Optional<Decision> on(String id) {
    return all().stream().filter(decision -> decision.id().equals(id)).findFirst();
  }

  /** Whether the policy does not compile. */
  boolean refuses() {
    return kind.equals("config-error");
  }
}
