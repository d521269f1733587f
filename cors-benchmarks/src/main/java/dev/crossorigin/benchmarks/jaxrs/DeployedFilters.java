// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.benchmarks.jaxrs;

import dev.crossorigin.benchmarks.scene.Scenario;
import dev.crossorigin.jaxrs.CorsFeature;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.DynamicFeature;
import jakarta.ws.rs.container.ResourceInfo;
import java.lang.reflect.Method;
import org.glassfish.jersey.server.ResourceConfig;

/**
 * The filters that this project registers for a resource class compiled by its processor: taken
 * from the feature as a runtime takes them.
 */
final class DeployedFilters {

  private DeployedFilters() {}

  static Filters of(Scenario scenario) {
    JerseyDelegate.use();
    Class<?> resource = PetResources.load(scenario.origins());
    ResourceConfig configuration = new ResourceConfig(resource);
    Registrations application = new Registrations(configuration);
    if (!new CorsFeature().configure(application)) {
      throw new IllegalStateException("nothing was registered");
    }
    ResourceInfo list = ListMethod.of(resource);
    Registrations bound = new Registrations(configuration);
    for (DynamicFeature feature : application.of(DynamicFeature.class)) {
      feature.configure(list, bound);
    }
    return new Filters(
        application.of(ContainerRequestFilter.class),
        bound.of(ContainerResponseFilter.class),
        application.of(ContainerResponseFilter.class),
        list.getResourceMethod());
  }

  /** The method that is called: one and the same object each time, as it is Jersey's. */
  private record ListMethod(Class<?> getResourceClass, Method getResourceMethod)
      implements ResourceInfo {

    static ListMethod of(Class<?> type) {
      try {
        return new ListMethod(type, type.getMethod("list"));
      } catch (NoSuchMethodException e) {
        throw new IllegalStateException(e);
      }
    }
  }
}
