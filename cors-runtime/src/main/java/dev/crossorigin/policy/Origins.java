// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The values of {@link dev.crossorigin.CrossOrigin#origins}: two words, and patterns. */
final class Origins {

  static final String ANY = "*";
  static final String NULL = "null";

  private Origins() {}

  static boolean isAny(String value) {
    return value.equals(ANY);
  }

  static boolean isNull(String value) {
    return value.equals(NULL);
  }

  static boolean isWellFormed(String value) {
    return isAny(value) || isNull(value) || OriginPattern.parse(value).isPresent();
  }

  /** Whether the character may stand between origins but is in none: white space, or a comma. */
  static boolean isSeparator(int c) {
    return c == ',' || Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  /** Whether there is such a character. */
  static boolean hasSeparator(String value) {
    for (int i = 0; i < value.length(); i++) {
      if (isSeparator(value.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** The patterns among the values. */
  static List<OriginPattern> patterns(List<String> values) {
    List<OriginPattern> patterns = new ArrayList<>();
    for (String value : values) {
      Optional<OriginPattern> pattern = OriginPattern.parse(value);
      if (pattern.isPresent()) {
        patterns.add(pattern.get());
      }
    }
    return patterns;
  }
}
