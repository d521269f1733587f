// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.policy;

/** Makes a stranger's text fit to be shown in one line of a build log. */
final class Printable {

  /** The longest origin fits; whatever is longer is cut. */
  private static final int MAX_LENGTH = 400;

  private Printable() {}

  /** The text with everything invisible written as <code>&#92;uXXXX</code>, cut if very long. */
  static String of(String text) {
    StringBuilder shown = new StringBuilder();
    int end = Math.min(text.length(), MAX_LENGTH);
    for (int i = 0; i < end; i++) {
      char c = text.charAt(i);
      if (isVisible(text, i)) {
        shown.append(c);
      } else {
        shown.append(String.format("\\u%04X", (int) c));
      }
    }
    return end < text.length() ? shown.append("...").toString() : shown.toString();
  }

  private static boolean isVisible(String text, int i) {
    char c = text.charAt(i);
    if (Character.isHighSurrogate(c)) {
      return i + 1 < Math.min(text.length(), MAX_LENGTH)
          && Character.isLowSurrogate(text.charAt(i + 1));
    }
    if (Character.isLowSurrogate(c)) {
      return i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
    }
    // Format characters include those that turn the direction of writing, which can disguise a
    // host.
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.UNASSIGNED,
          Character.PRIVATE_USE ->
          false;
      case Character.SPACE_SEPARATOR -> c == ' ';
      default -> true;
    };
  }
}
