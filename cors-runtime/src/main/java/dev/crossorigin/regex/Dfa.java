// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.regex;

import java.util.ArrayList;
import java.util.List;

/** A deterministic automaton, not necessarily minimal. State 0 is the initial one. */
final class Dfa {

  /** From here nothing matches any more. It has no number among the other states. */
  static final int DEAD = -1;

  private final int[] classOf;
  private final int classes;
  private final List<int[]> next = new ArrayList<>();
  private final List<Boolean> accepting = new ArrayList<>();

  /**
   * An automaton without states.
   *
   * @param classOf by ASCII character, the number of the class of characters it is treated with
   * @param classes number of classes
   */
  Dfa(int[] classOf, int classes) {
    this.classOf = classOf;
    this.classes = classes;
  }

  /**
   * Adds the state that is next in number.
   *
   * @param row by class of characters, the state to go to, or {@link #DEAD}
   * @param accepts whether the input may end here
   */
  void add(int[] row, boolean accepts) {
    next.add(row);
    accepting.add(accepts);
  }

  int states() {
    return next.size();
  }

  int classes() {
    return classes;
  }

  int[] classOf() {
    return classOf;
  }

  int next(int state, int charClass) {
    return next.get(state)[charClass];
  }

  int nextByChar(int state, int c) {
    return next(state, classOf[c]);
  }

  boolean accepts(int state) {
    return accepting.get(state);
  }
}
