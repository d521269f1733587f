// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.jaxrs;

import dev.crossorigin.engine.CorsPolicy;
import jakarta.ws.rs.container.ContainerRequestContext;

/**
 * A policy as it is bound to resource methods. What it says may change with each reload, but not
 * while a request is under way that was let in by what it said before.
 *
 * @param deployment knows the generation in force
 * @param number of the policy
 * @param rejects whether requests are judged before the resource method runs, and so twice
 */
record BoundPolicy(Deployment deployment, int number, boolean rejects) {

  private static final String PROPERTY = BoundPolicy.class.getName();

  /** The policy that judges the request. */
  CorsPolicy of(ContainerRequestContext request) {
    return generation(request).policy(number);
  }

  /** The generation that judges the request, the same each time. */
  Generation generation(ContainerRequestContext request) {
    if (!rejects) {
      return deployment.generation();
    }
    if (request.getProperty(PROPERTY) instanceof Generation before) {
      return before;
    }
    Generation current = deployment.generation();
    request.setProperty(PROPERTY, current);
    return current;
  }
}
