// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.it.consumer;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A server in a process of its own, from the line in which it tells its port until it is closed.
 */
final class Program implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final int MILLIS_BETWEEN_LOOKS = 50;

  private final Process process;
  private final int port;

  private Program(Process process, int port) {
    this.process = process;
    this.port = port;
  }

  /**
   * Starts it.
   *
   * @param ready finds the port, as its first group, once the server can be reached
   * @throws IllegalStateException with what it printed, if it ends or never gets there
   */
  static Program start(Path directory, List<String> command, Pattern ready)
      throws IOException, InterruptedException {
    Path log = directory.resolve("target").resolve("program.log");
    Process process =
        new ProcessBuilder(command)
            .directory(directory.toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (System.nanoTime() < end) {
      boolean ended = process.waitFor(MILLIS_BETWEEN_LOOKS, TimeUnit.MILLISECONDS);
      Matcher told = ready.matcher(Files.readString(log, StandardCharsets.UTF_8));
      if (told.find()) {
        return new Program(process, Integer.parseInt(told.group(1)));
      }
      if (ended) {
        break;
      }
    }
    stop(process);
    throw new IllegalStateException(command + " did not start:\n" + Files.readString(log));
  }

  /** Where it listens. */
  int port() {
    return port;
  }

  @Override
  public void close() {
    stop(process);
  }

  private static void stop(Process process) {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
    process.onExit().join();
  }
}
