// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.regex;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The character classes that have a name, with the meaning they have without flags. */
final class NamedSets {

  private static final CharSet WORD = CharSet.LETTERS_AND_DIGITS.or(CharSet.of('_'));
  private static final CharSet SPACE = CharSet.of(' ').or(CharSet.range('\t', '\r'));
  private static final CharSet GRAPH = CharSet.range('!', '~');
  private static final CharSet CONTROL =
      CharSet.range('\0', '\u001f').or(CharSet.range('\u007f', '\u007f'));

  private static final Map<String, CharSet> POSIX =
      Map.ofEntries(
          Map.entry("Lower", CharSet.range('a', 'z')),
          Map.entry("Upper", CharSet.range('A', 'Z')),
          Map.entry("ASCII", CharSet.NONE.not()),
          Map.entry("Alpha", CharSet.LETTERS),
          Map.entry("Digit", CharSet.DIGITS),
          Map.entry("Alnum", CharSet.LETTERS_AND_DIGITS),
          Map.entry("Punct", punctuation()),
          Map.entry("Graph", GRAPH),
          Map.entry("Print", GRAPH.or(CharSet.of(' '))),
          Map.entry("Blank", CharSet.of(' ').or(CharSet.of('\t'))),
          Map.entry("Cntrl", CONTROL),
          Map.entry(
              "XDigit", CharSet.DIGITS.or(CharSet.range('a', 'f')).or(CharSet.range('A', 'F'))),
          Map.entry("Space", SPACE));

  private NamedSets() {}

  /** The set of {@code \d} and its like; null if the letter names none. */
  static @Nullable CharSet ofLetter(char letter) {
    return switch (letter) {
      case 'd' -> CharSet.DIGITS;
      case 'D' -> CharSet.DIGITS.not();
      case 'w' -> WORD;
      case 'W' -> WORD.not();
      case 's' -> SPACE;
      case 'S' -> SPACE.not();
      default -> null;
    };
  }

  /** The set of <code>\p{name}</code>; null if it is not one of the classes of POSIX. */
  static @Nullable CharSet ofPosix(String name) {
    return POSIX.get(name);
  }

  private static CharSet punctuation() {
    return CharSet.LETTERS_AND_DIGITS.or(GRAPH.not()).not();
  }
}
