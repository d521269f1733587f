// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.jaxrs;

import jakarta.ws.rs.core.Configuration;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The properties of the Jakarta REST application, whatever their type. */
record ApplicationSource(Configuration configuration) implements ConfigurationSource {

  @Override
  public @Nullable String value(String key) {
    Object property = configuration.getProperty(key);
    return property == null ? null : property.toString();
  }

  @Override
  public Collection<String> names() {
    return List.copyOf(configuration.getPropertyNames());
  }
}
