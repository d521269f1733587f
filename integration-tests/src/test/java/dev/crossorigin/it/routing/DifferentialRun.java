// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.it.routing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.LongFunction;
import java.util.stream.IntStream;

/**
 * Makes up applications from a seed and sends requests to them, until one differs. Runs on the
 * Jersey that it is loaded with, so nothing but types of the JDK goes in or out.
 */
public final class DifferentialRun implements LongFunction<Map<String, Integer>> {

  private static final int SETS = Integer.getInteger("cors.differential.sets", 30);
  private static final int REQUESTS = 240;
  private static final int SETS_AT_ONCE = 30;

  /** For whoever loads it. */
  public DifferentialRun() {}

  /**
   * How often there was which sort of answer.
   *
   * @throws AssertionError with the smallest difference found
   */
  @Override
  public Map<String, Integer> apply(long seed) {
    RandomResources random = new RandomResources(seed);
    Map<String, Integer> counts = new TreeMap<>();
    for (int done = 0; done < SETS; done += SETS_AT_ONCE) {
      List<ResourceSet> sets = sets(random, Math.min(SETS_AT_ONCE, SETS - done), done);
      CompiledSets compiled = new CompiledSets(sets);
      for (ResourceSet set : sets) {
        Comparison comparison = new Comparison(set, compiled, counts);
        trials(random, set).stream()
            .map(comparison::compare)
            .flatMap(Optional::stream)
            .findFirst()
            .map(difference -> Shrinking.shrink(difference, Comparison::first))
            .ifPresent(DifferentialRun::fail);
      }
    }
    return counts;
  }

  private static void fail(Difference difference) {
    throw new AssertionError(difference);
  }

  private static List<ResourceSet> sets(RandomResources random, int count, int first) {
    List<ResourceSet> sets = new ArrayList<>();
    while (sets.size() < count) {
      ResourceSet set = random.next("set" + (first + sets.size()));
      if (Validity.isValid(set)) {
        sets.add(set);
      }
    }
    return sets;
  }

  private static List<Trial> trials(RandomResources random, ResourceSet set) {
    return IntStream.range(0, REQUESTS).mapToObj(i -> random.trial(set)).toList();
  }
}
