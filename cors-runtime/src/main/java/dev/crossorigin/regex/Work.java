// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.regex;

/**
 * Counts the unions of position sets while an automaton is built. They are what grows without
 * bounds in a hostile expression; everything else is bounded by the length of the text, by {@link
 * Positions#MAX_NODES} and by {@link Determinizer#MAX_STATES}.
 */
final class Work {

  /** Some hundred times what the expressions that people write need; a fraction of a second. */
  static final int LIMIT = 3_000_000;

  private int done;

  /** Counts one union. */
  void step() throws RefusedException {
    if (done == LIMIT) {
      throw tooManyCases();
    }
    done++;
  }

  /** Unions so far, at most {@link #LIMIT}. */
  int done() {
    return done;
  }

  static RefusedException tooManyCases() {
    return new RefusedException(
        0,
        "too many cases to tell apart for a table of 1,000 states",
        "shorten its repetitions, or divide it into several expressions");
  }
}
