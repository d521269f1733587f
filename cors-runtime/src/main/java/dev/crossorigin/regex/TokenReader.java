// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.regex;

import java.util.List;

/** Walks over the tokens of an expression; the last one is never passed. */
final class TokenReader {

  private final List<Token> tokens;
  private int next;

  TokenReader(List<Token> tokens) {
    this.tokens = tokens;
  }

  Token peek() {
    return tokens.get(next);
  }

  Token peekSecond() {
    return tokens.get(Math.min(next + 1, tokens.size() - 1));
  }

  boolean atEnd() {
    return peek().kind() == Token.Kind.NONE;
  }

  void next() {
    if (!atEnd()) {
      next++;
    }
  }

  /** Passes the character if it comes next, unescaped. */
  boolean skip(char c) {
    boolean there = peek().is(c);
    if (there) {
      next();
    }
    return there;
  }

  RefusedException refuse(String reason, String fix) {
    return new RefusedException(peek().position(), reason, fix);
  }
}
