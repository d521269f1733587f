// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.regex;

import java.util.List;

/** Lets anchors pass where they change nothing, since the whole input is matched anyway. */
final class Anchors {

  private Anchors() {}

  static void check(Node node) throws RefusedException {
    check(node, true, true);
  }

  /**
   * Checks the anchors of a node.
   *
   * @param first whether nothing can stand before it
   * @param last whether nothing can follow it
   */
  private static void check(Node node, boolean first, boolean last) throws RefusedException {
    if (node instanceof Node.Anchor anchor) {
      if (!(anchor.start() ? first : last)) {
        throw new RefusedException(
            anchor.position(),
            anchor.start()
                ? "a start anchor (^) where something can stand before it"
                : "an end anchor ($) where something can follow it",
            "leave it out: the whole origin is matched anyway");
      }
    } else if (node instanceof Node.Choice choice) {
      for (Node option : choice.options()) {
        check(option, first, last);
      }
    } else if (node instanceof Node.Repeat repeat) {
      check(repeat.part(), false, false);
    } else if (node instanceof Node.Sequence sequence) {
      checkParts(sequence.parts(), first, last);
    }
  }

  private static void checkParts(List<Node> parts, boolean first, boolean last)
      throws RefusedException {
    int start = 0;
    while (start < parts.size() && parts.get(start) instanceof Node.Anchor) {
      start++;
    }
    int end = parts.size();
    while (end > 0 && parts.get(end - 1) instanceof Node.Anchor) {
      end--;
    }
    for (int i = 0; i < parts.size(); i++) {
      check(parts.get(i), first && i <= start, last && i >= end - 1);
    }
  }
}
