// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.jaxrs;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.FeatureContext;
import org.jspecify.annotations.Nullable;

/**
 * Knows which responses are those of a resource method, with or without a policy, so that no
 * look-up by path gives them the policy of another one. Where the runtime does not tell, a filter
 * that is bound to the method answers, and marks what it answered.
 */
interface Answered {

  /**
   * A resource method that is known.
   *
   * @param policy that governs it, null if none does
   * @param context of the resource method
   */
  void bind(ResourceInfo resource, @Nullable BoundPolicy policy, FeatureContext context);

  /** The response is complete. */
  void mark(ContainerRequestContext request, ContainerResponseContext response);

  /** What the response of a resource method still lacks; null if it is the response of none. */
  @Nullable Due due(ContainerRequestContext request, ContainerResponseContext response);
}
