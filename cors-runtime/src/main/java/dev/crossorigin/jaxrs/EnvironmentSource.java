// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.jaxrs;

import dev.crossorigin.policy.ConfigurationValues;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Environment variables. A key is looked up as it is, then with every character that is neither a
 * letter nor a digit as {@code _}, then that in upper case.
 *
 * @param variables by name
 * @see <a
 *     href="https://download.eclipse.org/microprofile/microprofile-config-3.1/microprofile-config-spec-3.1.html#default_configsources.env.mapping">
 *     MicroProfile Config, environment variables mapping rules</a>
 */
record EnvironmentSource(Map<String, String> variables) implements ConfigurationSource {

  @Override
  public @Nullable String value(String key) {
    for (String name : namesOf(key)) {
      String value = variables.get(name);
      if (value != null) {
        return value;
      }
    }
    return null;
  }

  @Override
  public Collection<String> names() {
    return variables.keySet();
  }

  @Override
  public List<String> namesOf(String key) {
    return List.of(
        key, ConfigurationValues.underscored(key), ConfigurationValues.environmentVariable(key));
  }
}
