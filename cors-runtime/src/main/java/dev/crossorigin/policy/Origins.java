// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.policy;

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

  /** The patterns among the values. */
  static List<OriginPattern> patterns(List<String> values) {
    return values.stream().map(OriginPattern::parse).flatMap(Optional::stream).toList();
  }
}
