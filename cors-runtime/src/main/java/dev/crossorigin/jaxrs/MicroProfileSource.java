// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.jaxrs;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.config.ConfigValue;
import org.jspecify.annotations.Nullable;

/** MicroProfile Config. Loaded only where its classes are. */
record MicroProfileSource(Config config) implements ConfigurationSource {

  /** The configuration of this application; empty if there is only the interface to it. */
  static Optional<ConfigurationSource> find() {
    try {
      return Optional.of(new MicroProfileSource(ConfigProvider.getConfig()));
    } catch (IllegalStateException withoutImplementation) {
      return Optional.empty();
    }
  }

  /**
   * Not the value that is converted, for that is missing where the key is set to nothing.
   *
   * @throws IllegalStateException if the key is set to an expression that has no value
   */
  @Override
  public @Nullable String value(String key) {
    ConfigValue found = config.getConfigValue(key);
    if (found.getValue() == null && found.getRawValue() != null) {
      throw new IllegalStateException(
          "MicroProfile Config finds no value for \"" + found.getRawValue() + "\"");
    }
    return found.getValue();
  }

  @Override
  public Collection<String> names() {
    List<String> names = new ArrayList<>();
    config.getPropertyNames().forEach(names::add);
    return names;
  }
}
