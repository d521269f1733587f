// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.jaxrs;

import dev.crossorigin.engine.Endpoint;
import dev.crossorigin.engine.Preflight;
import dev.crossorigin.route.RouteMatch;
import jakarta.annotation.Priority;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;

/**
 * The OPTIONS handler: answers preflights before anything else sees them, authentication included.
 * A plain {@code OPTIONS} passes.
 */
@PreMatching
@Priority(Integer.MIN_VALUE)
final class CorsRequestFilter implements ContainerRequestFilter {

  private final Deployment deployment;
  private final Response.StatusType allowedStatus;

  /**
   * @param allowedStatus status of an allowed preflight, 200 to 299
   */
  CorsRequestFilter(Deployment deployment, int allowedStatus) {
    this.deployment = deployment;
    // looked up once: Jakarta REST copies the list of all statuses to find one by its number
    this.allowedStatus = Response.status(allowedStatus).build().getStatusInfo();
  }

  @Override
  public void filter(ContainerRequestContext request) {
    deployment.serve();
    if (!request.getMethod().equals("OPTIONS")) {
      return;
    }
    MultivaluedMap<String, String> headers = request.getHeaders();
    List<String> origin = headers.get(RequestHeaders.ORIGIN);
    List<String> method = headers.get(RequestHeaders.REQUEST_METHOD);
    if (origin == null || origin.isEmpty() || method == null || method.isEmpty()) {
      return;
    }
    List<String> requested = headers.get(RequestHeaders.REQUEST_HEADERS);
    RouteMatch<Endpoint> match =
        deployment.find(request.getUriInfo().getPath(false), method.get(0));
    Preflight preflight =
        Preflight.decide(match, ReceivedRequest.of(request, method.get(0)), method, requested);
    if (preflight.outcome() == Preflight.Outcome.NOT_OURS) {
      return;
    }
    new PreflightAnswer(
            preflight, preflight.isAllowed() ? allowedStatus : Response.Status.FORBIDDEN)
        .abort(request);
  }
}
