// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.it.failure;

import dev.crossorigin.it.harness.RawHttp;
import dev.crossorigin.it.harness.RawRequest;
import dev.crossorigin.it.harness.RawResponse;

/** How a row talks to the server. */
@FunctionalInterface
interface Exchange {

  /**
   * Sends the row's request, in the name of somebody.
   *
   * @return the answer that counts
   */
  RawResponse run(RawHttp http, RawRequest request);
}
