// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.jaxrs;

import dev.crossorigin.engine.ActualResponse;
import dev.crossorigin.engine.Endpoint;
import dev.crossorigin.route.RouteMatch;
import jakarta.annotation.Priority;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;

/**
 * Answers requests that reached no resource method (404, 405, 415, refused by an earlier filter,
 * ...), so that a page of an allowed origin can read the error: by the policy of the resource
 * method that would have served them.
 */
@Priority(Integer.MIN_VALUE)
final class CorsResponseFilter implements ContainerResponseFilter {

  private final Deployment deployment;
  private final ForeignHeaders foreignHeaders;

  CorsResponseFilter(Deployment deployment, ForeignHeaders foreignHeaders) {
    this.deployment = deployment;
    this.foreignHeaders = foreignHeaders;
  }

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    if (Answered.isMarked(request, response)) {
      return;
    }
    RouteMatch<Endpoint> match =
        deployment.find(request.getUriInfo().getPath(false), request.getMethod());
    boolean removed =
        ActualResponse.write(
            match, request.getHeaders().get(RequestHeaders.ORIGIN), response.getHeaders());
    if (removed) {
      foreignHeaders.replaced(match.template());
    }
    Answered.mark(request, response);
  }
}
