// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.jaxrs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LogPaceTest {

  private final AtomicLong now = new AtomicLong();

  private LogPace startingAt(long nanos) {
    now.set(nanos);
    return LogPace.perMinute(now::get);
  }

  private void pass(long seconds) {
    now.addAndGet(TimeUnit.SECONDS.toNanos(seconds));
  }

  private static List<Long> next(LogPace pace, int times) {
    return LongStream.range(0, times).map(i -> pace.next()).boxed().toList();
  }

  @ParameterizedTest
  @ValueSource(longs = {0, Long.MAX_VALUE, Long.MIN_VALUE, -1})
  void a_few_pass_at_once_then_one_a_minute(long start) {
    LogPace pace = startingAt(start);

    assertThat(next(pace, 8)).containsExactly(0L, 0L, 0L, 0L, 0L, -1L, -1L, -1L);
    pass(59);
    assertThat(pace.next()).isNegative();
    pass(1);
    assertThat(next(pace, 2)).containsExactly(4L, -1L);
    pass(60);
    assertThat(next(pace, 2)).containsExactly(1L, -1L);
  }

  @Test
  void a_quiet_time_is_not_saved_up() {
    LogPace pace = startingAt(0);
    next(pace, 5);
    pass(TimeUnit.DAYS.toSeconds(30));

    assertThat(next(pace, 7)).containsExactly(0L, 0L, 0L, 0L, 0L, -1L, -1L);
  }
}
