// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.benchmarks;

import static java.util.Objects.requireNonNull;

import dev.crossorigin.benchmarks.jaxrs.Start;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The start of an application of a hundred resource classes in a new process. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class StartBenchmark {

  /** With this project, or without. */
  @Param public Start.Cors cors = Start.Cors.WITHOUT;

  private @Nullable Start start;

  /** Compiles the classes where nobody has. */
  @Setup
  public void setUp() {
    start = new Start(cors);
  }

  /** One start. */
  @Benchmark
  public Object start() {
    return requireNonNull(start).start();
  }
}
