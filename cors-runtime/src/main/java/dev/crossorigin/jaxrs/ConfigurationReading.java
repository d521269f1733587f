// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.jaxrs;

import dev.crossorigin.policy.ConfigurationValues;
import dev.crossorigin.policy.ConfiguredValue;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The configuration as it was at one time: each key is read once, so that all policies that ask for
 * it are told the same. Not for several threads at a time.
 */
final class ConfigurationReading implements ConfigurationValues {

  private final ConfigurationSources sources;
  private final Map<String, ConfiguredValue> values = new HashMap<>();

  ConfigurationReading(ConfigurationSources sources) {
    this.sources = sources;
  }

  @Override
  public ConfiguredValue get(String key) {
    return values.computeIfAbsent(key, sources::get);
  }

  /** The keys that anybody asked for, set or not. */
  Set<String> keys() {
    return new TreeSet<>(values.keySet());
  }
}
