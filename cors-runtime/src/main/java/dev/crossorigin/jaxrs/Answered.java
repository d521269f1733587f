// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.jaxrs;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;

/**
 * Remembers, on the request, which response already has its CORS headers, so that the filter for
 * unmatched requests leaves it alone. It is the response that counts: where another filter fails,
 * Jersey maps the exception to a new response and runs the filters again.
 */
final class Answered {

  private static final String PROPERTY = Answered.class.getName();

  private Answered() {}

  /** The response is complete. */
  static void mark(ContainerRequestContext request, ContainerResponseContext response) {
    request.setProperty(PROPERTY, response.getHeaders());
  }

  /** Whether the response is complete. */
  static boolean isMarked(ContainerRequestContext request, ContainerResponseContext response) {
    return request.getProperty(PROPERTY) == response.getHeaders();
  }
}
