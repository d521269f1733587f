// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.server;

/**
 * A server that listens.
 *
 * @param port where, on the loopback address
 * @param stop ends it, together with its threads
 */
public record RunningServer(int port, Runnable stop) implements AutoCloseable {

  @Override
  public void close() {
    stop.run();
  }
}
