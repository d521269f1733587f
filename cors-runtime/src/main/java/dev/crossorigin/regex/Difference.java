// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.regex;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Makes one state of each two that two automata can be in at the same time. */
final class Difference {

  private final Automaton one;
  private final Automaton other;
  private final Map<Pair, Integer> numbers = new HashMap<>();
  private final List<Pair> pairs = new ArrayList<>();

  private Difference(Automaton one, Automaton other) {
    this.one = one;
    this.other = other;
  }

  /** The state of either; {@code right} may be {@link Dfa#DEAD}. */
  private record Pair(int left, int right) {}

  /** Matches what one automaton matches and the other one does not. */
  static Dfa of(Automaton one, Automaton other) {
    return new Difference(one, other).dfa();
  }

  private Dfa dfa() {
    int[] classOf = new int[CharSet.LIMIT];
    Arrays.setAll(classOf, c -> c);
    Dfa dfa = new Dfa(classOf, CharSet.LIMIT);
    number(new Pair(0, 0));
    for (int state = 0; state < pairs.size(); state++) {
      Pair pair = pairs.get(state);
      int[] row = new int[CharSet.LIMIT];
      for (int c = 0; c < CharSet.LIMIT; c++) {
        row[c] = next(pair, c);
      }
      boolean inOther = pair.right() != Dfa.DEAD && other.accepts(pair.right());
      dfa.add(row, one.accepts(pair.left()) && !inOther);
    }
    return dfa;
  }

  private int next(Pair pair, int c) {
    int left = one.next(pair.left(), c);
    return left == Dfa.DEAD
        ? Dfa.DEAD
        : number(new Pair(left, pair.right() == Dfa.DEAD ? Dfa.DEAD : other.next(pair.right(), c)));
  }

  private int number(Pair pair) {
    Integer known = numbers.putIfAbsent(pair, pairs.size());
    if (known != null) {
      return known;
    }
    pairs.add(pair);
    return pairs.size() - 1;
  }
}
