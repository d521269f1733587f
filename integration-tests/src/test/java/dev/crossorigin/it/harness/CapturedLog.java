// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.it.harness;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/** What the CORS runtime logs until this is closed. */
public final class CapturedLog implements AutoCloseable {

  /** Held, for loggers that nobody holds are forgotten with their handlers. */
  private final Logger logger = Logger.getLogger("dev.crossorigin");

  private final List<String> messages = new CopyOnWriteArrayList<>();

  private final Handler handler =
      new Handler() {
        @Override
        public void publish(LogRecord record) {
          messages.add(record.getLevel() + " " + new SimpleFormatter().formatMessage(record));
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

  /** The messages so far, each with its level in front. */
  public List<String> messages() {
    return messages;
  }

  @Override
  public void close() {
    logger.removeHandler(handler);
  }
}
