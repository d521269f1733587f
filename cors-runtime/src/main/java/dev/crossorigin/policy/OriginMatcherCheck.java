// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.policy;

import dev.crossorigin.OriginMatcher;
import java.util.List;
import java.util.Optional;

/** Judges which class a declaration names as its matcher; what the class is like, others see. */
final class OriginMatcherCheck {

  private OriginMatcherCheck() {}

  /** The interface itself is the default of the attribute. */
  static List<Finding> of(Optional<String> matcher) {
    return matcher
        .filter(OriginMatcher.class.getName()::equals)
        .map(
            type ->
                Rule.ORIGIN_MATCHER_UNUSABLE.at(
                    Place.of(Attributes.ORIGIN_MATCHER), type, "it stands for no matcher at all"))
        .map(List::of)
        .orElse(List.of());
  }
}
