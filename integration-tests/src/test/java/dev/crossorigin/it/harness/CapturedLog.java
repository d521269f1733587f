// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.it.harness;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.jspecify.annotations.Nullable;

/** What the CORS runtime logs until this is closed. */
public final class CapturedLog implements AutoCloseable {

  /** Held, for loggers that nobody holds are forgotten with their handlers. */
  private final Logger logger = Logger.getLogger("dev.crossorigin");

  private final @Nullable Level before = logger.getLevel();
  private final List<LogRecord> records = new CopyOnWriteArrayList<>();

  private final Handler handler =
      new Handler() {
        @Override
        public void publish(LogRecord logged) {
          records.add(logged);
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
      };

  private CapturedLog() {}

  /** Begins to listen. */
  public static CapturedLog open() {
    CapturedLog log = new CapturedLog();
    log.logger.addHandler(log.handler);
    return log;
  }

  /** Begins to listen to what is of this level or above. */
  public static CapturedLog open(Level level) {
    CapturedLog log = open();
    log.logger.setLevel(level);
    return log;
  }

  /** The messages so far, each with its level in front. */
  public List<String> messages() {
    return records.stream()
        .map(logged -> logged.getLevel() + " " + new SimpleFormatter().formatMessage(logged))
        .toList();
  }

  /** All that was logged so far. */
  public List<LogRecord> records() {
    return List.copyOf(records);
  }

  @Override
  public void close() {
    logger.removeHandler(handler);
    logger.setLevel(before);
  }
}
