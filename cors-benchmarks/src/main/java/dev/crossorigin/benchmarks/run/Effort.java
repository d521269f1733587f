// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.benchmarks.run;

import java.time.Duration;
import java.util.Locale;
import org.openjdk.jmh.runner.options.TimeValue;

/** How long to measure. */
public enum Effort {
  /** A minute; tells that everything runs, and no figures. */
  SMOKE(1, 0, 1, 1, 1, 1, 3, 6, 1, 8),
  /**
   * Half an hour; tells factors, not per cent. Before a second is over, code is still being
   * compiled.
   */
  QUICK(3, 2, 3, 400, 3, 150, 1_000, 5_000, 5, 3_000),
  /** A night. */
  FULL(10, 1, 5, 1_000, 5, 1_000, 1_000, 5_000, 3, 20_000);

  private final int rounds;
  private final int forks;
  private final int warmups;
  private final int warmupMillis;
  private final int iterations;
  private final int iterationMillis;
  private final int fewClasses;
  private final int manyClasses;
  private final int starts;
  private final int requests;

  Effort(
      int rounds,
      int forks,
      int warmups,
      int warmupMillis,
      int iterations,
      int iterationMillis,
      int fewClasses,
      int manyClasses,
      int starts,
      int requests) {
    this.rounds = rounds;
    this.forks = forks;
    this.warmups = warmups;
    this.warmupMillis = warmupMillis;
    this.iterations = iterations;
    this.iterationMillis = iterationMillis;
    this.fewClasses = fewClasses;
    this.manyClasses = manyClasses;
    this.starts = starts;
    this.requests = requests;
  }

  /** How often everything is measured, each time in processes of its own. */
  public int rounds() {
    return rounds;
  }

  /** How long, until no further round is begun. */
  Duration patience() {
    return repeatsAll() ? Duration.ofDays(1) : Duration.ofMinutes(30);
  }

  /** Whether later rounds measure what hardly varies, or takes long, once more. */
  boolean repeatsAll() {
    return this == FULL;
  }

  /**
   * The processes for each figure of a round of what takes a fraction of a microsecond: how such
   * code happens to be compiled makes it half as dear again in one process out of a few. None if
   * this process will do.
   */
  int forks() {
    return forks;
  }

  Phase warmup() {
    return new Phase(warmups, warmupMillis);
  }

  Phase measurement() {
    return new Phase(iterations, iterationMillis);
  }

  /** The smaller source tree that is compiled. */
  int fewClasses() {
    return fewClasses;
  }

  /** The larger one. */
  int manyClasses() {
    return manyClasses;
  }

  /** Starts in a round. */
  int starts() {
    return starts;
  }

  /** Requests on each connection to a server. */
  int requests() {
    return requests;
  }

  /** For the page, after this many rounds. */
  String describe(int round) {
    return String.format(
        Locale.ROOT,
        "%d rounds, each figure in %s, %s after %s of warm-up%s",
        round,
        forks == 0 ? "the same process" : "a process of its own",
        measurement(),
        warmup(),
        repeatsAll() ? "" : "; what takes long is measured once");
  }

  /**
   * Iterations of one length.
   *
   * @param iterations how many
   * @param milliseconds each, where an operation takes a fraction of a microsecond
   */
  record Phase(int iterations, int milliseconds) {

    /** The length where an operation takes so many times as long. */
    TimeValue time(int slowness) {
      return TimeValue.milliseconds((long) milliseconds * slowness);
    }

    @Override
    public String toString() {
      return iterations + " x " + milliseconds + " ms";
    }
  }
}
