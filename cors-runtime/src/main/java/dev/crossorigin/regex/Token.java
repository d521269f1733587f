// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.regex;

/**
 * One character of an expression, or one escape.
 *
 * @param kind what it may be taken for
 * @param character itself, if plain or literal
 * @param set what it matches, if it stands for characters
 * @param position index in the expression
 */
record Token(Kind kind, char character, CharSet set, int position) {

  enum Kind {
    /** Unescaped; may mean more than itself. */
    PLAIN,
    /** Escaped or quoted; means itself. */
    LITERAL,
    /** An escape that stands for a class of characters. */
    CLASS,
    /** {@code \A}. */
    START,
    /** {@code \z} or {@code \Z}. */
    END,
    /** Behind the last character. */
    NONE
  }

  static Token plain(char c, int position) {
    return new Token(Kind.PLAIN, c, CharSet.of(c), position);
  }

  static Token literal(char c, int position) {
    return new Token(Kind.LITERAL, c, CharSet.of(c), position);
  }

  static Token charClass(CharSet set, int position) {
    return new Token(Kind.CLASS, '\0', set, position);
  }

  static Token of(Kind kind, int position) {
    return new Token(kind, '\0', CharSet.NONE, position);
  }

  /** Whether this is the character, unescaped. */
  boolean is(char c) {
    return kind == Kind.PLAIN && character == c;
  }

  /** Whether this is one of the characters, unescaped. */
  boolean isOneOf(String characters) {
    return kind == Kind.PLAIN && characters.indexOf(character) >= 0;
  }

  /** Whether this stands for one character. */
  boolean isCharacter() {
    return kind == Kind.PLAIN || kind == Kind.LITERAL;
  }
}
