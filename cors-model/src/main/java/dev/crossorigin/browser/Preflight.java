// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.browser;

import java.util.List;
import java.util.Optional;

/**
 * The request that asks whether another may be sent.
 *
 * @param origin of the page, serialised
 * @param method of the other request, normalised
 * @param unsafeNames those of the other request's headers that need permission
 * @param credentials whether the other request's credentials mode is {@code include}
 * @param forced whether it is sent although the other request needs no permission
 * @see <a href="https://fetch.spec.whatwg.org/#cors-preflight-fetch">Fetch, CORS-preflight
 *     fetch</a>
 */
public record Preflight(
    String origin, String method, List<String> unsafeNames, boolean credentials, boolean forced) {

  public Preflight {
    unsafeNames = List.copyOf(unsafeNames);
  }

  Request request(String target) {
    Headers headers =
        Headers.of("Accept", "*/*", "Access-Control-Request-Method", method, "Origin", origin);
    if (!unsafeNames.isEmpty()) {
      headers = headers.with("Access-Control-Request-Headers", String.join(",", unsafeNames));
    }
    return new Request("OPTIONS", target, headers, false);
  }

  /** What the response means for the other request. */
  public Verdict judge(Response response) {
    Verdict check = CorsCheck.of(origin, credentials, response.headers());
    if (!check.passed()) {
      return check;
    }
    if (response.status() < 200 || response.status() > 299) {
      return Verdict.failed(Verdict.Step.STATUS_NOT_OK);
    }
    Optional<List<String>> methods = methods(response);
    Optional<List<String>> headerNames = headerNames(response);
    if (methods.isEmpty() || headerNames.isEmpty()) {
      return Verdict.failed(Verdict.Step.LIST_MALFORMED);
    }
    if (!methods.get().contains(method)
        && !Methods.isSafelisted(method)
        && (credentials || !methods.get().contains("*"))) {
      return Verdict.failed(Verdict.Step.METHOD_NOT_ALLOWED);
    }
    for (String name : unsafeNames) {
      if (RequestHeaders.isNonWildcard(name) && !Ascii.contains(headerNames.get(), name)) {
        return Verdict.failed(Verdict.Step.HEADER_NOT_ALLOWED);
      }
    }
    for (String name : unsafeNames) {
      if (!Ascii.contains(headerNames.get(), name)
          && (credentials || !headerNames.get().contains("*"))) {
        return Verdict.failed(Verdict.Step.HEADER_NOT_ALLOWED);
      }
    }
    return Verdict.PASSED;
  }

  Optional<List<String>> methods(Response response) {
    Optional<List<String>> methods = response.headers().extract("Access-Control-Allow-Methods");
    boolean absent = response.headers().values("Access-Control-Allow-Methods").isEmpty();
    return absent && forced ? Optional.of(List.of(method)) : methods;
  }

  Optional<List<String>> headerNames(Response response) {
    return response.headers().extract("Access-Control-Allow-Headers");
  }
}
