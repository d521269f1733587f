// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.processor.emit;

/**
 * A string literal in ASCII. JavaPoet's own breaks the line at whatever Unicode ends one with, and
 * Java does not.
 */
final class StringLiteral {

  private static final int FIRST_OTHER = 0x7f;

  /** Behind a surrogate javac 17 loses count of backslashes that are written as two. */
  private static final String OCTAL_BACKSLASH = "\\134";

  private StringLiteral() {}

  /** The literal; behind each line feed in the text it goes on in a line of its own. */
  static String of(String text) {
    StringBuilder literal = new StringBuilder(text.length() + 16).append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      literal.append(isBackslashBehindSurrogate(text, i) ? OCTAL_BACKSLASH : escaped(c));
      if (c == '\n' && i + 1 < text.length()) {
        literal.append("\"\n    + \"");
      }
    }
    return literal.append('"').toString();
  }

  private static boolean isBackslashBehindSurrogate(String text, int i) {
    return i > 0 && text.charAt(i) == '\\' && Character.isSurrogate(text.charAt(i - 1));
  }

  private static String escaped(char c) {
    return switch (c) {
      case '\b' -> "\\b";
      case '\t' -> "\\t";
      case '\n' -> "\\n";
      case '\f' -> "\\f";
      case '\r' -> "\\r";
      case '"' -> "\\\"";
      case '\\' -> "\\\\";
      default ->
          c < ' ' || c >= FIRST_OTHER ? String.format("\\u%04x", (int) c) : String.valueOf(c);
    };
  }
}
