// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.benchmarks.jaxrs;

import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.Response;
import java.lang.reflect.Method;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a runtime calls for one resource method, in this order.
 *
 * @param request before the resource method
 * @param bound after it, if no request filter answered
 * @param response at last, on every response
 * @param method the resource method, null if no filter asks for it
 */
record Filters(
    List<ContainerRequestFilter> request,
    List<ContainerResponseFilter> bound,
    List<ContainerResponseFilter> response,
    @Nullable Method method) {

  static final Filters NONE = new Filters(List.of(), List.of());

  /** None of them bound. */
  Filters(List<ContainerRequestFilter> request, List<ContainerResponseFilter> response) {
    this(request, List.of(), response, null);
  }

  /** The rest of what a runtime does for a preflight: with one response for all, built before. */
  static Filters answeringAtOnce() {
    JerseyDelegate.use();
    Response response = Response.noContent().build();
    return new Filters(List.of(request -> request.abortWith(response)), List.of());
  }
}
