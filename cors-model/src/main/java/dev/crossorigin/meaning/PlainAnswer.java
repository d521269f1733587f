// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.meaning;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a request is to be answered with.
 *
 * @param kind who answers
 * @param headers every {@code access-control-} header, by its name
 * @param vary the names that {@code Vary} has to hold
 */
public record PlainAnswer(Kind kind, Map<String, String> headers, List<String> vary) {

  /** Who answers a request. */
  public enum Kind {
    /** The policy, with success. */
    PREFLIGHT_ALLOWED,
    /** The policy, with 403. */
    PREFLIGHT_REFUSED,
    /** The policy, with 403, before the resource method runs. */
    REJECTED,
    /** The runtime or the resource, whatever that is. */
    PASSED_ON
  }

  static final List<String> VARY_ORIGIN = List.of("Origin");

  static final List<String> VARY_PREFLIGHT =
      List.of("Origin", "Access-Control-Request-Method", "Access-Control-Request-Headers");

  public PlainAnswer {
    headers = new TreeMap<>(headers);
    vary = List.copyOf(vary);
  }

  static PlainAnswer untouched() {
    return new PlainAnswer(Kind.PASSED_ON, Map.of(), List.of());
  }

  static PlainAnswer refused() {
    return new PlainAnswer(Kind.PREFLIGHT_REFUSED, Map.of(), VARY_PREFLIGHT);
  }
}
