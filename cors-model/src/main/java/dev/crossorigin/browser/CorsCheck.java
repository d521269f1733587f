// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.browser;

import java.util.Optional;

/**
 * The check that every response to a cross-origin request must pass.
 *
 * @see <a href="https://fetch.spec.whatwg.org/#concept-cors-check">Fetch, CORS check</a>
 */
public final class CorsCheck {

  private CorsCheck() {}

  /**
   * Checks the headers of a response.
   *
   * @param origin of the page, serialised
   * @param credentials whether the credentials mode is {@code include}
   */
  public static Verdict of(String origin, boolean credentials, Headers response) {
    Optional<String> allowOrigin = response.get("Access-Control-Allow-Origin");
    if (allowOrigin.isEmpty()) {
      return Verdict.failed(Verdict.Step.ALLOW_ORIGIN_MISSING);
    }
    if (!credentials && allowOrigin.get().equals("*")) {
      return Verdict.PASSED;
    }
    if (!allowOrigin.get().equals(origin)) {
      return Verdict.failed(Verdict.Step.ALLOW_ORIGIN_OTHER);
    }
    if (!credentials) {
      return Verdict.PASSED;
    }
    Optional<String> allowCredentials = response.get("Access-Control-Allow-Credentials");
    return allowCredentials.isPresent() && allowCredentials.get().equals("true")
        ? Verdict.PASSED
        : Verdict.failed(Verdict.Step.ALLOW_CREDENTIALS_NOT_TRUE);
  }
}
