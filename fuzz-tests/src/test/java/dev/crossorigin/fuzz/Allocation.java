// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;

/**
 * Counts the bytes that a piece of work allocates, so that no input can make it allocate more.
 * While fuzzing, nothing is counted, for Jazzer's own probes allocate.
 */
final class Allocation {

  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  private static final boolean FUZZING = System.getenv("JAZZER_FUZZ") != null;

  private static final int RETRIES = 2;

  private Allocation() {}

  /**
   * Does the work, which must not allocate more bytes than that. Where it seems to, it is done once
   * more: what is loaded, linked or initialised once is no part of it.
   */
  static void atMost(long bytes, Runnable work) {
    long allocated = of(work);
    for (int i = 0; i < RETRIES && allocated > bytes && !FUZZING; i++) {
      allocated = of(work);
    }
    assertThat(FUZZING ? 0 : allocated).isLessThanOrEqualTo(bytes);
  }

  private static long of(Runnable work) {
    long before = THREADS.getCurrentThreadAllocatedBytes();
    work.run();
    return THREADS.getCurrentThreadAllocatedBytes() - before;
  }
}
