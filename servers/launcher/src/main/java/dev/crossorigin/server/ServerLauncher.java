// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.server;

/**
 * A Jakarta REST runtime in one of its servers. Implementations are public and have a constructor
 * without parameters.
 */
public interface ServerLauncher {

  /**
   * Serves an application at the root of a free port of the loopback address.
   *
   * @param application a subclass of {@code jakarta.ws.rs.core.Application} that can be constructed
   *     without parameters
   * @throws Exception whatever the runtime throws if it refuses the application
   */
  RunningServer start(Class<?> application) throws Exception;
}
