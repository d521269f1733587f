// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.jaxrs;

/** A stranger's text between quotation marks, fit for one line of a log. */
final class Quoted {

  /** The longest origin fits; whatever is longer is cut. */
  static final int MAX_LENGTH = 326;

  private Quoted() {}

  /**
   * The text in visible ASCII: everything else, quotation marks and backslashes too, as <code>
   * &#92;uXXXX</code>. Cut if longer than {@value #MAX_LENGTH} characters.
   */
  static String of(String text) {
    int end = Math.min(text.length(), MAX_LENGTH);
    StringBuilder quoted = new StringBuilder(end + 2).append('"');
    for (int i = 0; i < end; i++) {
      char c = text.charAt(i);
      if (c > ' ' && c < 0x7f && c != '"' && c != '\\' || c == ' ') {
        quoted.append(c);
      } else {
        quoted.append(String.format("\\u%04x", (int) c));
      }
    }
    return quoted.append(end < text.length() ? "...\"" : "\"").toString();
  }
}
