// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.jaxrs;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.FeatureContext;
import java.lang.reflect.Method;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Asks Jersey which resource method is to serve the request: once that is settled, the filters
 * bound to it run on every response, so that nothing has to be remembered with the request. Jersey
 * tells it in the {@code UriInfo}; it is not settled where only the template was matched, or an
 * instance of the resource class could not be made.
 */
final class MatchedAnswers implements Answered {

  private final Set<Method> bound = ConcurrentHashMap.newKeySet();

  @Override
  public void bind(ResourceInfo resource, boolean governed, FeatureContext context) {
    bound.add(resource.getResourceMethod());
  }

  @Override
  public void mark(ContainerRequestContext request, ContainerResponseContext response) {}

  @Override
  public boolean isMarked(ContainerRequestContext request, ContainerResponseContext response) {
    if (request.getUriInfo() instanceof ResourceInfo matched) {
      Method method = matched.getResourceMethod();
      return method != null && bound.contains(method);
    }
    return false;
  }
}
