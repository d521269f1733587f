// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.jaxrs;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.FeatureContext;

/**
 * Knows which responses need nothing more, because their resource method has a filter of its own or
 * no policy, so that the filter for unmatched requests leaves them alone.
 */
interface Answered {

  /**
   * A resource method that is known.
   *
   * @param governed whether a filter with its policy is bound to it
   * @param context of the resource method
   */
  void bind(ResourceInfo resource, boolean governed, FeatureContext context);

  /** The response is complete. */
  void mark(ContainerRequestContext request, ContainerResponseContext response);

  /** Whether the response is complete. */
  boolean isMarked(ContainerRequestContext request, ContainerResponseContext response);
}
