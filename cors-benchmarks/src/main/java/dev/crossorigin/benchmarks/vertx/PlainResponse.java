// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.benchmarks.vertx;

import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.http.impl.headers.HeadersMultiMap;

/** A response that keeps its status and its headers, in the map that Vert.x writes them from. */
public abstract class PlainResponse implements HttpServerResponse {

  private static final Future<Void> WRITTEN = Future.succeededFuture();

  private MultiMap headers = HeadersMultiMap.httpHeaders();
  private int status = 200;

  /** For the class that completes it. */
  public PlainResponse() {}

  /** Makes it the next response. */
  final void renew() {
    headers = HeadersMultiMap.httpHeaders();
    status = 200;
  }

  @Override
  public int getStatusCode() {
    return status;
  }

  @Override
  public HttpServerResponse setStatusCode(int statusCode) {
    status = statusCode;
    return this;
  }

  @Override
  public HttpServerResponse setStatusMessage(String statusMessage) {
    return this;
  }

  @Override
  public MultiMap headers() {
    return headers;
  }

  @Override
  public HttpServerResponse putHeader(String name, String value) {
    headers.set(name, value);
    return this;
  }

  @Override
  public HttpServerResponse putHeader(CharSequence name, CharSequence value) {
    headers.set(name, value);
    return this;
  }

  @Override
  public Future<Void> end() {
    return WRITTEN;
  }
}
