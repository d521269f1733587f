// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.it.harness;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a browser makes of a response: Fetch's own checks, step by step, as a model of the browser.
 *
 * @param allowed whether the page gets what it asked for
 * @param reason the step that failed, empty if allowed
 * @see <a href="https://fetch.spec.whatwg.org/#concept-cors-check">Fetch, CORS check</a>
 * @see <a href="https://fetch.spec.whatwg.org/#cors-preflight-fetch">Fetch, CORS-preflight
 *     fetch</a>
 */
public record BrowserVerdict(boolean allowed, String reason) {

  private static final BrowserVerdict ALLOWED = new BrowserVerdict(true, "");
  private static final Set<String> SAFELISTED_METHODS = Set.of("GET", "HEAD", "POST");
  private static final Pattern TOKEN = Pattern.compile("[!#$%&'*+.^_`|~0-9A-Za-z-]+");

  private static BrowserVerdict denied(String reason) {
    return new BrowserVerdict(false, reason);
  }

  /**
   * The CORS check, which every response to a cross-origin request must pass.
   *
   * @param origin the serialised origin of the page
   * @param credentials whether the request's credentials mode is {@code include}
   */
  public static BrowserVerdict ofResponse(
      String origin, boolean credentials, RawResponse response) {
    Optional<String> allowOrigin = response.header("Access-Control-Allow-Origin");
    if (allowOrigin.isEmpty()) {
      return denied("no Access-Control-Allow-Origin");
    }
    if (!credentials && allowOrigin.get().equals("*")) {
      return ALLOWED;
    }
    if (!allowOrigin.get().equals(origin)) {
      return denied("Access-Control-Allow-Origin is " + allowOrigin.get());
    }
    if (!credentials) {
      return ALLOWED;
    }
    return response.header("Access-Control-Allow-Credentials").filter("true"::equals).isPresent()
        ? ALLOWED
        : denied("Access-Control-Allow-Credentials is not true");
  }

  /**
   * What the answer to a preflight means for the request that the page wants to send.
   *
   * @param origin the serialised origin of the page
   * @param credentials whether the credentials mode of the request to come is {@code include}
   * @param method of the request to come
   * @param unsafeNames its CORS-unsafe request-header names, in any case
   */
  public static BrowserVerdict ofPreflight(
      String origin,
      boolean credentials,
      String method,
      List<String> unsafeNames,
      RawResponse response) {
    BrowserVerdict check = ofResponse(origin, credentials, response);
    if (!check.allowed()) {
      return check;
    }
    if (response.status() < 200 || response.status() > 299) {
      return denied("the preflight's status is " + response.status());
    }
    Optional<List<String>> methods = extract(response, "Access-Control-Allow-Methods");
    Optional<List<String>> names = extract(response, "Access-Control-Allow-Headers");
    if (methods.isEmpty() || names.isEmpty()) {
      return denied("a malformed list");
    }
    boolean anyMethod = !credentials && methods.get().contains("*");
    if (!methods.get().contains(method) && !SAFELISTED_METHODS.contains(method) && !anyMethod) {
      return denied("method " + method + " is not allowed");
    }
    boolean anyName = !credentials && names.get().contains("*");
    for (String unsafe : unsafeNames) {
      boolean listed = names.get().stream().anyMatch(unsafe::equalsIgnoreCase);
      // Authorization is never covered by the wildcard.
      boolean covered = anyName && !unsafe.equalsIgnoreCase("Authorization");
      if (!listed && !covered) {
        return denied("header " + unsafe + " is not allowed");
      }
    }
    return ALLOWED;
  }

  /** Extract header list values: empty on failure, an empty list where the header is absent. */
  private static Optional<List<String>> extract(RawResponse response, String name) {
    List<String> values = new ArrayList<>();
    for (String token : response.tokens(name)) {
      if (!TOKEN.matcher(token).matches()) {
        return Optional.empty();
      }
      values.add(token);
    }
    return Optional.of(values);
  }
}
