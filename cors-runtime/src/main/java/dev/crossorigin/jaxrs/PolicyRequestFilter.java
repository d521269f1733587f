// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.jaxrs;

import dev.crossorigin.engine.Rejection;
import jakarta.annotation.Priority;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.Response;

/** Bound to one resource method whose policy rejects: answers 403 before the method runs. */
@Priority(Integer.MIN_VALUE + 1)
final class PolicyRequestFilter implements ContainerRequestFilter {

  private final BoundPolicy policy;

  PolicyRequestFilter(BoundPolicy policy) {
    this.policy = policy;
  }

  @Override
  public void filter(ContainerRequestContext request) {
    Generation generation = policy.generation(request);
    boolean rejected =
        Rejection.rejects(
            generation.policy(policy.number()),
            ReceivedRequest.of(request),
            generation.settings().selfOrigins());
    if (rejected) {
      request.abortWith(Response.status(Response.Status.FORBIDDEN).build());
    }
  }
}
