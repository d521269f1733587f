// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.regex;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads alternatives, groups and repetitions. */
final class Parser {

  /** Deeper nesting is refused, so that no expression exhausts the stack. */
  static final int MAX_DEPTH = 50;

  /** An origin has at most 326 characters, so that higher counts only hide mistakes. */
  static final int MAX_COUNT = Automaton.MAX_INPUT;

  private static final String QUANTIFIERS = "*+?{";

  private final TokenReader tokens;
  private final Set<String> groupNames = new HashSet<>();
  private int depth;

  private Parser(TokenReader tokens) {
    this.tokens = tokens;
  }

  static Node parse(String regex) throws RefusedException {
    TokenReader tokens = new TokenReader(Lexer.tokens(regex));
    Node node = new Parser(tokens).choice();
    if (!tokens.atEnd()) {
      throw tokens.refuse("a closing parenthesis without an opening one", "write \\) for itself");
    }
    return node;
  }

  private Node choice() throws RefusedException {
    List<Node> options = new ArrayList<>();
    do {
      options.add(sequence());
    } while (tokens.skip('|'));
    return options.size() == 1 ? options.get(0) : new Node.Choice(options);
  }

  private Node sequence() throws RefusedException {
    List<Node> parts = new ArrayList<>();
    while (!tokens.atEnd() && !tokens.peek().isOneOf("|)")) {
      parts.add(repeated(atom()));
    }
    return new Node.Sequence(parts);
  }

  private Node atom() throws RefusedException {
    Token token = tokens.peek();
    if (token.isOneOf(QUANTIFIERS)) {
      throw tokens.refuse(
          "a " + token.character() + " with nothing to repeat",
          (token.is('*') ? "write .* for any text, or \\" : "write \\")
              + token.character()
              + " for the character itself");
    }
    tokens.next();
    return switch (token.kind()) {
      case START -> new Node.Anchor(true, token.position());
      case END -> new Node.Anchor(false, token.position());
      case PLAIN -> plainAtom(token);
      default -> new Node.Chars(token.set(), token.position(), false);
    };
  }

  private Node plainAtom(Token token) throws RefusedException {
    return switch (token.character()) {
      case '(' -> group(token);
      case '[' -> new Node.Chars(ClassParser.parse(tokens, token), token.position(), false);
      case '.' ->
          new Node.Chars(CharSet.DOT, token.position(), !tokens.peek().isOneOf(QUANTIFIERS));
      case '^' -> new Node.Anchor(true, token.position());
      case '$' -> new Node.Anchor(false, token.position());
      default -> new Node.Chars(token.set(), token.position(), false);
    };
  }

  private Node group(Token open) throws RefusedException {
    if (++depth > MAX_DEPTH) {
      throw new RefusedException(
          open.position(), "groups nested deeper than 50", "take away groups that change nothing");
    }
    if (tokens.skip('?')) {
      groupKind(open);
    }
    Node node = choice();
    if (!tokens.skip(')')) {
      throw new RefusedException(
          open.position(), "a group that is not closed", "close it, or write \\( for itself");
    }
    depth--;
    return node;
  }

  /** Reads what follows {@code (?}. */
  private void groupKind(Token open) throws RefusedException {
    int position = open.position();
    if (tokens.skip(':')) {
      return;
    }
    if (tokens.peek().isOneOf("=!")) {
      throw new RefusedException(
          position,
          "the look-ahead (?" + tokens.peek().character(),
          "write out what may follow, or list the origins");
    }
    if (tokens.skip('>')) {
      throw new RefusedException(position, "the atomic group (?>", "write (?: instead");
    }
    if (!tokens.skip('<')) {
      throw flag(position);
    }
    if (tokens.peek().isOneOf("=!")) {
      throw new RefusedException(
          position,
          "the look-behind (?<" + tokens.peek().character(),
          "write out what may come before, or list the origins");
    }
    groupName(position);
  }

  private RefusedException flag(int position) {
    StringBuilder text = new StringBuilder("(?");
    for (Token token = tokens.peek();
        token.kind() == Token.Kind.PLAIN
            && (token.is('-') || CharSet.LETTERS.contains(token.character()));
        token = tokens.peek()) {
      text.append(token.character());
      tokens.next();
    }
    return text.length() == 2
        ? new RefusedException(position, "an unknown kind of group", "write (?: or (")
        : new RefusedException(
            position,
            "the flag " + text + ")",
            "leave it out: browsers send origins as one line in lower case");
  }

  private void groupName(int position) throws RefusedException {
    StringBuilder name = new StringBuilder();
    while (tokens.peek().kind() == Token.Kind.PLAIN && !tokens.peek().is('>')) {
      name.append(tokens.peek().character());
      tokens.next();
    }
    boolean wellFormed =
        name.length() > 0
            && CharSet.LETTERS.contains(name.charAt(0))
            && name.chars().allMatch(CharSet.LETTERS_AND_DIGITS::contains);
    if (!tokens.skip('>') || !wellFormed) {
      throw new RefusedException(
          position, "a group without a proper name", "write (?: instead: names change nothing");
    }
    if (!groupNames.add(name.toString())) {
      throw new RefusedException(
          position, "two groups of the name " + name, "write (?: instead: names change nothing");
    }
  }

  private Node repeated(Node atom) throws RefusedException {
    if (!tokens.peek().isOneOf(QUANTIFIERS)) {
      return atom;
    }
    if (atom instanceof Node.Anchor) {
      throw tokens.refuse("a repeated anchor", "leave the repetition out");
    }
    Token quantifier = tokens.peek();
    tokens.next();
    Node.Repeat repeat =
        switch (quantifier.character()) {
          case '*' -> new Node.Repeat(atom, 0, Node.Repeat.UNBOUNDED);
          case '+' -> new Node.Repeat(atom, 1, Node.Repeat.UNBOUNDED);
          case '?' -> new Node.Repeat(atom, 0, 1);
          default -> counted(atom, quantifier);
        };
    if (tokens.peek().is('+')) {
      throw new RefusedException(
          quantifier.position(), "a possessive quantifier", "leave the + behind it out");
    }
    // Lazy or not matters to what a group captures, not to what matches as a whole.
    tokens.skip('?');
    if (tokens.peek().isOneOf(QUANTIFIERS)) {
      throw tokens.refuse("a repetition of a repetition", "put the inner one into a group (?:...)");
    }
    return repeat;
  }

  private Node.Repeat counted(Node atom, Token brace) throws RefusedException {
    int min = count(brace);
    int max = min;
    if (tokens.skip(',')) {
      max = tokens.peek().is('}') ? Node.Repeat.UNBOUNDED : count(brace);
    }
    if (!tokens.skip('}')) {
      throw malformed(brace);
    }
    if (max != Node.Repeat.UNBOUNDED && max < min) {
      throw new RefusedException(
          brace.position(), "a repetition from more to less", "exchange the two numbers");
    }
    return new Node.Repeat(atom, min, max);
  }

  private int count(Token brace) throws RefusedException {
    if (!isDigit(tokens.peek())) {
      throw malformed(brace);
    }
    int count = 0;
    while (isDigit(tokens.peek())) {
      count = count * 10 + (tokens.peek().character() - '0');
      if (count > MAX_COUNT) {
        throw new RefusedException(
            brace.position(),
            "a repetition of more than 326",
            "write {n,} for no limit: an origin has at most 326 characters");
      }
      tokens.next();
    }
    return count;
  }

  private static boolean isDigit(Token token) {
    return token.isOneOf("0123456789");
  }

  private static RefusedException malformed(Token brace) {
    return new RefusedException(
        brace.position(),
        "a { that starts no repetition",
        "write {n}, {n,} or {n,m}, or \\{ for itself");
  }
}
