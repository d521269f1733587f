// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.route;

import java.nio.charset.StandardCharsets;

/**
 * The literal characters of templates. Jersey percent-encodes what may not stand in a path, leaves
 * existing {@code %XX} alone, and compares the two hexadecimal digits ignoring case; everything
 * else is compared character by character, nothing is decoded.
 */
final class LiteralText {

  private static final String ALSO_ALLOWED = "-._~!$&'()*+,;=:@/";
  private static final String ESCAPED_IN_REGEX = ".^&!?-:<([$=)],>*+|";
  private static final String DIGITS = "0123456789ABCDEF";

  private LiteralText() {}

  /**
   * The text as it must stand in a raw path, hexadecimal digits in upper case.
   *
   * @see <a href="https://www.rfc-editor.org/rfc/rfc3986#section-3.3">RFC 3986, section 3.3,
   *     Path</a>
   */
  static String encode(String text) {
    StringBuilder encoded = new StringBuilder(text.length());
    int next;
    for (int i = 0; i < text.length(); i = next) {
      int c = text.codePointAt(i);
      next = i + Character.charCount(c);
      if (isPathCharacter(c)) {
        encoded.append((char) c);
      } else if (c == '%' && isHex(text, i + 1) && isHex(text, i + 2)) {
        next = i + 3;
        encoded.append('%').append(upper(text.charAt(i + 1))).append(upper(text.charAt(i + 2)));
      } else {
        for (byte octet : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
          encoded
              .append('%')
              .append(DIGITS.charAt(octet >> 4 & 15))
              .append(DIGITS.charAt(octet & 15));
        }
      }
    }
    return encoded.toString();
  }

  /**
   * Encoded text as Jersey writes it into a regular expression; its order depends on the spelling.
   */
  static String regex(String encoded) {
    StringBuilder regex = new StringBuilder(encoded.length() + 8);
    for (int i = 0; i < encoded.length(); i++) {
      char c = encoded.charAt(i);
      if (isHexDigitAt(encoded, i) && c >= 'A') {
        regex.append('[').append((char) (c + 'a' - 'A')).append(c).append(']');
      } else {
        if (ESCAPED_IN_REGEX.indexOf(c) >= 0) {
          regex.append('\\');
        }
        regex.append(c);
      }
    }
    return regex.toString();
  }

  /** Whether encoded text stands in the path at {@code from}, ending no later than {@code end}. */
  static boolean standsAt(String encoded, String path, int from, int end) {
    int length = encoded.length();
    if (length > end - from) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      char expected = encoded.charAt(i);
      char actual = path.charAt(from + i);
      if (expected != actual && !(isHexDigitAt(encoded, i) && expected == upper(actual))) {
        return false;
      }
    }
    return true;
  }

  /** A hash that is equal for all spellings that {@link #standsAt} accepts for one text. */
  static int hash(String path, int from, int end) {
    int hash = 0;
    int hexUntil = from;
    for (int i = from; i < end; i++) {
      char c = path.charAt(i);
      if (i < hexUntil) {
        c = upper(c);
      } else if (c == '%') {
        hexUntil = i + 3;
      }
      hash = 31 * hash + c;
    }
    hash *= 0x9E3779B1; // names that differ in a digit would otherwise lie side by side
    return hash ^ hash >>> 15;
  }

  private static boolean isHexDigitAt(String encoded, int i) {
    return (i > 0 && encoded.charAt(i - 1) == '%') || (i > 1 && encoded.charAt(i - 2) == '%');
  }

  private static boolean isPathCharacter(int c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || ALSO_ALLOWED.indexOf(c) >= 0;
  }

  private static boolean isHex(String text, int i) {
    return i < text.length() && DIGITS.indexOf(upper(text.charAt(i))) >= 0;
  }

  private static char upper(char c) {
    return c >= 'a' && c <= 'f' ? (char) (c - 'a' + 'A') : c;
  }
}
