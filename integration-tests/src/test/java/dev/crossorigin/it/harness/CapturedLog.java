// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.it.harness;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** What is logged under a name until this is closed; it goes nowhere else meanwhile. */
public final class CapturedLog implements AutoCloseable {

  private final List<LogRecord> records = new CopyOnWriteArrayList<>();
  private final Logger logger;
  private final Handler handler = new Keeping();
  private final Level level;

  private CapturedLog(String name, Level from) {
    logger = Logger.getLogger(name);
    level = logger.getLevel();
    logger.setLevel(from);
    logger.setUseParentHandlers(false);
    logger.addHandler(handler);
  }

  /** Whatever is of this level or above. */
  public static CapturedLog of(String name, Level from) {
    return new CapturedLog(name, from);
  }

  /** What has been logged so far. */
  public List<LogRecord> records() {
    return List.copyOf(records);
  }

  @Override
  public void close() {
    logger.removeHandler(handler);
    logger.setUseParentHandlers(true);
    logger.setLevel(level);
  }

  private final class Keeping extends Handler {

    @Override
    public void publish(LogRecord logged) {
      records.add(logged);
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }
}
