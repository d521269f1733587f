// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.jaxrs;

import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** The system properties of this virtual machine. */
final class SystemPropertySource implements ConfigurationSource {

  @Override
  public @Nullable String value(String key) {
    return System.getProperty(key);
  }

  @Override
  public Collection<String> names() {
    return System.getProperties().stringPropertyNames();
  }
}
