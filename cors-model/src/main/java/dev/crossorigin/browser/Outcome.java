// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.browser;

import java.util.Optional;

/**
 * What became of a call.
 *
 * @param preflight the answer to the preflight, if one was sent
 * @param response the answer to the request itself, if it was sent: what the server did, it did,
 *     whether the page learns of it or not
 * @param verdict on the last response
 * @param readable what the page sees: status, and the headers that are exposed; empty where it sees
 *     an error only
 */
public record Outcome(
    Optional<Response> preflight,
    Optional<Response> response,
    Verdict verdict,
    Optional<Response> readable) {

  /** Whether the request itself reached the server. */
  public boolean wasSent() {
    return response.isPresent();
  }
}
