// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.jaxrs;

import dev.crossorigin.policy.Place;
import dev.crossorigin.policy.Rule;
import java.util.Set;

/** Warns of keys that an operator set in our name and that nothing reads. */
final class UnknownKeys {

  private static final System.Logger LOGGER = System.getLogger("dev.crossorigin");

  private UnknownKeys() {}

  /**
   * Logs a warning for each.
   *
   * @param known the keys that were asked for, set or not
   */
  static void warn(ConfigurationSources sources, Set<String> known) {
    Set<String> unknown = sources.unknown(CorsConfiguration.PREFIX, known);
    if (unknown.isEmpty()) {
      return;
    }
    String ours =
        String.join(
            ", ", known.stream().filter(key -> key.startsWith(CorsConfiguration.PREFIX)).toList());
    for (String name : unknown) {
      LOGGER.log(
          System.Logger.Level.WARNING,
          "{0}",
          Rule.CONFIGURATION_KEY_UNKNOWN.at(Place.policy(), name, ours).text());
    }
  }
}
