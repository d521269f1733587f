// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.policy;

import java.util.function.IntUnaryOperator;

/** Letters, digits and case as the standards of the web have them: of ASCII alone. */
final class Ascii {

  private Ascii() {}

  static boolean isLetter(int c) {
    return 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z';
  }

  static boolean isDigit(int c) {
    return '0' <= c && c <= '9';
  }

  static boolean isDigits(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!isDigit(text.charAt(i))) {
        return false;
      }
    }
    return !text.isEmpty();
  }

  static boolean hasUpperCase(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (isUpperCase(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isUpperCase(int c) {
    return 'A' <= c && c <= 'Z';
  }

  static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 0x80) {
        return false;
      }
    }
    return true;
  }

  static String lowerCase(String text) {
    return map(text, c -> isUpperCase(c) ? c + ('a' - 'A') : c);
  }

  static String upperCase(String text) {
    return map(text, c -> 'a' <= c && c <= 'z' ? c - ('a' - 'A') : c);
  }

  private static String map(String text, IntUnaryOperator change) {
    StringBuilder changed = new StringBuilder(text.length());
    text.chars().map(change).forEach(c -> changed.append((char) c));
    return changed.toString();
  }
}
