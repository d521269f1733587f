// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.jaxrs;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Logs, once for each policy, that CORS headers which the application wrote itself were replaced:
 * two sources of them are a mistake that browsers answer by refusing both.
 */
final class ForeignHeaders {

  private static final System.Logger LOGGER = System.getLogger("dev.crossorigin");

  private final Set<String> logged = ConcurrentHashMap.newKeySet();

  /**
   * @param policy the policy's name, or the template whose methods have several
   */
  void replaced(String policy) {
    if (logged.add(policy)) {
      LOGGER.log(
          System.Logger.Level.WARNING,
          "The application wrote Access-Control-* headers itself; the policy of {0} replaces them",
          policy);
    }
  }
}
