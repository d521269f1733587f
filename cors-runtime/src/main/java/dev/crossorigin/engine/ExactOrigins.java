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

  /** Of a slot's number; 0 if there is no index. */
  private final int bits;

  private ExactOrigins(String[] slots, int[] positions, int bits) {
    this.slots = slots;
    this.positions = positions;
    this.bits = bits;
  }

  /**
   * @param origins without duplicates
   * @param index positions as {@link OriginIndex#positions} chooses them, or null to choose here;
   *     any choice gives right answers, a bad one slow ones
   */
  static ExactOrigins of(List<String> origins, int @Nullable [] index) {
    if (origins.size() <= FEW) {
      return new ExactOrigins(origins.toArray(new String[0]), new int[0], 0);
    }
    int[] positions = index != null ? index.clone() : OriginIndex.positions(origins);
    String[] slots = new String[Integer.highestOneBit(origins.size()) * 4];
    int bits = Integer.numberOfTrailingZeros(slots.length);
    for (String origin : origins) {
      int slot = slot(origin, positions, bits);
      while (slots[slot] != null) {
        slot = (slot + 1) & (slots.length - 1);
      }
      slots[slot] = origin;
    }
    return new ExactOrigins(slots, positions, bits);
  }

  boolean contains(String origin) {
    String[] slots = this.slots;
    if (bits == 0) {
      for (String candidate : slots) {
        if (candidate.equals(origin)) {
          return true;
        }
      }
      return false;
    }
    int mask = slots.length - 1;
    int slot = slot(origin, positions, bits);
    for (String candidate = slots[slot]; candidate != null; candidate = slots[slot]) {
      if (candidate.equals(origin)) {
        return true;
      }
      slot = (slot + 1) & mask;
    }
    return false;
  }

  /**
   * The slot at which the search for an origin begins. Steps take the time of a shift, not of a
   * multiplication; what tells letters apart, and digits, is in five bits.
   */
  private static int slot(String origin, int[] positions, int bits) {
    int hash = origin.length();
    for (int position : positions) {
      hash = Integer.rotateLeft(hash, 5) ^ OriginIndex.charAt(origin, position);
    }
    return hash * 0x9E3779B1 >>> -bits; // the highest bits depend on all of the lower ones
  }
}
