// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.processor.emit;

/**
 * A string literal in ASCII. JavaPoet's own breaks the line at whatever Unicode ends one with, and
 * Java does not.
 */
final class StringLiteral {

  private static final int FIRST_OTHER = 0x7f;

  /**
   * Behind a lone surrogate javac 17 takes two backslashes and this letter for a Unicode escape.
   */
  private static final String LIKE_UNICODE_ESCAPE = "\\u";

  private static final String OCTAL_BACKSLASH = "\\134";

  private StringLiteral() {}

  /** The literal; behind each line feed in the text it goes on in a line of its own. */
  static String of(String text) {
    StringBuilder literal = new StringBuilder(text.length() + 16).append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      literal.append(text.startsWith(LIKE_UNICODE_ESCAPE, i) ? OCTAL_BACKSLASH : escaped(c));
      if (c == '\n' && i + 1 < text.length()) {
        literal.append("\"\n    + \"");
      }
    }
    return literal.append('"').toString();
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
