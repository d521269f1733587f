// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.benchmarks.micronaut;

import dev.crossorigin.benchmarks.peer.Completed;
import io.micronaut.core.annotation.AnnotationMetadata;
import io.micronaut.http.HttpMethod;
import io.micronaut.web.router.UriRouteMatch;

/** A route that has a verb, and no annotations. */
public abstract class PlainRoute implements UriRouteMatch<Object, Object> {

  private HttpMethod method = HttpMethod.GET;

  /** For the class that completes it. */
  public PlainRoute() {}

  static PlainRoute of(String method) {
    PlainRoute route = Completed.of(PlainRoute.class);
    route.method = HttpMethod.valueOf(method);
    return route;
  }

  @Override
  public HttpMethod getHttpMethod() {
    return method;
  }

  @Override
  public AnnotationMetadata getAnnotationMetadata() {
    return AnnotationMetadata.EMPTY_METADATA;
  }
}
