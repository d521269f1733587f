// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.regex;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes one state of each set of positions that can be awaited at the same time. */
final class Determinizer {

  /** More states than this before minimisation are refused. */
  static final int MAX_STATES = 5_000;

  private final Positions positions;
  private final Work work;
  private final int[] classOf = new int[CharSet.LIMIT];
  private final List<BitSet> byClass = new ArrayList<>();
  private final Map<BitSet, Integer> numbers = new HashMap<>();
  private final List<BitSet> states = new ArrayList<>();

  private Determinizer(Positions positions, Work work) {
    this.positions = positions;
    this.work = work;
  }

  static Dfa dfa(Positions positions, Work work) throws RefusedException {
    return new Determinizer(positions, work).dfa();
  }

  private Dfa dfa() throws RefusedException {
    int classes = classify();
    for (int i = 0; i < classes; i++) {
      byClass.add(positionsOf(i));
    }
    Dfa dfa = new Dfa(classOf, classes);
    number(positions.initial());
    for (int state = 0; state < states.size(); state++) {
      BitSet awaited = states.get(state);
      int[] row = new int[classes];
      for (int i = 0; i < classes; i++) {
        row[i] = number(step(awaited, byClass.get(i)));
      }
      dfa.add(row, awaited.get(positions.end()));
    }
    return dfa;
  }

  /** Numbers the characters so that those which no position tells apart share a number. */
  private int classify() {
    Set<CharSet> sets = new HashSet<>();
    for (int i = 0; i < positions.count(); i++) {
      sets.add(positions.set(i));
    }
    int classes = 1;
    for (CharSet set : sets) {
      int[] renamed = new int[2 * classes];
      Arrays.fill(renamed, -1);
      classes = 0;
      for (int c = 0; c < CharSet.LIMIT; c++) {
        int key = 2 * classOf[c] + (set.contains(c) ? 1 : 0);
        if (renamed[key] < 0) {
          renamed[key] = classes++;
        }
        classOf[c] = renamed[key];
      }
    }
    return classes;
  }

  private BitSet positionsOf(int charClass) {
    int representative = 0;
    while (classOf[representative] != charClass) {
      representative++;
    }
    BitSet matching = new BitSet();
    for (int i = 0; i < positions.count(); i++) {
      matching.set(i, positions.set(i).contains(representative));
    }
    return matching;
  }

  private BitSet step(BitSet awaited, BitSet matching) throws RefusedException {
    BitSet met = (BitSet) awaited.clone();
    met.and(matching);
    BitSet next = new BitSet();
    for (int i = met.nextSetBit(0); i >= 0; i = met.nextSetBit(i + 1)) {
      work.step();
      next.or(positions.follow(i));
    }
    return next;
  }

  private int number(BitSet awaited) throws RefusedException {
    if (awaited.isEmpty()) {
      return Dfa.DEAD;
    }
    Integer known = numbers.get(awaited);
    if (known != null) {
      return known;
    }
    if (states.size() == MAX_STATES) {
      throw Work.tooManyCases();
    }
    int number = states.size();
    numbers.put(awaited, number);
    states.add(awaited);
    return number;
  }
}
