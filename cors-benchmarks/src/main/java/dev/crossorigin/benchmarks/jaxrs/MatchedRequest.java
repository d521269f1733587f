// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.benchmarks.jaxrs;

import dev.crossorigin.benchmarks.scene.Scenario;
import java.lang.reflect.Method;
import java.net.URI;
import org.glassfish.jersey.internal.MapPropertiesDelegate;
import org.glassfish.jersey.server.ContainerRequest;
import org.glassfish.jersey.server.ExtendedUriInfo;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.server.internal.routing.UriRoutingContext;
import org.jspecify.annotations.Nullable;

/** Jersey's request, as it is once the resource method for it is known. */
final class MatchedRequest extends ContainerRequest {

  private final ExtendedUriInfo uriInfo;

  /**
   * @param method the resource method, null if there is none
   */
  MatchedRequest(Scenario scenario, ResourceConfig configuration, @Nullable Method method) {
    super(
        URI.create("http://shop.example/"),
        URI.create("http://shop.example/pets"),
        scenario.method(),
        Anonymous.CONTEXT,
        new MapPropertiesDelegate(),
        configuration);
    uriInfo = new Matching(this, method);
  }

  @Override
  public ExtendedUriInfo getUriInfo() {
    return uriInfo;
  }

  private static final class Matching extends UriRoutingContext {

    private final @Nullable Method method;

    Matching(ContainerRequest request, @Nullable Method method) {
      super(request);
      this.method = method;
    }

    @Override
    public @Nullable Method getResourceMethod() {
      return method;
    }

    @Override
    public @Nullable Class<?> getResourceClass() {
      return method == null ? null : method.getDeclaringClass();
    }
  }
}
