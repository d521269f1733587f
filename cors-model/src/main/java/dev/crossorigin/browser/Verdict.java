// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.browser;

import java.util.Optional;

/**
 * What a browser makes of a response.
 *
 * @param failed the step that failed; empty if none did
 */
public record Verdict(Optional<Step> failed) {

  /** Every step passed. */
  static final Verdict PASSED = new Verdict(Optional.empty());

  /** The steps, in the order in which browsers take them. */
  public enum Step {
    /** There is an {@code Access-Control-Allow-Origin}. */
    ALLOW_ORIGIN_MISSING,
    /** It names the page's origin, or is {@code *} where that counts. */
    ALLOW_ORIGIN_OTHER,
    /** With credentials, {@code Access-Control-Allow-Credentials} is {@code true}. */
    ALLOW_CREDENTIALS_NOT_TRUE,
    /** A preflight's status is 200 to 299. */
    STATUS_NOT_OK,
    /** A preflight's lists can be read. */
    LIST_MALFORMED,
    /** The method is allowed. */
    METHOD_NOT_ALLOWED,
    /** Every header is allowed. */
    HEADER_NOT_ALLOWED
  }

  static Verdict failed(Step step) {
    return new Verdict(Optional.of(step));
  }

  /** Whether every step passed. */
  public boolean passed() {
    return failed.isEmpty();
  }
}
