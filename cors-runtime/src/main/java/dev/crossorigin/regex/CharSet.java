// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.regex;

/**
 * A set of ASCII characters.
 *
 * @param low one bit for each of the characters 0 to 63
 * @param high one bit for each of the characters 64 to 127
 */
record CharSet(long low, long high) {

  /** Characters from here on are in no set. */
  static final int LIMIT = 128;

  static final CharSet NONE = new CharSet(0, 0);
  static final CharSet DIGITS = range('0', '9');
  static final CharSet LETTERS = range('a', 'z').or(range('A', 'Z'));
  static final CharSet LETTERS_AND_DIGITS = LETTERS.or(DIGITS);

  /** What {@code .} matches: all but the ends of lines. */
  static final CharSet DOT = of('\n').or(of('\r')).not();

  static CharSet of(char c) {
    return c < Long.SIZE ? new CharSet(1L << c, 0) : new CharSet(0, 1L << (c - Long.SIZE));
  }

  /** Both ends belong to the range. */
  static CharSet range(char first, char last) {
    CharSet set = NONE;
    for (char c = first; c <= last; c++) {
      set = set.or(of(c));
    }
    return set;
  }

  CharSet or(CharSet other) {
    return new CharSet(low | other.low, high | other.high);
  }

  CharSet not() {
    return new CharSet(~low, ~high);
  }

  boolean intersects(CharSet other) {
    return (low & other.low) != 0 || (high & other.high) != 0;
  }

  boolean contains(int c) {
    return ((c < Long.SIZE ? low >>> c : high >>> (c - Long.SIZE)) & 1) != 0;
  }
}
