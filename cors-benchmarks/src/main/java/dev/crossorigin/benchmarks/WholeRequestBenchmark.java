// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.benchmarks;

import dev.crossorigin.benchmarks.jaxrs.JerseyApplication;
import dev.crossorigin.benchmarks.jaxrs.WholeRequest;
import dev.crossorigin.benchmarks.scene.Exchange;
import dev.crossorigin.benchmarks.scene.Scenario;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** A request as Jersey serves it, from its parsed form to the written response. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class WholeRequestBenchmark {

  /** What is deployed. */
  @Param public JerseyApplication application = JerseyApplication.WITHOUT;

  /** Which request. */
  @Param({"NO_ORIGIN", "ALLOWED_1", "PREFLIGHT"})
  public Scenario scenario = Scenario.NO_ORIGIN;

  private Exchange exchange = Object::new;

  /** Starts the application. */
  @Setup
  public void setUp() {
    exchange = new WholeRequest(application, scenario);
  }

  /** One request. */
  @Benchmark
  public Object serve() throws Exception {
    return exchange.serve();
  }
}
