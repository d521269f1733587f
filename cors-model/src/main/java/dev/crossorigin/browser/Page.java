// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.browser;

import java.util.List;
import java.util.Optional;

/** A page of another origin than the server's, and the script on it. */
public final class Page {

  private static final List<String> SAFELISTED_RESPONSE_HEADERS =
      List.of(
          "cache-control",
          "content-language",
          "content-length",
          "content-type",
          "expires",
          "last-modified",
          "pragma");

  private static final List<String> FORBIDDEN_RESPONSE_HEADERS =
      List.of("set-cookie", "set-cookie2");

  private final String origin;
  private final Network network;
  private final PreflightCache cache = new PreflightCache();

  /**
   * Opens a page.
   *
   * @param origin serialised, {@code null} for an opaque one
   */
  public Page(String origin, Network network) {
    this.origin = origin;
    this.network = network;
  }

  /**
   * Does what a browser does when the script calls {@code fetch}.
   *
   * @throws IllegalArgumentException if the method is one that scripts may not use
   * @see <a href="https://fetch.spec.whatwg.org/#http-fetch">Fetch, HTTP fetch</a>
   */
  public Outcome fetch(Call call) {
    if (!Ascii.isToken(call.method()) || Methods.isForbidden(call.method())) {
      throw new IllegalArgumentException(call.method());
    }
    String method = Methods.normalize(call.method());
    Headers headers =
        new Headers(
            call.headers().lines().stream()
                .filter(line -> !RequestHeaders.isForbidden(line))
                .toList());
    Preflight preflight =
        new Preflight(
            origin,
            method,
            RequestHeaders.unsafeNames(headers),
            call.credentials(),
            call.forcedPreflight());
    Optional<Response> answer = Optional.empty();
    if (!cache.covers(preflight, call.target())) {
      Response response = network.send(preflight.request(call.target()));
      answer = Optional.of(response);
      Verdict verdict = preflight.judge(response);
      if (!verdict.passed()) {
        return new Outcome(answer, Optional.empty(), verdict, Optional.empty());
      }
      cache.remember(preflight, call.target(), response);
    }
    Response response =
        network.send(
            new Request(method, call.target(), headers.with("Origin", origin), call.credentials()));
    Verdict verdict = CorsCheck.of(origin, call.credentials(), response.headers());
    return new Outcome(
        answer,
        Optional.of(response),
        verdict,
        verdict.passed() ? Optional.of(filtered(response, call.credentials())) : Optional.empty());
  }

  /**
   * What the script sees of a response.
   *
   * @see <a href="https://fetch.spec.whatwg.org/#concept-filtered-response-cors">Fetch, CORS
   *     filtered response</a>
   */
  private static Response filtered(Response response, boolean credentials) {
    List<String> listed =
        response.headers().extract("Access-Control-Expose-Headers").orElse(List.of());
    List<String> exposed =
        !credentials && listed.contains("*") ? response.headers().names() : listed;
    Headers visible =
        new Headers(
            response.headers().lines().stream()
                .filter(line -> isVisible(Ascii.lowerCase(line.name()), exposed))
                .toList());
    return new Response(response.status(), visible);
  }

  private static boolean isVisible(String name, List<String> exposed) {
    return SAFELISTED_RESPONSE_HEADERS.contains(name)
        || Ascii.contains(exposed, name) && !FORBIDDEN_RESPONSE_HEADERS.contains(name);
  }
}
