// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.benchmarks.run;

import java.time.Duration;
import java.util.Locale;
import org.openjdk.jmh.runner.options.TimeValue;

/** How long to measure. */
public enum Effort {
  /** A coffee's length; tells factors, not per cent. */
  QUICK(3, 2, Duration.ofMillis(250), 3, Duration.ofMillis(100)),
  /** A night's. */
  FULL(10, 5, Duration.ofSeconds(1), 5, Duration.ofSeconds(1));

  private final int rounds;
  private final int warmups;
  private final Duration warmup;
  private final int iterations;
  private final Duration iteration;

  Effort(int rounds, int warmups, Duration warmup, int iterations, Duration iteration) {
    this.rounds = rounds;
    this.warmups = warmups;
    this.warmup = warmup;
    this.iterations = iterations;
    this.iteration = iteration;
  }

  /** How often everything is measured, each time in processes of its own. */
  public int rounds() {
    return rounds;
  }

  int warmups() {
    return warmups;
  }

  TimeValue warmup(int factor) {
    return TimeValue.milliseconds(warmup.toMillis() * factor);
  }

  int iterations() {
    return iterations;
  }

  TimeValue iteration(int factor) {
    return TimeValue.milliseconds(iteration.toMillis() * factor);
  }

  /** For the page, after this many rounds. */
  String describe(int round) {
    return String.format(
        Locale.ROOT,
        "%d rounds, each figure of each in a process of its own, %d x %d ms after %d x %d ms of"
            + " warm-up",
        round,
        iterations,
        iteration.toMillis(),
        warmups,
        warmup.toMillis());
  }
}
