// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Chooses the character positions that tell a set of origins apart. Hashing two or three of these
 * characters costs a fraction of hashing a whole origin, which is what makes a look-up dear.
 *
 * <p>The choice is made when compiling; for origins that come from configuration, at start-up.
 */
public final class OriginIndex {

  /** More positions would cost more per look-up than the collisions that they avoid. */
  static final int MAX_POSITIONS = 6;

  private OriginIndex() {}

  /**
   * Positions, ascending, that together with the length distinguish as many of the origins as
   * possible. Deterministic; empty if the lengths alone suffice.
   */
  public static int[] positions(List<String> origins) {
    int[] groups = new int[origins.size()];
    int distinct = regroup(groups, origins, -1).size;
    int longest = origins.stream().mapToInt(String::length).max().orElse(0);
    List<Integer> chosen = new ArrayList<>();
    groups = regroup(groups, origins, -1).groups;
    while (distinct < origins.size() && chosen.size() < MAX_POSITIONS) {
      int best = -1;
      Grouping bestGrouping = new Grouping(groups, distinct);
      for (int position = 0; position < longest; position++) {
        Grouping grouping = regroup(groups, origins, position);
        if (grouping.size > bestGrouping.size) {
          best = position;
          bestGrouping = grouping;
        }
      }
      if (best < 0) {
        break; // only equal origins are left together
      }
      chosen.add(best);
      groups = bestGrouping.groups;
      distinct = bestGrouping.size;
    }
    return chosen.stream().mapToInt(Integer::intValue).sorted().toArray();
  }

  /** Splits each group by the character at {@code position}, or by length where that is -1. */
  private static Grouping regroup(int[] groups, List<String> origins, int position) {
    Map<Long, Integer> numbers = new HashMap<>();
    int[] result = new int[groups.length];
    for (int i = 0; i < groups.length; i++) {
      String origin = origins.get(i);
      int by = position < 0 ? origin.length() : charAt(origin, position);
      int next = numbers.size();
      Integer known = numbers.putIfAbsent(((long) groups[i] << 32) | by, next);
      result[i] = known == null ? next : known;
    }
    return new Grouping(result, numbers.size());
  }

  /** The character, or 0 behind the end. */
  static int charAt(String origin, int position) {
    return position < origin.length() ? origin.charAt(position) : 0;
  }

  private record Grouping(int[] groups, int size) {}
}
