// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.route;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What stands between two braces of a template, read as Jersey reads it. Besides {@code {name}} and
 * {@code {name: regex}} that is RFC 6570's forms, and some accidents that applications run on:
 * white space in a regular expression vanishes, a regular expression that is a number from 1 to
 * 9999 is a length, and a comma inside a regular expression makes the variable count as a list.
 *
 * @param operator RFC 6570's operator, or {@link #PATH}
 * @param parts the variables, at least one
 * @param list whether a comma was seen anywhere
 */
record Variable(char operator, List<Part> parts, boolean list) {

  /** The operator of a variable that has none. */
  static final char PATH = 'p';

  private static final Pattern LENGTH = Pattern.compile("[1-9][0-9]{0,3}");
  private static final String OPERATORS = "?;.+#/&";

  /**
   * One variable.
   *
   * @param name its name
   * @param regex its regular expression, null if none; empty for a colon with nothing behind it
   * @param length how many characters it has, 0 for any, null if it has a regular expression or
   *     nothing at all
   */
  record Part(String name, @Nullable String regex, @Nullable Integer length) {}

  /** Reads variables from the text of a template. */
  static final class Reader {

    private enum State {
      NAME,
      REGEX,
      STARRED
    }

    private final String template;
    private final List<Part> parts = new ArrayList<>();
    private final StringBuilder name = new StringBuilder();
    private final StringBuilder regex = new StringBuilder();
    private int at;
    private State state = State.NAME;
    private char operator = PATH;
    private int braces = 1;
    private int brackets;
    private int rounds;
    private boolean afterBackslash;
    private boolean list;
    private boolean skippedComma;

    /** Reads from behind an opening brace. */
    Reader(String template, int at) {
      this.template = template;
      this.at = at;
    }

    /** Where the text goes on behind the closing brace. */
    int end() {
      return at;
    }

    Variable read() {
      char c = next();
      while (Character.isWhitespace(c)) {
        c = next();
      }
      if (OPERATORS.indexOf(c) >= 0) {
        operator = c;
        c = next();
      }
      if (!Character.isLetterOrDigit(c) && c != '_') {
        throw unexpected();
      }
      name.append(c);
      while (!accept(next())) {
        // the closing brace ends the loop
      }
      return new Variable(operator, List.copyOf(parts), list);
    }

    private boolean accept(char c) {
      if (Character.isLetterOrDigit(c)) {
        append(c);
        return false;
      }
      switch (c) {
        case '_', '-', '.' -> append(c);
        case ',' -> comma();
        case ':' -> colon();
        case '*' -> star();
        case '{' -> openBrace();
        case '}' -> {
          return closeBrace();
        }
        default -> other(c);
      }
      return false;
    }

    private void append(char c) {
      switch (state) {
        case NAME -> name.append(c);
        case REGEX -> regex.append(c);
        case STARRED -> throw unexpected();
      }
    }

    private void comma() {
      list = true;
      boolean inside = braces > 1 || brackets != 0 || rounds != 0 || afterBackslash;
      if (state == State.REGEX && inside) {
        regex.append(',');
        return;
      }
      store();
      state = State.NAME;
    }

    private void colon() {
      if (state == State.REGEX) {
        regex.append(':');
      }
      state = State.REGEX;
    }

    private void star() {
      switch (state) {
        case NAME -> state = State.STARRED;
        case REGEX -> regex.append('*');
        case STARRED -> throw unexpected();
      }
    }

    private void openBrace() {
      if (state != State.REGEX) {
        throw unexpected();
      }
      braces++;
      regex.append('{');
    }

    private boolean closeBrace() {
      braces--;
      if (braces > 0) {
        regex.append('}');
        return false;
      }
      store();
      return true;
    }

    private void other(char c) {
      if (Character.isWhitespace(c)) {
        return;
      }
      if (state != State.REGEX) {
        throw unexpected();
      }
      switch (c) {
        case '(' -> rounds++;
        case ')' -> rounds--;
        case '[' -> brackets++;
        case ']' -> brackets--;
        default -> {}
      }
      afterBackslash = c == '\\';
      regex.append(c);
    }

    private void store() {
      boolean nothing = name.isEmpty() && regex.isEmpty() && state == State.NAME;
      if (nothing && !parts.isEmpty()) {
        if (skippedComma) {
          throw unexpected();
        }
        skippedComma = true;
        return;
      }
      skippedComma = false;
      parts.add(part());
      name.setLength(0);
      regex.setLength(0);
    }

    private Part part() {
      if (regex.isEmpty()) {
        return state == State.REGEX
            ? new Part(name.toString(), "", 0)
            : new Part(name.toString(), null, null);
      }
      if (LENGTH.matcher(regex).matches()) {
        return new Part(name.toString(), null, Integer.valueOf(regex.toString()));
      }
      if (operator != PATH) {
        throw unexpected();
      }
      return new Part(name.toString(), regex.toString(), null);
    }

    private char next() {
      if (at == template.length()) {
        throw new IllegalArgumentException(
            "The path template \"" + template + "\" has a brace that is not closed");
      }
      return template.charAt(at++);
    }

    private IllegalArgumentException unexpected() {
      return new IllegalArgumentException(
          "The path template \""
              + template
              + "\" has an unexpected '"
              + template.charAt(at - 1)
              + "' at index "
              + (at - 1));
    }
  }
}
