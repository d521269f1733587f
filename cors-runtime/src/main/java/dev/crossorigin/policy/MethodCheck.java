// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Judges methods, each by itself. */
final class MethodCheck {

  private MethodCheck() {}

  static List<Finding> of(List<String> methods) {
    List<Finding> findings = new ArrayList<>();
    for (int i = 0; i < methods.size(); i++) {
      one(methods.get(i), Place.of(Attributes.METHODS, i)).ifPresent(findings::add);
    }
    return findings;
  }

  private static Optional<Finding> one(String value, Place place) {
    if (value.equals("*")) {
      return Optional.of(Rule.METHOD_WILDCARD.at(place));
    }
    if (!MethodNames.isToken(value)) {
      return Optional.of(
          Rule.METHOD_INVALID.suggesting(
              place, Tokens.listed(value, MethodCheck::isWellFormed), value));
    }
    if (MethodNames.isForbidden(value)) {
      return Optional.of(Rule.METHOD_FORBIDDEN.at(place, value));
    }
    String normal = MethodNames.normalize(value);
    if (!normal.equals(value)) {
      return Optional.of(
          Rule.METHOD_NOT_UPPER_CASE.suggesting(place, List.of(normal), value, normal));
    }
    return Optional.empty();
  }

  /** Whether the value is a method that a policy may name. */
  static boolean isWellFormed(String value) {
    return !value.equals("*") && MethodNames.isToken(value) && !MethodNames.isForbidden(value);
  }
}
