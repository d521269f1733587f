// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.jaxrs;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;

/**
 * Says when something that clients can cause may be logged again: a few times at once, then at even
 * intervals. Keeps two numbers, however often it is asked and by however many threads.
 */
final class LogPace {

  /** What is logged at once before the interval counts. */
  static final int BURST = 5;

  private static final long SKIPPED = -1;

  private final LongSupplier nanoTime;
  private final long interval;
  private final AtomicLong due;
  private final AtomicLong skipped = new AtomicLong();

  private LogPace(LongSupplier nanoTime, long interval) {
    this.nanoTime = nanoTime;
    this.interval = interval;
    this.due = new AtomicLong(nanoTime.getAsLong());
  }

  /** One in a minute. */
  static LogPace perMinute(LongSupplier nanoTime) {
    return new LogPace(nanoTime, TimeUnit.MINUTES.toNanos(1));
  }

  /** One in a second. */
  static LogPace perSecond(LongSupplier nanoTime) {
    return new LogPace(nanoTime, TimeUnit.SECONDS.toNanos(1));
  }

  /**
   * Counts one more.
   *
   * @return how many were not logged since the last one that was, or a negative number if this one
   *     is not to be logged either
   */
  long next() {
    long now = nanoTime.getAsLong();
    long before = due.get();
    // as far in the past as it may lag behind: what was not used cannot be saved up
    long from = before - now < 0 ? now : before;
    if (from - now > (BURST - 1) * interval || !due.compareAndSet(before, from + interval)) {
      skipped.incrementAndGet();
      return SKIPPED;
    }
    return skipped.getAndSet(0);
  }
}
