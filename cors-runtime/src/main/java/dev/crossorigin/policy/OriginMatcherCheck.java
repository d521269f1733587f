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
    if (matcher.isEmpty() || !matcher.get().equals(OriginMatcher.class.getName())) {
      return List.of();
    }
    return List.of(
        Rule.ORIGIN_MATCHER_UNUSABLE.at(
            Place.of(Attributes.ORIGIN_MATCHER), matcher.get(), "it stands for no matcher at all"));
  }
}
