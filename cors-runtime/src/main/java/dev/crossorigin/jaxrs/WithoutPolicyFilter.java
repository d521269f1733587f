// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.jaxrs;

import jakarta.annotation.Priority;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;

/**
 * Bound to one resource method without policy: says that the response needs nothing, so that no
 * look-up by path can give it the policy of another method.
 */
@Priority(Integer.MIN_VALUE + 1)
final class WithoutPolicyFilter implements ContainerResponseFilter {

  private final Answered answered;

  WithoutPolicyFilter(Answered answered) {
    this.answered = answered;
  }

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    answered.mark(request, response);
  }
}
