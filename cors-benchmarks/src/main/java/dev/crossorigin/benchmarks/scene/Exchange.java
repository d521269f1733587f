// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.benchmarks.scene;

/** Serves one request. */
@FunctionalInterface
public interface Exchange {

  /** Returns the response, so that no compiler can leave out what made it. */
  Object serve() throws Exception;
}
