// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.jaxrs;

import dev.crossorigin.engine.CorsPolicy;
import dev.crossorigin.engine.Rejection;
import jakarta.annotation.Priority;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.Response;
import java.util.Set;

/** Bound to one resource method whose policy rejects: answers 403 before the method runs. */
@Priority(Integer.MIN_VALUE + 1)
final class PolicyRequestFilter implements ContainerRequestFilter {

  private final CorsPolicy policy;
  private final Set<String> selfOrigins;
  private final Decisions decisions;

  PolicyRequestFilter(CorsPolicy policy, Set<String> selfOrigins, Decisions decisions) {
    this.policy = policy;
    this.selfOrigins = selfOrigins;
    this.decisions = decisions;
  }

  @Override
  public void filter(ContainerRequestContext request) {
    if (Rejection.rejects(policy, ReceivedRequest.of(request), selfOrigins)) {
      decisions.rejected(policy, request);
      request.abortWith(Response.status(Response.Status.FORBIDDEN).build());
    }
  }
}
