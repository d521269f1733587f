// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.benchmarks;

import com.sun.management.ThreadMXBean;
import dev.crossorigin.benchmarks.scene.Exchange;
import java.lang.management.ManagementFactory;

/**
 * Counts the bytes that an exchange allocates. The count of a thread is exact; the least of several
 * rounds leaves out what happens once.
 */
final class Allocation {

  private static final int OPERATIONS = 500;
  private static final int ROUNDS = 8;

  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  private Allocation() {}

  /** Bytes an operation. */
  static long of(Exchange exchange) throws Exception {
    long least = Long.MAX_VALUE;
    for (int round = 0; round < ROUNDS; round++) {
      least = Math.min(least, round(exchange));
    }
    return least;
  }

  private static long round(Exchange exchange) throws Exception {
    long before = THREADS.getCurrentThreadAllocatedBytes();
    int served = 0;
    for (int i = 0; i < OPERATIONS; i++) {
      served += exchange.serve() != null ? 1 : 0;
    }
    long bytes = THREADS.getCurrentThreadAllocatedBytes() - before;
    if (served != OPERATIONS) {
      throw new IllegalStateException("no response");
    }
    return bytes / OPERATIONS;
  }
}
