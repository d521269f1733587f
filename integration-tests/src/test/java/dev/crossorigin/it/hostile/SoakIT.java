// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.it.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.crossorigin.it.harness.Server;
import dev.crossorigin.it.harness.ServerKind;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Allowed, refused, hostile, plain and failing requests of several clients at once, for some
 * seconds, or for as many as {@code -Dcors.soak.seconds} says. Every answer is held to the model;
 * the heap may not grow. Prints its figures.
 */
class SoakIT {

  private static final int CLIENTS = 4;

  /** What a run may leave behind: the runtime's own caches and pools. */
  private static final long GROWTH_BYTES = 8_000_000;

  private static final Duration DURATION =
      Duration.ofSeconds(Integer.getInteger("cors.soak.seconds", 3));

  private static final long SEED = Long.getLong("cors.soak.seed", 20_26);

  @ParameterizedTest
  @EnumSource(names = {"JERSEY_3_GRIZZLY", "JERSEY_3_JETTY"})
  void every_answer_is_right_and_the_heap_does_not_grow(ServerKind kind) throws Exception {
    ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
    try (Server server = kind.start(Besieged.class)) {
      siege(clients, kind, server, SEED, DURATION.dividedBy(4));
      long before = usedHeap();
      Siege.Report report = siege(clients, kind, server, SEED + CLIENTS, DURATION);
      long after = usedHeap();
      System.out.printf(
          "%s: %d requests in %d s by %d clients, %d wrong answers, heap %d KiB before and %d KiB"
              + " after, seed %d%n",
          kind,
          report.requests(),
          DURATION.toSeconds(),
          CLIENTS,
          report.wrong().size(),
          before / 1024,
          after / 1024,
          SEED);
      assertThat(report.wrong()).isEmpty();
      assertThat(after - before).isLessThan(GROWTH_BYTES);
    } finally {
      clients.shutdownNow();
    }
  }

  private static Siege.Report siege(
      ExecutorService clients, ServerKind kind, Server server, long seed, Duration duration)
      throws Exception {
    long end = System.nanoTime() + duration.toNanos();
    List<Siege> all = new ArrayList<>();
    for (int client = 0; client < CLIENTS; client++) {
      all.add(new Siege(server.port(), kind.makesErrorPages(), seed + client, end));
    }
    long requests = 0;
    List<String> wrong = new ArrayList<>();
    for (Future<Siege.Report> report : clients.invokeAll(all)) {
      requests += report.get().requests();
      wrong.addAll(report.get().wrong());
    }
    return new Siege.Report(requests, wrong);
  }

  private static long usedHeap() {
    for (int i = 0; i < 3; i++) {
      System.gc();
    }
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }
}
