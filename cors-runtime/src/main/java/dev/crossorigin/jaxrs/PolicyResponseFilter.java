// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.jaxrs;

import dev.crossorigin.engine.ActualResponse;
import dev.crossorigin.engine.CorsPolicy;
import jakarta.annotation.Priority;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;

/**
 * Bound to one resource method: gives its responses the headers of its policy, without a look-up.
 */
@Priority(Integer.MIN_VALUE + 1)
final class PolicyResponseFilter implements ContainerResponseFilter {

  private final BoundPolicy policy;
  private final Decisions decisions;
  private final Answered answered;

  PolicyResponseFilter(BoundPolicy policy, Decisions decisions, Answered answered) {
    this.policy = policy;
    this.decisions = decisions;
    this.answered = answered;
  }

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    CorsPolicy inForce = policy.of(request);
    boolean replaced =
        ActualResponse.write(inForce, ReceivedRequest.of(request), response.getHeaders());
    decisions.answered(inForce, replaced, request, response);
    answered.mark(request, response);
  }
}
