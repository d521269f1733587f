// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.engine;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A set of origins, asked with strings that nobody has hashed yet. Few origins are compared one
 * after the other; more are found by a hash over length and {@link OriginIndex distinguishing
 * characters}, and one {@code equals}.
 */
final class ExactOrigins {

  /** Up to this many, comparing them all is faster than any index. */
  static final int FEW = 5;

  private final String[] slots;
  private final int[] positions;
  private final boolean indexed;

  private ExactOrigins(String[] slots, int[] positions, boolean indexed) {
    this.slots = slots;
    this.positions = positions;
    this.indexed = indexed;
  }

  /**
   * @param origins without duplicates
   * @param index positions as {@link OriginIndex#positions} chooses them, or null to choose here;
   *     any choice gives right answers, a bad one slow ones
   */
  static ExactOrigins of(List<String> origins, int @Nullable [] index) {
    if (origins.size() <= FEW) {
      return new ExactOrigins(origins.toArray(String[]::new), new int[0], false);
    }
    int[] positions = index != null ? index.clone() : OriginIndex.positions(origins);
    String[] slots = new String[Integer.highestOneBit(origins.size()) * 4];
    for (String origin : origins) {
      int slot = hash(origin, positions) & (slots.length - 1);
      while (slots[slot] != null) {
        slot = (slot + 1) & (slots.length - 1);
      }
      slots[slot] = origin;
    }
    return new ExactOrigins(slots, positions, true);
  }

  boolean contains(String origin) {
    String[] slots = this.slots;
    if (!indexed) {
      for (String candidate : slots) {
        if (candidate.equals(origin)) {
          return true;
        }
      }
      return false;
    }
    int mask = slots.length - 1;
    int slot = hash(origin, positions) & mask;
    for (String candidate = slots[slot]; candidate != null; candidate = slots[slot]) {
      if (candidate.equals(origin)) {
        return true;
      }
      slot = (slot + 1) & mask;
    }
    return false;
  }

  private static int hash(String origin, int[] positions) {
    int hash = origin.length();
    for (int position : positions) {
      hash = hash * 0x01000193 ^ OriginIndex.charAt(origin, position);
    }
    hash *= 0x9E3779B1; // spreads the few bits that the characters differ in
    return hash ^ (hash >>> 15);
  }
}
