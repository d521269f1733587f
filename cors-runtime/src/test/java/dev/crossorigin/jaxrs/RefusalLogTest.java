// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.jaxrs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.crossorigin.engine.RequestFacts;
import dev.crossorigin.policy.Refusal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RefusalLogTest {

  /** Held, for loggers that nobody holds forget their level. */
  private static final Logger LOGGER = Logger.getLogger("dev.crossorigin");

  private final List<String> lines = new ArrayList<>();
  private final AtomicLong now = new AtomicLong();
  private final RefusalLog log = new RefusalLog(now::get);

  private final Handler handler =
      new Handler() {
        @Override
        public void publish(LogRecord logged) {
          lines.add(logged.getMessage());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
      };

  @BeforeEach
  void listen() {
    LOGGER.addHandler(handler);
    LOGGER.setLevel(Level.FINE);
  }

  @AfterEach
  void stop() {
    LOGGER.removeHandler(handler);
    LOGGER.setLevel(null);
  }

  /** A request for {@code GET /pets}, with these {@code Origin} lines. */
  private record Sent(@Nullable List<String> origin) implements RequestFacts {

    @Override
    public String method() {
      return "GET";
    }

    @Override
    public String path() {
      return "/pets";
    }

    @Override
    public @Nullable List<String> host() {
      return null;
    }

    @Override
    public @Nullable List<String> secFetchSite() {
      return null;
    }

    @Override
    public boolean secure() {
      return true;
    }
  }

  private void refuse(int times, String template, String policy) {
    for (int i = 0; i < times; i++) {
      refuse(template, policy, List.of("https://e" + i + ".example"));
    }
  }

  private void refuse(String template, String policy, List<String> origin) {
    log.refused(
        Decision.NOT_ALLOWED, Refusal.ORIGIN_NOT_ALLOWED, template, policy, null, new Sent(origin));
  }

  @Test
  void a_flood_is_a_few_lines_then_one_a_second_that_counts_the_others() {
    refuse(60, "/pets", "Pets");
    assertThat(lines).hasSize(LogPace.BURST).noneMatch(line -> line.contains("more since"));

    now.addAndGet(TimeUnit.SECONDS.toNanos(1));
    refuse(60, "/pets", "Pets");
    assertThat(lines).hasSize(LogPace.BURST + 1);
    assertThat(lines.get(LogPace.BURST)).endsWith("; policy Pets; 55 more since the last line");
  }

  @Test
  void each_policy_has_a_pace_of_its_own_and_each_template_where_none_applies() {
    refuse(60, "/pets", "Pets");
    refuse(60, "/pets", "Pets.list");
    refuse(60, "/pets", "");
    refuse(60, "/toys", "");

    assertThat(lines).hasSize(4 * LogPace.BURST);
  }

  @Test
  void thousands_of_lines_are_told_as_two() {
    refuse("/pets", "Pets", Collections.nCopies(3000, "https://evil.example"));

    assertThat(lines)
        .containsExactly(
            "CORS606 not allowed: the policy does not allow the origin; \"GET\" /pets from"
                + " \"https://evil.example, https://evil.example\"; policy Pets");
  }

  @Test
  void what_was_sent_cannot_begin_a_line() {
    refuse("/pets", "Pets", List.of("https://a\r\nCORS606\u2028\u0085\u0000"));

    assertThat(lines).singleElement().asString().matches("[\\x20-\\x7e]*");
  }

  @Test
  void nothing_is_logged_unless_that_is_asked_for() {
    LOGGER.setLevel(Level.INFO);
    refuse(1, "/pets", "Pets");

    assertThat(lines).isEmpty();
  }
}
