// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.it.conformance;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What this library does in a case where libraries differ with good reason.
 *
 * @param id the case
 * @param kind what it answers
 * @param because why
 */
record Decision(String id, String kind, String because) {

  /** All decisions by the id of their case. */
  static Map<String, Decision> all() {
    return CaseFiles.read("decisions", Decision.class).stream()
        .collect(Collectors.toMap(Decision::id, Function.identity()));
  }
}
