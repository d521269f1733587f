// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.jaxrs;

import dev.crossorigin.engine.CorsPolicy;
import dev.crossorigin.engine.Rejection;
import jakarta.annotation.Priority;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** Bound to one resource method whose policy rejects: answers 403 before the method runs. */
@Priority(Integer.MIN_VALUE + 1)
final class PolicyRequestFilter implements ContainerRequestFilter {

  private final BoundPolicy policy;
  private final Decisions decisions;

  PolicyRequestFilter(BoundPolicy policy, Decisions decisions) {
    this.policy = policy;
    this.decisions = decisions;
  }

  @Override
  public void filter(ContainerRequestContext request) {
    Generation generation = policy.generation(request);
    CorsPolicy inForce = generation.policy(policy.number());
    boolean rejected =
        Rejection.rejects(
            inForce, ReceivedRequest.of(request), generation.settings().selfOrigins());
    if (rejected) {
      decisions.rejected(inForce, request);
      request.abortWith(forbidden());
    }
  }

  /**
   * Empty, but with an entity: of an error without one Jersey lets a servlet container make a page,
   * and the container may drop {@code Vary}.
   */
  private static Response forbidden() {
    return Response.status(Response.Status.FORBIDDEN)
        .entity("")
        .type(MediaType.TEXT_PLAIN_TYPE)
        .build();
  }
}
