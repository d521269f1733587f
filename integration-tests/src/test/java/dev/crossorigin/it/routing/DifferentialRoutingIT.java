// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.it.routing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * A preflight is answered by the policy of the very method that Jersey calls for the request.
 *
 * <p>{@code -Dcors.differential.sets=N} tries N applications, 30 unless told; {@code
 * -Dcors.differential.seed=S} repeats a run. What differs is shrunk to the classes, methods and
 * path segments that it takes, and printed as Java.
 */
class DifferentialRoutingIT {

  private static final int SETS = Integer.getInteger("cors.differential.sets", 30);
  private static final int REQUESTS = 240;
  private static final int SETS_AT_ONCE = 30;
  private static final List<Logger> LOGGERS =
      List.of(Logger.getLogger("org.glassfish.jersey"), Logger.getLogger("dev.crossorigin"));

  @BeforeAll
  static void silence() {
    LOGGERS.forEach(logger -> logger.setLevel(Level.OFF));
  }

  @AfterAll
  static void restore() {
    LOGGERS.forEach(logger -> logger.setLevel(null));
  }

  @Test
  void a_preflight_is_answered_for_the_method_that_jersey_calls() {
    long seed = Long.getLong("cors.differential.seed", System.nanoTime());
    RandomResources random = new RandomResources(seed);
    Map<String, Integer> counts = new TreeMap<>();
    for (int done = 0; done < SETS; done += SETS_AT_ONCE) {
      List<ResourceSet> sets = sets(random, Math.min(SETS_AT_ONCE, SETS - done), done);
      CompiledSets compiled = new CompiledSets(sets);
      for (ResourceSet set : sets) {
        Comparison comparison = new Comparison(set, compiled, counts);
        assertThat(
                trials(random, set).stream()
                    .map(comparison::compare)
                    .flatMap(Optional::stream)
                    .findFirst()
                    .map(difference -> Shrinking.shrink(difference, Comparison::first)))
            .as("seed %d", seed)
            .isEmpty();
      }
    }
    assertThat(counts)
        .containsKeys(
            "hit, preflight allowed",
            "hit, preflight refused",
            "hit, preflight passed on",
            "verb missing, preflight refused",
            "verb missing, preflight passed on",
            "none, preflight passed on");
    int total = counts.values().stream().mapToInt(Integer::intValue).sum();
    System.out.printf(
        "%d resource sets, %d requests, seed %d: no difference in %s%n", SETS, total, seed, counts);
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
