// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.regex;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads escapes and quotes, so that nobody behind has to think of them. */
final class Lexer {

  private final String regex;
  private final List<Token> tokens = new ArrayList<>();
  private int next;

  private Lexer(String regex) {
    this.regex = regex;
  }

  /** The tokens in order, closed by one of kind {@link Token.Kind#NONE}. */
  static List<Token> tokens(String regex) throws RefusedException {
    Lexer lexer = new Lexer(regex);
    lexer.read();
    return lexer.tokens;
  }

  private void read() throws RefusedException {
    boolean quoted = false;
    while (next < regex.length()) {
      if (regex.startsWith(quoted ? "\\E" : "\\Q", next)) {
        quoted = !quoted;
        next += 2;
        continue;
      }
      int position = next;
      char c = printable();
      if (quoted) {
        tokens.add(Token.literal(c, position));
      } else if (c == '\\') {
        tokens.add(escape(position));
      } else {
        tokens.add(Token.plain(c, position));
      }
    }
    tokens.add(Token.of(Token.Kind.NONE, regex.length()));
  }

  private char printable() throws RefusedException {
    char c = regex.charAt(next);
    if (c >= CharSet.LIMIT) {
      throw new RefusedException(
          next,
          "the character " + codePoint(c) + ", which is not ASCII",
          "write the host in punycode (xn--...), as browsers send it");
    }
    if (c < ' ' || c > '~') {
      throw new RefusedException(next, "the control character " + codePoint(c), "leave it out");
    }
    next++;
    return c;
  }

  private static String codePoint(char c) {
    return String.format("U+%04X", (int) c);
  }

  private Token escape(int position) throws RefusedException {
    if (next == regex.length()) {
      throw new RefusedException(position, "a backslash at its end", "write \\\\ for a backslash");
    }
    char c = printable();
    if (!CharSet.LETTERS_AND_DIGITS.contains(c)) {
      return Token.literal(c, position);
    }
    CharSet set = NamedSets.ofLetter(c);
    if (set != null) {
      return Token.charClass(set, position);
    }
    return switch (c) {
      case 'A' -> Token.of(Token.Kind.START, position);
      case 'z', 'Z' -> Token.of(Token.Kind.END, position);
      case 'p', 'P' -> property(c, position);
      default -> throw refused(c, position);
    };
  }

  private Token property(char letter, int position) throws RefusedException {
    int end = regex.indexOf('}', next);
    boolean braced = regex.startsWith("{", next) && end > 0;
    @Nullable CharSet set = braced ? NamedSets.ofPosix(regex.substring(next + 1, end)) : null;
    if (set == null) {
      throw new RefusedException(
          position,
          "a class \\" + letter + " that POSIX does not know",
          "origins are ASCII: write \\p{Alpha}, \\p{Alnum} or a class such as [a-z]");
    }
    next = end + 1;
    return Token.charClass(letter == 'p' ? set : set.not(), position);
  }

  private static RefusedException refused(char c, int position) {
    String escape = "\\" + c;
    return switch (c) {
      case '1', '2', '3', '4', '5', '6', '7', '8', '9', 'k' ->
          new RefusedException(
              position, "the back-reference " + escape, "write out what it repeats");
      case 'b', 'B', 'G' ->
          new RefusedException(
              position,
              "the boundary " + escape,
              "write the characters that may stand on either side");
      case '0', 'c', 'u', 'x', 'N' ->
          new RefusedException(
              position, "the character code " + escape, "write the character itself");
      case 'a', 'e', 'f', 'h', 'n', 'r', 't', 'v', 'H', 'R', 'V', 'X' ->
          new RefusedException(
              position,
              "the escape " + escape,
              "leave it out: an origin has neither white space nor control characters");
      default ->
          new RefusedException(
              position, "the unknown escape " + escape, "write the letter without the backslash");
    };
  }
}
