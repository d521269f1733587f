// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.it.failure;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;

/** Keeps the stack traces of failures that a test wants off the console. */
final class Silence implements AutoCloseable {

  private static final Logger ROOT = LogManager.getLogManager().getLogger("");

  private final Map<Handler, Level> levels = new LinkedHashMap<>();

  Silence() {
    for (Handler handler : ROOT.getHandlers()) {
      levels.put(handler, handler.getLevel());
      handler.setLevel(Level.OFF);
    }
  }

  @Override
  public void close() {
    levels.forEach(Handler::setLevel);
  }
}
