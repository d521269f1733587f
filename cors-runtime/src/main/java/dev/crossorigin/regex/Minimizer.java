// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.regex;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Queue;

/**
 * Finds the smallest automaton that matches the same strings. Its states are numbered in the order
 * in which a walk in breadth meets them, characters in the order of ASCII, so that it is the same
 * for all expressions that match the same strings.
 *
 * @see <a href="https://doi.org/10.1016/B978-0-12-417750-5.50022-1">Hopcroft, An n log n algorithm
 *     for minimizing states in a finite automaton, 1971</a>
 */
final class Minimizer {

  private final Dfa dfa;

  /** One element for each state, and one for the dead state. */
  private final Partition partition;

  private final int dead;

  private Minimizer(Dfa dfa) {
    this.dfa = dfa;
    this.dead = dfa.states();
    this.partition = new Partition(dead + 1);
  }

  /** Leaves out the states that cannot be reached, or from which nothing matches. */
  static Dfa minimal(Dfa dfa) {
    Minimizer minimizer = new Minimizer(dfa);
    minimizer.refine();
    return minimizer.quotient();
  }

  private void refine() {
    int[][] sources = new int[dfa.classes()][];
    int[][] firstSource = new int[dfa.classes()][];
    for (int c = 0; c < dfa.classes(); c++) {
      firstSource[c] = countSources(c);
      sources[c] = sources(c, firstSource[c]);
    }
    BitSet splitters = new BitSet();
    for (int state = 0; state < dead; state++) {
      if (dfa.accepts(state)) {
        partition.mark(state);
      }
    }
    partition.split(splitters);
    while (!splitters.isEmpty()) {
      int splitter = splitters.nextSetBit(0);
      splitters.clear(splitter);
      int[] members = partition.members(splitter);
      for (int c = 0; c < dfa.classes(); c++) {
        for (int member : members) {
          for (int i = firstSource[c][member]; i < firstSource[c][member + 1]; i++) {
            partition.mark(sources[c][i]);
          }
        }
        partition.split(splitters);
      }
    }
  }

  /** By state, the index at which the states that lead to it start in {@link #sources}. */
  private int[] countSources(int charClass) {
    int[] first = new int[dead + 2];
    for (int state = 0; state <= dead; state++) {
      first[next(state, charClass) + 1]++;
    }
    for (int state = 1; state < first.length; state++) {
      first[state] += first[state - 1];
    }
    return first;
  }

  private int[] sources(int charClass, int[] first) {
    int[] free = first.clone();
    int[] sources = new int[dead + 1];
    for (int state = 0; state <= dead; state++) {
      sources[free[next(state, charClass)]++] = state;
    }
    return sources;
  }

  private int next(int state, int charClass) {
    int next = state == dead ? Dfa.DEAD : dfa.next(state, charClass);
    return next == Dfa.DEAD ? dead : next;
  }

  private Dfa quotient() {
    int[] number = new int[partition.blocks()];
    Arrays.fill(number, Dfa.DEAD);
    Queue<Integer> representatives = new ArrayDeque<>();
    representatives.add(0);
    number[partition.blockOf(0)] = 0;
    int numbered = 1;
    Dfa minimal = new Dfa(dfa.classOf(), dfa.classes());
    while (!representatives.isEmpty()) {
      int state = representatives.remove();
      int[] row = new int[dfa.classes()];
      for (int c : dfa.classOf()) {
        int next = next(state, c);
        int block = partition.blockOf(next);
        if (block == partition.blockOf(dead)) {
          row[c] = Dfa.DEAD;
          continue;
        }
        if (number[block] == Dfa.DEAD) {
          number[block] = numbered++;
          representatives.add(next);
        }
        row[c] = number[block];
      }
      minimal.add(row, state != dead && dfa.accepts(state));
    }
    return minimal;
  }
}
