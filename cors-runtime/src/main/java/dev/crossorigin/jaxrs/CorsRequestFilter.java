// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.jaxrs;

import dev.crossorigin.engine.Endpoint;
import dev.crossorigin.engine.Explanation;
import dev.crossorigin.engine.Preflight;
import dev.crossorigin.route.RouteMatch;
import jakarta.annotation.Priority;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;

/**
 * The OPTIONS handler: answers preflights before anything else sees them, authentication included.
 * A plain {@code OPTIONS} passes.
 */
@PreMatching
@Priority(Integer.MIN_VALUE)
final class CorsRequestFilter implements ContainerRequestFilter {

  private static final int FORBIDDEN = 403;

  private final Deployment deployment;
  private final Decisions decisions;
  private final CorsConfiguration settings;

  /**
   * @param settings have the status of an allowed preflight, and whether refused ones are explained
   */
  CorsRequestFilter(Deployment deployment, Decisions decisions, CorsConfiguration settings) {
    this.deployment = deployment;
    this.decisions = decisions;
    this.settings = settings;
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
    ReceivedRequest received = ReceivedRequest.of(request, method.get(0));
    Preflight preflight = Preflight.decide(match, received, method, requested);
    if (preflight.outcome() == Preflight.Outcome.NOT_OURS) {
      return;
    }
    decisions.preflight(preflight, match, received);
    answer(preflight).abort(request);
  }

  private PreflightAnswer answer(Preflight preflight) {
    if (preflight.isAllowed()) {
      return new PreflightAnswer(preflight::writeTo, settings.preflightStatus());
    }
    Explanation explanation = settings.debug() ? Explanation.of(preflight) : null;
    return explanation == null
        ? new PreflightAnswer(preflight::writeTo, FORBIDDEN)
        : new PreflightAnswer(explanation::writeTo, explanation.status());
  }
}
