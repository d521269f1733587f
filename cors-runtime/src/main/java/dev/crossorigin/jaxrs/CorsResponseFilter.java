// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.jaxrs;

import dev.crossorigin.engine.ActualResponse;
import dev.crossorigin.engine.CorsPolicy;
import dev.crossorigin.engine.Endpoint;
import dev.crossorigin.route.RouteMatch;
import jakarta.annotation.Priority;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;

/**
 * Has the last word on every response. Requests that reached no resource method (404, 405, 415,
 * refused by an earlier filter, ...) are answered by the policy of the one that would have served
 * them, or, if there is none, by that of the whole application, so that a page of an allowed origin
 * can read the error.
 */
@Priority(Integer.MIN_VALUE)
final class CorsResponseFilter implements ContainerResponseFilter {

  private static final int NOT_FOUND = 404;

  private final Deployment deployment;
  private final Decisions decisions;
  private final Answered answered;

  CorsResponseFilter(Deployment deployment, Decisions decisions, Answered answered) {
    this.deployment = deployment;
    this.decisions = decisions;
    this.answered = answered;
  }

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    PreflightAnswer preflight = PreflightAnswer.of(request);
    if (preflight != null) {
      preflight.complete(response);
      return;
    }
    Due due = answered.due(request, response);
    if (due == null) {
      answerUnmatched(request, response);
      answered.mark(request, response);
    } else if (due.policy() != null) {
      answer(due.policy().of(request), request, response);
    }
  }

  private void answer(
      CorsPolicy policy, ContainerRequestContext request, ContainerResponseContext response) {
    boolean replaced =
        ActualResponse.write(policy, ReceivedRequest.of(request), response.getHeaders());
    decisions.answered(policy, replaced, request, response);
  }

  private void answerUnmatched(ContainerRequestContext request, ContainerResponseContext response) {
    Generation generation = deployment.generation();
    RouteMatch<Endpoint> match =
        generation.find(request.getUriInfo().getPath(false), request.getMethod());
    CorsPolicy application = generation.application();
    if (application != null && match.endpoints().isEmpty() && isUnmatched(request, response)) {
      answer(application, request, response);
    } else {
      boolean replaced =
          ActualResponse.write(match, ReceivedRequest.of(request), response.getHeaders());
      decisions.answered(match, replaced, request, response);
    }
  }

  /**
   * Whether nothing of the application's would have served the request. What the runtime serves
   * itself, such as a description of the resources, is left alone, and so is a preflight.
   */
  private static boolean isUnmatched(
      ContainerRequestContext request, ContainerResponseContext response) {
    boolean served =
        response.getStatus() != NOT_FOUND && !request.getUriInfo().getMatchedResources().isEmpty();
    boolean preflight =
        request.getMethod().equals(HttpMethod.OPTIONS)
            && request.getHeaders().containsKey(RequestHeaders.REQUEST_METHOD);
    return !served && !preflight;
  }
}
