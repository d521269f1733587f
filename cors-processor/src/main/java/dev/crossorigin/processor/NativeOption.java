// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.processor;

import dev.crossorigin.policy.Finding;
import dev.crossorigin.policy.Place;
import dev.crossorigin.policy.Rule;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * {@code -Acors.native=true}: the build ends in a native image, and each table is to come with the
 * file that such an image needs. Everybody else would pack these files for nothing.
 */
final class NativeOption {

  static final String NAME = "cors.native";

  private NativeOption() {}

  /** Whether the options of a build ask for it. */
  static boolean isOn(Map<String, String> options) {
    return options.containsKey(NAME) && !"false".equals(options.get(NAME));
  }

  /** The value that means nothing, if it is one. An option without a value is on. */
  static Optional<Finding> invalid(Map<String, String> options) {
    @Nullable String value = options.getOrDefault(NAME, "false");
    return value == null || value.equals("true") || value.equals("false")
        ? Optional.empty()
        : Optional.of(
            Rule.CONFIGURATION_INVALID.at(
                Place.policy(), "-A" + NAME, "is \"" + value + "\" instead of true or false"));
  }
}
