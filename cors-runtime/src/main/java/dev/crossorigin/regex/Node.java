// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.regex;

import java.util.List;

/** A parsed expression. */
sealed interface Node {

  /**
   * One character out of a set.
   *
   * @param position index in the expression
   * @param plainDot whether it was written as an unescaped dot that is not repeated
   */
  record Chars(CharSet set, int position, boolean plainDot) implements Node {}

  /** One after the other; nothing if there is none. */
  record Sequence(List<Node> parts) implements Node {}

  /** One of several. */
  record Choice(List<Node> options) implements Node {}

  /**
   * The same several times.
   *
   * @param max {@link #UNBOUNDED} if there is no limit
   */
  record Repeat(Node part, int min, int max) implements Node {

    static final int UNBOUNDED = -1;

    /** How many copies an automaton needs. */
    int copies() {
      return Math.max(1, Math.max(min, max));
    }
  }

  /**
   * Matches nothing, but only at one end.
   *
   * @param start whether that end is the start
   * @param position index in the expression
   */
  record Anchor(boolean start, int position) implements Node {}

  /** Nodes when all repetitions are written out, at most {@code limit}. */
  static int size(Node node, int limit) {
    long size = 1;
    if (node instanceof Sequence sequence) {
      size += size(sequence.parts(), limit);
    } else if (node instanceof Choice choice) {
      size += size(choice.options(), limit);
    } else if (node instanceof Repeat repeat) {
      size += (long) repeat.copies() * size(repeat.part(), limit);
    }
    return (int) Math.min(size, limit);
  }

  private static long size(List<Node> nodes, int limit) {
    long size = 0;
    for (Node node : nodes) {
      size += size(node, limit);
    }
    return size;
  }
}
