// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.processor.emit;

/** A string literal in ASCII. */
final class StringLiteral {

  private static final int FIRST_OTHER = 0x7f;

  /** Behind a surrogate javac 17 loses count of backslashes that are written as two. */
  private static final String OCTAL_BACKSLASH = "\\134";

  private StringLiteral() {}

  /**
   * Writes the literal; behind each line feed in the text it goes on in a line of its own.
   *
   * @param indentation of the line that the literal stands in, or of those that continue it
   */
  static void append(String text, String indentation, StringBuilder out) {
    out.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isBackslashBehindSurrogate(text, i)) {
        out.append(OCTAL_BACKSLASH);
      } else {
        append(c, out);
      }
      if (c == '\n' && i + 1 < text.length()) {
        out.append("\"\n").append(indentation).append("    + \"");
      }
    }
    out.append('"');
  }

  private static boolean isBackslashBehindSurrogate(String text, int i) {
    return i > 0 && text.charAt(i) == '\\' && Character.isSurrogate(text.charAt(i - 1));
  }

  private static void append(char c, StringBuilder out) {
    switch (c) {
      case '\b' -> out.append("\\b");
      case '\t' -> out.append("\\t");
      case '\n' -> out.append("\\n");
      case '\f' -> out.append("\\f");
      case '\r' -> out.append("\\r");
      case '"' -> out.append("\\\"");
      case '\\' -> out.append("\\\\");
      default -> {
        if (c < ' ' || c >= FIRST_OTHER) {
          out.append(Ascii.escape(c));
        } else {
          out.append(c);
        }
      }
    }
  }
}
