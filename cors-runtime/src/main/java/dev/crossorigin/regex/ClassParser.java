// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.regex;

/** Reads a character class between its brackets. */
final class ClassParser {

  private final TokenReader tokens;
  private final Token open;

  private ClassParser(TokenReader tokens, Token open) {
    this.tokens = tokens;
    this.open = open;
  }

  /**
   * Reads behind the closing bracket.
   *
   * @param open the opening bracket, already read
   */
  static CharSet parse(TokenReader tokens, Token open) throws RefusedException {
    return new ClassParser(tokens, open).parse();
  }

  private CharSet parse() throws RefusedException {
    boolean negated = tokens.skip('^');
    if (tokens.peek().is(']')) {
      throw tokens.refuse("a ] as the first of a class", "write \\] for itself");
    }
    CharSet set = CharSet.NONE;
    while (!tokens.skip(']')) {
      set = set.or(item());
    }
    return negated ? set.not() : set;
  }

  private CharSet item() throws RefusedException {
    Token token = tokens.peek();
    if (token.is('[')) {
      throw tokens.refuse("a class inside a class", "list its characters, or write \\[ for itself");
    }
    if (token.is('&') && tokens.peekSecond().is('&')) {
      throw tokens.refuse("an intersection of classes (&&)", "list the characters that are left");
    }
    if (token.kind() != Token.Kind.CLASS && !token.isCharacter()) {
      throw notInClass(token);
    }
    tokens.next();
    boolean range =
        token.isCharacter() && tokens.peek().is('-') && !tokens.peekSecond().isOneOf("[]");
    return range ? range(token) : token.set();
  }

  private CharSet range(Token first) throws RefusedException {
    tokens.skip('-');
    Token last = tokens.peek();
    if (last.kind() == Token.Kind.CLASS) {
      throw tokens.refuse("a range that ends in a class", "write \\- for the hyphen itself");
    }
    if (!last.isCharacter()) {
      throw notInClass(last);
    }
    if (last.character() < first.character()) {
      throw new RefusedException(
          first.position(), "a range from higher to lower", "exchange its two ends");
    }
    tokens.next();
    return CharSet.range(first.character(), last.character());
  }

  private RefusedException notInClass(Token token) {
    return token.kind() == Token.Kind.NONE
        ? new RefusedException(
            open.position(), "a class that is not closed", "close it, or write \\[ for itself")
        : new RefusedException(
            token.position(), "an anchor inside a class", "take it out of the class");
  }
}
