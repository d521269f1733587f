// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.benchmarks.vertx;

import dev.crossorigin.benchmarks.peer.Completed;
import dev.crossorigin.benchmarks.scene.OriginSupply;
import dev.crossorigin.benchmarks.scene.Scenario;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.impl.headers.HeadersMultiMap;
import org.jspecify.annotations.Nullable;

/** A request that has a handful of headers, in the map that Vert.x parses them into. */
public abstract class PlainRequest implements HttpServerRequest {

  private final MultiMap headers = HeadersMultiMap.httpHeaders();
  private HttpMethod method = HttpMethod.GET;
  private @Nullable OriginSupply origins;

  /** For the class that completes it. */
  public PlainRequest() {}

  static PlainRequest of(Scenario scenario) {
    PlainRequest request = Completed.of(PlainRequest.class);
    request.method = HttpMethod.valueOf(scenario.method());
    request.origins = scenario.origin();
    request
        .headers
        .add("Host", "shop.example")
        .add("User-Agent", "Mozilla/5.0")
        .add("Accept", "*/*")
        .add("Accept-Language", "en")
        .add("Referer", "https://app00042.site.com/");
    if (scenario.requestedMethod() != null) {
      request.headers.add("Access-Control-Request-Method", scenario.requestedMethod());
    }
    if (scenario.requestedHeaders() != null) {
      request.headers.add("Access-Control-Request-Headers", scenario.requestedHeaders());
    }
    request.renew();
    return request;
  }

  /** Makes it the next request. */
  final void renew() {
    if (origins != null) {
      headers.set("Origin", origins.next());
    }
  }

  @Override
  public HttpMethod method() {
    return method;
  }

  @Override
  public MultiMap headers() {
    return headers;
  }

  @Override
  public @Nullable String getHeader(String headerName) {
    return headers.get(headerName);
  }

  @Override
  public @Nullable String getHeader(CharSequence headerName) {
    return headers.get(headerName);
  }

  @Override
  public String scheme() {
    return "http";
  }

  @Override
  @SuppressWarnings("deprecation") // Quarkus asks for it
  public String host() {
    return "shop.example";
  }

  @Override
  public String absoluteURI() {
    return "http://shop.example/pets";
  }
}
