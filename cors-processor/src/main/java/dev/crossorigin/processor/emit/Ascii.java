// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.processor.emit;

/** Source text that means the same in every encoding. */
final class Ascii {

  private static final int FIRST_OTHER = 0x80;

  private Ascii() {}

  /** Replaces other characters by Unicode escapes, which Java understands anywhere in a source. */
  static String escape(String source) {
    if (source.chars().allMatch(character -> character < FIRST_OTHER)) {
      return source;
    }
    StringBuilder escaped = new StringBuilder(source.length() + 16);
    source
        .chars()
        .forEach(
            character -> {
              if (character < FIRST_OTHER) {
                escaped.append((char) character);
              } else {
                escaped.append(String.format("\\u%04x", character));
              }
            });
    return escaped.toString();
  }
}
