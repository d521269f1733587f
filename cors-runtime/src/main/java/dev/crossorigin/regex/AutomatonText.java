// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.regex;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes and reads the form that stands in generated classes; see {@link Automaton#encode}. */
final class AutomatonText {

  /** Longer tables are refused when compiling; a constant of a class file holds twice as much. */
  static final int MAX_LENGTH = 30_000;

  private static final String FORMAT = "dfa1";

  /** Written by their code, since they mean something here or in Java. */
  private static final String ESCAPED = "!\"%,->\\;";

  private AutomatonText() {}

  static String write(Automaton automaton) {
    StringBuilder text = new StringBuilder(FORMAT);
    for (int state = 0; state < automaton.states(); state++) {
      text.append(automaton.accepts(state) ? ";!" : ";");
      String separator = "";
      for (Map.Entry<Integer, StringBuilder> way : ways(automaton, state).entrySet()) {
        text.append(separator).append(way.getValue());
        if (way.getKey() != state + 1) {
          text.append('>').append(way.getKey());
        }
        separator = ",";
      }
    }
    return text.toString();
  }

  /** By next state, in the order of the first character that leads there, all that do. */
  private static Map<Integer, StringBuilder> ways(Automaton automaton, int state) {
    Map<Integer, StringBuilder> ways = new LinkedHashMap<>();
    for (int first = 0; first < CharSet.LIMIT; first++) {
      int next = automaton.next(state, first);
      int last = first;
      while (last + 1 < CharSet.LIMIT && automaton.next(state, last + 1) == next) {
        last++;
      }
      if (next != Dfa.DEAD) {
        StringBuilder way = ways.computeIfAbsent(next, to -> new StringBuilder());
        append(way, first);
        if (last > first) {
          append(last > first + 1 ? way.append('-') : way, last);
        }
      }
      first = last;
    }
    return ways;
  }

  private static void append(StringBuilder text, int c) {
    if (c <= ' ' || c > '~' || ESCAPED.indexOf(c) >= 0) {
      text.append('%')
          .append(Character.forDigit(c >> 4, 16))
          .append(Character.forDigit(c & 15, 16));
    } else {
      text.append((char) c);
    }
  }

  /**
   * Reads whatever is well-formed enough to be an automaton; the caller finds out whether it is the
   * one that {@link #write} would have written so.
   *
   * @throws IllegalArgumentException otherwise
   */
  static Dfa read(String text) {
    if (!text.startsWith(FORMAT + ";") || text.length() > MAX_LENGTH) {
      throw malformed();
    }
    List<String> rows = rows(text);
    if (rows.size() > Automaton.MAX_STATES) {
      throw malformed();
    }
    int[] classOf = new int[CharSet.LIMIT];
    Arrays.setAll(classOf, c -> c);
    Dfa dfa = new Dfa(classOf, CharSet.LIMIT);
    for (String row : rows) {
      boolean accepts = row.startsWith("!");
      dfa.add(new Row(row, dfa.states(), rows.size()).read(accepts ? 1 : 0), accepts);
    }
    return dfa;
  }

  private static List<String> rows(String text) {
    List<String> rows = new ArrayList<>();
    int start = FORMAT.length() + 1;
    for (int end = text.indexOf(';', start); end >= 0; end = text.indexOf(';', start)) {
      rows.add(text.substring(start, end));
      start = end + 1;
    }
    rows.add(text.substring(start));
    return rows;
  }

  private static IllegalArgumentException malformed() {
    return new IllegalArgumentException("The table of a regular expression is malformed");
  }

  /** Reads the ways that lead from one state. */
  private static final class Row {

    private final String text;
    private final int state;
    private final int states;
    private final int[] next = new int[CharSet.LIMIT];
    private int at;

    Row(String text, int state, int states) {
      this.text = text;
      this.state = state;
      this.states = states;
      Arrays.fill(next, Dfa.DEAD);
    }

    int[] read(int from) {
      at = from;
      if (at < text.length()) {
        way();
        while (at < text.length()) {
          skip(',');
          way();
        }
      }
      return next;
    }

    private void way() {
      CharSet set = CharSet.NONE;
      do {
        char first = character();
        char last = first;
        if (comes('-')) {
          skip('-');
          last = character();
        }
        set = set.or(CharSet.range(first, last));
      } while (at < text.length() && !comes('>') && !comes(','));
      int to = state + 1;
      if (comes('>')) {
        skip('>');
        to = number();
      }
      if (to >= states) {
        throw malformed();
      }
      for (int c = 0; c < CharSet.LIMIT; c++) {
        if (set.contains(c)) {
          next[c] = to;
        }
      }
    }

    private char character() {
      char c = take();
      if (c != '%') {
        return c;
      }
      int high = Character.digit(take(), 16);
      int low = Character.digit(take(), 16);
      if (high < 0 || high > 7 || low < 0) {
        throw malformed();
      }
      return (char) (16 * high + low);
    }

    private int number() {
      int number = 0;
      do {
        int digit = take() - '0';
        if (digit < 0 || digit > 9 || number > Automaton.MAX_STATES) {
          throw malformed();
        }
        number = 10 * number + digit;
      } while (at < text.length() && !comes(','));
      return number;
    }

    private boolean comes(char c) {
      return at < text.length() && text.charAt(at) == c;
    }

    private void skip(char c) {
      if (take() != c) {
        throw malformed();
      }
    }

    private char take() {
      if (at == text.length() || text.charAt(at) >= CharSet.LIMIT) {
        throw malformed();
      }
      return text.charAt(at++);
    }
  }
}
