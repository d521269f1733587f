// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.benchmarks;

import dev.crossorigin.benchmarks.peer.Peer;
import dev.crossorigin.benchmarks.peer.Subject;
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

/** The CORS code of each peer on its own request and response, and these without it. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class FilterBenchmark {

  /** Whose code. */
  @Param public Subject subject = Subject.OURS;

  /** Which request under which policy. */
  @Param public Scenario scenario = Scenario.ALLOWED_1;

  /** With the CORS code, or its surroundings alone. */
  @Param({"true", "false"})
  public boolean filtered = true;

  private Exchange exchange = Object::new;

  /** Takes the exchange into operation. */
  @Setup
  public void setUp() {
    Peer peer = subject.peer();
    exchange = filtered ? peer.filter(scenario) : peer.fixture(scenario);
  }

  /** One request. */
  @Benchmark
  public Object serve() throws Exception {
    return exchange.serve();
  }
}
