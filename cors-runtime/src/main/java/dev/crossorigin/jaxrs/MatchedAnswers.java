// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.jaxrs;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.FeatureContext;
import java.lang.reflect.Method;
import java.util.Arrays;
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

  /** By the class, for several may inherit a method. */
  private final Map<Class<?>, Bound[]> methods = new ConcurrentHashMap<>();

  /** A resource method, as Jersey's model has it. */
  private record Bound(Method method, Due due) {

    @SuppressWarnings("ReferenceEquality") // a fraction of what equals compares
    boolean isFor(Method same) {
      return method == same;
    }
  }

  @Override
  public void bind(ResourceInfo resource, @Nullable BoundPolicy policy, FeatureContext context) {
    Due due = policy == null ? Due.NOTHING : new Due(policy);
    Bound[] bound = {new Bound(resource.getResourceMethod(), due)};
    methods.merge(resource.getResourceClass(), bound, MatchedAnswers::join);
  }

  /** Jersey models a class once for each locator that leads to it, and may forget that it did. */
  private static Bound[] join(Bound[] before, Bound[] added) {
    for (int i = 0; i < before.length; i++) {
      if (before[i].method.equals(added[0].method)) {
        Bound[] renewed = before.clone();
        renewed[i] = added[0];
        return renewed;
      }
    }
    Bound[] joined = Arrays.copyOf(before, before.length + 1);
    joined[before.length] = added[0];
    return joined;
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
    Bound[] inClass = methods.get(matched.getResourceClass());
    return inClass == null ? null : due(inClass, method);
  }

  private static @Nullable Due due(Bound[] inClass, Method method) {
    for (Bound bound : inClass) {
      if (bound.isFor(method)) {
        return bound.due;
      }
    }
    for (Bound bound : inClass) { // another model of the same class
      if (bound.method.equals(method)) {
        return bound.due;
      }
    }
    return null;
  }
}
