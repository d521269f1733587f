// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.benchmarks;

import dev.crossorigin.benchmarks.lookup.Lookup;
import dev.crossorigin.benchmarks.scene.OriginSupply;
import dev.crossorigin.benchmarks.scene.Origins;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The decision about an origin alone, on a new string each time. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class OriginBenchmark {

  /** How it is decided. */
  @Param public Lookup lookup = Lookup.OURS;

  /** Among which origins. */
  @Param({"EXACT_1", "EXACT_100", "EXACT_10000"})
  public Origins origins = Origins.EXACT_1;

  /** Whether the origin is one of them. */
  @Param({"true", "false"})
  public boolean allowed = true;

  private OriginSupply supply = new OriginSupply(List.of(""));
  private Predicate<String> decision = String::isEmpty;

  /** Builds the table. */
  @Setup
  public void setUp() {
    supply = new OriginSupply(allowed ? origins.allowed() : List.of("https://evil.attacker.com"));
    decision = lookup.among(origins);
  }

  /** One decision. */
  @Benchmark
  public boolean decide() {
    return decision.test(supply.next());
  }
}
