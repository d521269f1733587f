// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.benchmarks;

import dev.crossorigin.benchmarks.lookup.Shelves;
import dev.crossorigin.route.RouteTable;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The look-up of a path, the same ones among few templates and among many. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class RouteBenchmark {

  /** How many templates there are. */
  @Param({"10", "200", "10000"})
  public int templates = 10;

  private RouteTable<String> table = RouteTable.of(List.of());
  private final List<String> paths = Shelves.paths();
  private int next;

  /** Builds the table. */
  @Setup
  public void setUp() {
    table = Shelves.of(templates);
  }

  /** One look-up. */
  @Benchmark
  public Object find() {
    next = (next + 1) % paths.size();
    return table.find(paths.get(next), "GET");
  }
}
