// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.jaxrs;

import dev.crossorigin.engine.Endpoint;
import dev.crossorigin.engine.Explanation;
import dev.crossorigin.engine.Preflight;
import dev.crossorigin.route.RouteMatch;
import jakarta.annotation.Priority;
import jakarta.ws.rs.HttpMethod;
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
  private final Decisions decisions;

  CorsRequestFilter(Deployment deployment, Decisions decisions) {
    this.deployment = deployment;
    this.decisions = decisions;
  }

  /** What is deployed, for {@link CorsPolicies}. */
  Deployment deployment() {
    return deployment;
  }

  @Override
  public void filter(ContainerRequestContext request) {
    deployment.serve();
    Generation generation = deployment.generation();
    if (!request.getMethod().equals(HttpMethod.OPTIONS)) {
      return;
    }
    MultivaluedMap<String, String> headers = request.getHeaders();
    List<String> method = headers.get(RequestHeaders.REQUEST_METHOD);
    if (method == null || method.isEmpty()) {
      return;
    }
    List<String> requested = headers.get(RequestHeaders.REQUEST_HEADERS);
    String path = request.getUriInfo().getPath(false);
    ReceivedRequest received = ReceivedRequest.of(request, method.get(0));
    RouteMatch<Endpoint> match = generation.find(path, method.get(0));
    Preflight preflight = Preflight.decide(match, received, method, requested);
    for (RouteMatch<Endpoint> rival : generation.rivals(match, path, method.get(0))) {
      preflight = preflight.unlessRefused(Preflight.decide(rival, received, method, requested));
    }
    if (preflight.outcome() == Preflight.Outcome.NOT_OURS) {
      return;
    }
    decisions.preflight(preflight, match, received);
    answer(preflight, generation).abort(request);
  }

  private static PreflightAnswer answer(Preflight preflight, Generation generation) {
    if (preflight.isAllowed()) {
      return new PreflightAnswer(preflight, null, generation.preflightStatus());
    }
    Explanation explanation = generation.settings().debug() ? Explanation.of(preflight) : null;
    return explanation == null
        ? new PreflightAnswer(preflight, null, Response.Status.FORBIDDEN)
        : new PreflightAnswer(
            preflight, explanation, Response.Status.fromStatusCode(explanation.status()));
  }
}
