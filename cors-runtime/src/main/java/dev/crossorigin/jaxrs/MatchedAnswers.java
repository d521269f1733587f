// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.jaxrs;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.FeatureContext;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Asks Jersey which resource method is to serve the request, so that none needs a filter of its
 * own, and nothing has to be remembered with the request. Jersey tells it in the {@code UriInfo};
 * it is not settled where only the template was matched, or an instance of the resource class could
 * not be made.
 */
final class MatchedAnswers implements Answered {

  /** By the class as well, for several may inherit a method. */
  private final Map<Class<?>, Map<Method, Due>> methods = new ConcurrentHashMap<>();

  @Override
  public void bind(ResourceInfo resource, @Nullable BoundPolicy policy, FeatureContext context) {
    methods
        .computeIfAbsent(resource.getResourceClass(), type -> new ConcurrentHashMap<>())
        .put(resource.getResourceMethod(), policy == null ? Due.NOTHING : new Due(policy));
  }

  @Override
  public void mark(ContainerRequestContext request, ContainerResponseContext response) {}

  @Override
  public @Nullable Due due(ContainerRequestContext request, ContainerResponseContext response) {
    if (!(request.getUriInfo() instanceof ResourceInfo matched)) {
      return null;
    }
    Method method = matched.getResourceMethod();
    if (method == null) {
      return null;
    }
    Map<Method, Due> inClass = methods.get(matched.getResourceClass());
    return inClass == null ? null : inClass.get(method);
  }
}
