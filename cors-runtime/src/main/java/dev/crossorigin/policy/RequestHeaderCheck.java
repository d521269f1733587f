// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Judges the request headers that a policy allows, each by itself. */
final class RequestHeaderCheck {

  private RequestHeaderCheck() {}

  static List<Finding> of(List<String> names) {
    List<Finding> findings = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      one(names.get(i), Place.of(Attributes.ALLOWED_HEADERS, i)).ifPresent(findings::add);
    }
    return findings;
  }

  private static Optional<Finding> one(String name, Place place) {
    if (!HeaderNames.isToken(name)) {
      return Optional.of(
          Rule.REQUEST_HEADER_INVALID.suggesting(
              place, Tokens.listed(name, RequestHeaderCheck::isWellFormed), name));
    }
    if (HeaderNames.isCorsResponseHeader(name)) {
      return Optional.of(Rule.REQUEST_HEADER_IS_CORS_RESPONSE.at(place, name));
    }
    if (HeaderNames.isForbiddenRequestHeader(name)) {
      return Optional.of(Rule.REQUEST_HEADER_FORBIDDEN.at(place, name));
    }
    if (isHardlyEverAskedFor(name)) {
      return Optional.of(Rule.REQUEST_HEADER_SAFELISTED.at(place, name));
    }
    return Optional.empty();
  }

  /**
   * The other safelisted headers have everyday values that a browser asks for: {@code
   * application/json}, a range from the end, an {@code Accept} with a quoted parameter.
   */
  private static boolean isHardlyEverAskedFor(String name) {
    return HeaderNames.isSafelistedRequestHeader(name)
        && Ascii.lowerCase(name).equals("content-language");
  }

  /** Whether the value is {@code *} or a name that a policy may allow. */
  static boolean isWellFormed(String name) {
    return HeaderNames.isToken(name)
        && !HeaderNames.isCorsResponseHeader(name)
        && !HeaderNames.isForbiddenRequestHeader(name);
  }
}
