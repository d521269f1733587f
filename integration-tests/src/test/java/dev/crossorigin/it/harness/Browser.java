// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.it.harness;

import java.util.Optional;

/** A page of some origin that calls a server as a browser lets it, over a real socket. */
public final class Browser {

  private final RawHttp http;
  private final String origin;

  /** A page of this serialised origin; its calls go to the server. */
  public Browser(Server server, String origin) {
    this.http = server.http();
    this.origin = origin;
  }

  /** Preflight, if Fetch asks for one, and then the request, unless the preflight failed. */
  public Call fetch(String target, FetchRequest request) {
    Optional<RawResponse> preflight = Optional.empty();
    if (request.needsPreflight()) {
      RawResponse answer =
          http.send(
              RawRequest.preflight(
                  target,
                  origin,
                  request.normalisedMethod(),
                  String.join(",", request.unsafeNames())));
      preflight = Optional.of(answer);
      BrowserVerdict verdict =
          BrowserVerdict.ofPreflight(
              origin,
              request.credentials(),
              request.normalisedMethod(),
              request.unsafeNames(),
              answer);
      if (!verdict.allowed()) {
        return new Call(verdict, preflight, Optional.empty());
      }
    }
    RawRequest actual =
        new RawRequest(request.normalisedMethod(), target, request.headers(), request.body())
            .with(new HeaderLine("Origin", origin));
    RawResponse response = http.send(actual);
    return new Call(
        BrowserVerdict.ofResponse(origin, request.credentials(), response),
        preflight,
        Optional.of(response));
  }

  /**
   * What happened.
   *
   * @param verdict whether the script sees the response
   * @param preflight the answer to the preflight, if one was sent
   * @param response the answer to the request itself, if it was sent
   */
  public record Call(
      BrowserVerdict verdict, Optional<RawResponse> preflight, Optional<RawResponse> response) {

    /** Whether the script sees the response. */
    public boolean allowed() {
      return verdict.allowed();
    }
  }
}
