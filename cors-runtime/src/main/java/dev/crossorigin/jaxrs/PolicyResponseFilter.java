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

  private final CorsPolicy policy;
  private final ForeignHeaders foreignHeaders;
  private final Decisions decisions;

  PolicyResponseFilter(CorsPolicy policy, ForeignHeaders foreignHeaders, Decisions decisions) {
    this.policy = policy;
    this.foreignHeaders = foreignHeaders;
    this.decisions = decisions;
  }

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    boolean removed =
        ActualResponse.write(policy, ReceivedRequest.of(request), response.getHeaders());
    if (removed) {
      foreignHeaders.replaced(policy.name());
    }
    decisions.answered(policy, request, response.getHeaders());
    Answered.mark(request, response);
  }
}
