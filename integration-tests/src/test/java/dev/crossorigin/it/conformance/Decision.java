// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.it.conformance;

import java.util.List;

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

  /** The decision on a case; it is an error if there is none. */
  static Decision on(String id, String actualKind) {
    return all().stream()
        .filter(decision -> decision.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no decision on " + id + ": " + actualKind));
  }
}
