// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.engine;

import java.util.ArrayList;
import java.util.Collections;
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
    List<Integer> groups = split(Collections.nCopies(origins.size(), 0), origins, -1);
    int longest = origins.stream().mapToInt(String::length).max().orElse(0);
    List<Integer> chosen = new ArrayList<>();
    while (chosen.size() < MAX_POSITIONS && count(groups) < origins.size()) {
      List<Integer> best = groups;
      int bestPosition = -1;
      for (int position = 0; position < longest; position++) {
        List<Integer> candidate = split(groups, origins, position);
        if (count(candidate) > count(best)) {
          best = candidate;
          bestPosition = position;
        }
      }
      if (bestPosition < 0) {
        break; // only equal origins are left together
      }
      chosen.add(bestPosition);
      groups = best;
    }
    return chosen.stream().mapToInt(Integer::intValue).sorted().toArray();
  }

  /**
   * Numbers the origins so that two have the same number if they had before and agree in the
   * character at {@code position}, or in length where that is -1.
   */
  private static List<Integer> split(List<Integer> groups, List<String> origins, int position) {
    Map<Long, Integer> numbers = new HashMap<>();
    List<Integer> result = new ArrayList<>(groups.size());
    for (int i = 0; i < groups.size(); i++) {
      String origin = origins.get(i);
      int by = position < 0 ? origin.length() : charAt(origin, position);
      long key = ((long) groups.get(i) << 32) | by;
      Integer number = numbers.get(key);
      if (number == null) {
        number = numbers.size();
        numbers.put(key, number);
      }
      result.add(number);
    }
    return result;
  }

  /** Groups are numbered from 0 in the order in which they first appear. */
  private static int count(List<Integer> groups) {
    int highest = -1;
    for (int group : groups) {
      highest = Math.max(highest, group);
    }
    return highest + 1;
  }

  /** The character, or 0 behind the end. */
  static int charAt(String origin, int position) {
    return position < origin.length() ? origin.charAt(position) : 0;
  }
}
