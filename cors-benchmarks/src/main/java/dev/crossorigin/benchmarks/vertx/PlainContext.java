// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.benchmarks.vertx;

import dev.crossorigin.benchmarks.peer.Nothing;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Route;
import io.vertx.ext.web.impl.RoutingContextDecorator;
import io.vertx.ext.web.impl.RoutingContextInternal;

/** What handlers are given, where nothing comes behind them. */
final class PlainContext extends RoutingContextDecorator {

  private final PlainRequest request;
  private final PlainResponse response;

  PlainContext(PlainRequest request, PlainResponse response) {
    super(Nothing.of(Route.class), Nothing.of(RoutingContextInternal.class));
    this.request = request;
    this.response = response;
  }

  @Override
  public HttpServerRequest request() {
    return request;
  }

  @Override
  public HttpServerResponse response() {
    return response;
  }

  @Override
  public RoutingContextInternal visitHandler(int id) {
    return this;
  }

  @Override
  public void next() {}

  @Override
  public void fail(int statusCode, Throwable throwable) {
    response.setStatusCode(statusCode);
  }
}
