// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Judges the response headers that a policy exposes, each by itself and beside the others. */
final class ExposedHeaderCheck {

  private ExposedHeaderCheck() {}

  static List<Finding> of(List<String> names) {
    List<Finding> findings = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      one(names.get(i), place(i)).ifPresent(findings::add);
    }
    int any = names.indexOf("*");
    if (any >= 0 && !names.stream().allMatch(name -> name.equals("*"))) {
      findings.add(Rule.EXPOSED_ANY_WITH_OTHERS.at(place(any)));
    }
    return findings;
  }

  private static Optional<Finding> one(String name, Place place) {
    if (!HeaderNames.isToken(name)) {
      return Optional.of(
          Rule.EXPOSED_HEADER_INVALID.suggesting(
              place, Tokens.listed(name, ExposedHeaderCheck::isWellFormed), name));
    }
    if (HeaderNames.isForbiddenResponseHeader(name)) {
      return Optional.of(Rule.EXPOSED_HEADER_FORBIDDEN.at(place, name));
    }
    if (HeaderNames.isCorsHeaderNeverSeen(name)) {
      return Optional.of(Rule.EXPOSED_HEADER_IS_CORS.at(place, name));
    }
    if (HeaderNames.isSafelistedResponseHeader(name)) {
      return Optional.of(Rule.EXPOSED_HEADER_SAFELISTED.at(place, name));
    }
    return Optional.empty();
  }

  private static Place place(int index) {
    return Place.of(Attributes.EXPOSED_HEADERS, index);
  }

  /** Whether the value is {@code *} or a name that a policy may expose. */
  static boolean isWellFormed(String name) {
    return HeaderNames.isToken(name)
        && !HeaderNames.isForbiddenResponseHeader(name)
        && !HeaderNames.isCorsHeaderNeverSeen(name);
  }
}
