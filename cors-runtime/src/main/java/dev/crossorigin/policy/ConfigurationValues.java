// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.policy;

import java.util.Locale;

/** Where a {@link Placeholder} finds what it stands for. */
@FunctionalInterface
public interface ConfigurationValues {

  /** What is configured under a key. */
  ConfiguredValue get(String key);

  /**
   * The environment variable that a key can be set in: every character that is neither a letter nor
   * a digit becomes {@code _}, and letters are in upper case.
   *
   * @see <a
   *     href="https://download.eclipse.org/microprofile/microprofile-config-3.1/microprofile-config-spec-3.1.html#default_configsources.env.mapping">
   *     MicroProfile Config, environment variables mapping rules</a>
   */
  static String environmentVariable(String key) {
    return underscored(key).toUpperCase(Locale.ROOT);
  }

  /** The same with letters as they are. */
  static String underscored(String key) {
    StringBuilder name = new StringBuilder(key);
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (!Ascii.isLetter(c) && !Ascii.isDigit(c)) {
        name.setCharAt(i, '_');
      }
    }
    return name.toString();
  }
}
