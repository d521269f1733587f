// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.browser;

import java.util.List;

/** Bytes of headers. Letters outside ASCII have no case. */
final class Ascii {

  private static final String TOKEN_MARKS = "!#$%&'*+-.^_`|~";

  private Ascii() {}

  static String lowerCase(String text) {
    StringBuilder lower = new StringBuilder();
    text.chars().map(c -> c >= 'A' && c <= 'Z' ? c + 32 : c).forEach(c -> lower.append((char) c));
    return lower.toString();
  }

  static String upperCase(String text) {
    StringBuilder upper = new StringBuilder();
    text.chars().map(c -> c >= 'a' && c <= 'z' ? c - 32 : c).forEach(c -> upper.append((char) c));
    return upper.toString();
  }

  /** Whether a list holds a text, ASCII case aside. */
  static boolean contains(List<String> list, String text) {
    return list.stream().anyMatch(element -> lowerCase(element).equals(lowerCase(text)));
  }

  /** RFC 9110, section 5.6.2. */
  static boolean isToken(String text) {
    return !text.isEmpty() && text.chars().allMatch(Ascii::isInToken);
  }

  private static boolean isInToken(int c) {
    return c >= '0' && c <= '9'
        || c >= 'A' && c <= 'Z'
        || c >= 'a' && c <= 'z'
        || TOKEN_MARKS.indexOf(c) >= 0;
  }
}
