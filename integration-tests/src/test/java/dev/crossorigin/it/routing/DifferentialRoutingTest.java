// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.it.routing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.crossorigin.it.routing.ResourceSet.ResourceClass;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * A route table leads every request where Jersey leads it.
 *
 * <p>{@code -Dcors.differential.sets=N} tries N resource sets, 30 unless told; {@code
 * -Dcors.differential.seed=S} repeats a run. On a difference the set is shrunk to the classes and
 * methods that it takes, and printed as Java.
 */
class DifferentialRoutingTest {

  private static final int SETS = Integer.getInteger("cors.differential.sets", 30);
  private static final int REQUESTS = 240;
  private static final int SETS_AT_ONCE = 30;
  private static final Logger JERSEY = Logger.getLogger("org.glassfish.jersey");

  private record Request(String verb, String path) {}

  private record Difference(ResourceSet set, Request request, Outcome jersey, Outcome table) {}

  @BeforeAll
  static void silence() {
    JERSEY.setLevel(Level.OFF);
  }

  @AfterAll
  static void restore() {
    JERSEY.setLevel(null);
  }

  @Test
  void the_table_leads_where_jersey_leads() {
    long seed = Long.getLong("cors.differential.seed", System.nanoTime());
    RandomResources random = new RandomResources(seed);
    Map<String, Integer> counts = new TreeMap<>();
    for (int done = 0; done < SETS; done += SETS_AT_ONCE) {
      List<ResourceSet> sets = sets(random, Math.min(SETS_AT_ONCE, SETS - done), done);
      CompiledSets compiled = new CompiledSets(sets);
      for (ResourceSet set : sets) {
        List<Request> tried = requests(random, set);
        Optional<Difference> difference = difference(compiled, set, tried, counts);
        assertThat(difference.map(found -> report(found, seed))).isEmpty();
      }
    }
    assertThat(counts).containsKeys("hit", "verb missing", "none");
    System.out.printf("%d resource sets, seed %d: no difference in %s%n", SETS, seed, counts);
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

  private static List<Request> requests(RandomResources random, ResourceSet set) {
    List<Request> requests = new ArrayList<>();
    for (int i = 0; i < REQUESTS; i++) {
      requests.add(new Request(random.verb(set), random.path(set)));
    }
    return requests;
  }

  private static Optional<Difference> difference(
      CompiledSets compiled, ResourceSet set, List<Request> requests, Map<String, Integer> counts) {
    Set<Class<?>> roots = new LinkedHashSet<>();
    for (ResourceClass type : set.classes()) {
      if (type.path() != null) {
        roots.add(compiled.load(set, type.name()));
      }
    }
    JerseyDispatch jersey = new JerseyDispatch(roots);
    TableDispatch table = new TableDispatch(roots);
    for (Request request : requests) {
      Outcome expected = jersey.send(request.path(), request.verb());
      Outcome actual = table.send(request.path(), request.verb());
      if (!expected.equals(actual)) {
        return Optional.of(new Difference(set, request, expected, actual));
      }
      counts.merge(expected.kind(), 1, Integer::sum);
    }
    return Optional.empty();
  }

  private static String report(Difference difference, long seed) {
    Difference smallest = shrink(difference);
    return String.format(
        "seed %d: %s /%s%n  Jersey: %s%n  table:  %s%n%s",
        seed,
        smallest.request().verb(),
        smallest.request().path(),
        smallest.jersey(),
        smallest.table(),
        String.join("\n", smallest.set().sources().values()));
  }

  private static Difference shrink(Difference difference) {
    return difference
        .set()
        .smaller()
        .filter(Validity::isValid)
        .map(set -> retry(set, difference.request()))
        .flatMap(Optional::stream)
        .findFirst()
        .map(DifferentialRoutingTest::shrink)
        .orElse(difference);
  }

  private static Optional<Difference> retry(ResourceSet set, Request request) {
    CompiledSets compiled = new CompiledSets(List.of(set));
    return difference(compiled, set, List.of(request), new TreeMap<>());
  }
}
