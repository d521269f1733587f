// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.processor.emit;

/** Source text that means the same in every encoding. */
final class Ascii {

  private static final int FIRST_OTHER = 0x80;

  private Ascii() {}

  /** Replaces other characters by Unicode escapes, which Java understands anywhere in a source. */
  static String escape(String source) {
    StringBuilder escaped = new StringBuilder(source.length() + 16);
    for (int i = 0; i < source.length(); i++) {
      char c = source.charAt(i);
      if (c < FIRST_OTHER) {
        escaped.append(c);
      } else {
        escaped.append(escape(c));
      }
    }
    return escaped.toString();
  }

  /** The Unicode escape of one character. */
  static String escape(char c) {
    return String.format("\\u%04x", (int) c);
  }
}
