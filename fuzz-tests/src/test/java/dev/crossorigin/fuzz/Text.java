// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

/** What may be printed of a stranger's text. */
final class Text {

  private Text() {}

  /** Nothing in it is invisible, turns the direction of writing, or ends a line but line feeds. */
  static void assertIsFitToPrint(String text) {
    assertThat(text.lines()).allMatch(Text::isVisible);
  }

  /** Whether nothing in it is invisible, and it is one line. */
  static boolean isVisible(String line) {
    return line.codePoints()
        .noneMatch(
            c ->
                Character.isISOControl(c)
                    || Character.getType(c) == Character.FORMAT
                    || Character.getType(c) == Character.SURROGATE
                    || Character.getType(c) == Character.LINE_SEPARATOR
                    || Character.getType(c) == Character.PARAGRAPH_SEPARATOR);
  }
}
