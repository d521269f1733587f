// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.policy;

import java.util.List;
import java.util.OptionalInt;

/** Judges how long browsers may remember the answer to a preflight. */
final class MaxAgeCheck {

  /** A day; Firefox, which remembers longest, does so no longer. */
  private static final int MAX_SECONDS = 86_400;

  private static final int CHROMIUM_SECONDS = 7_200;

  private MaxAgeCheck() {}

  static List<Finding> of(OptionalInt maxAge) {
    if (maxAge.isEmpty()) {
      return List.of();
    }
    int seconds = maxAge.getAsInt();
    Place place = Place.of(Attributes.MAX_AGE);
    if (seconds < 0 || seconds > MAX_SECONDS) {
      return List.of(Rule.MAX_AGE_OUT_OF_RANGE.at(place, seconds));
    }
    return seconds > CHROMIUM_SECONDS
        ? List.of(Rule.MAX_AGE_ABOVE_CHROMIUM.at(place, seconds))
        : List.of();
  }
}
