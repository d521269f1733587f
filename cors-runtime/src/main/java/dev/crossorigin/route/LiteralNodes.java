// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.route;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The literal segments that may follow at one place: a hash table that is asked with a range. */
final class LiteralNodes {

  private final String[] texts;
  private final @Nullable Node[] nodes;
  private final int longest;

  LiteralNodes(Map<String, Node> literals) {
    int size = Integer.highestOneBit(literals.size() * 4 | 1);
    texts = new String[size];
    nodes = new Node[size];
    int longestText = -1;
    for (Map.Entry<String, Node> literal : literals.entrySet()) {
      String text = literal.getKey();
      int slot = LiteralText.hash(text, 0, text.length()) & size - 1;
      while (nodes[slot] != null) {
        slot = slot + 1 & size - 1;
      }
      texts[slot] = text;
      nodes[slot] = literal.getValue();
      longestText = Math.max(longestText, text.length());
    }
    longest = longestText;
  }

  /** The node of the segment between two positions of a path; null if there is none. */
  @Nullable Node get(String path, int from, int end) {
    int length = end - from;
    if (length > longest) {
      return null;
    }
    int slot = LiteralText.hash(path, from, end) & texts.length - 1;
    for (Node node = nodes[slot]; node != null; node = nodes[slot]) {
      if (texts[slot].length() == length && LiteralText.standsAt(texts[slot], path, from, end)) {
        return node;
      }
      slot = slot + 1 & texts.length - 1;
    }
    return null;
  }
}
