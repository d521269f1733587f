// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.benchmarks.jaxrs;

import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.Feature;
import jakarta.ws.rs.core.FeatureContext;
import java.util.List;
import java.util.Set;
import org.glassfish.jersey.server.ApplicationHandler;
import org.glassfish.jersey.server.ResourceConfig;

/** Starts an application of many resource classes. */
public final class Start {

  private static final int CLASSES = 100;

  private final List<Class<?>> classes;
  private final Cors cors;

  /** What is deployed with the resource classes. */
  public enum Cors {
    /** This project switched off. */
    WITHOUT,
    /** The same once more: what differs between the two is noise. */
    AGAIN,
    /** The tables are loaded, and nobody reads them; two filters that do nothing. */
    FLOOR,
    /** This project. */
    WITH
  }

  /** With these, or without. */
  public Start(Cors cors) {
    JerseyDelegate.use();
    this.classes = PetResources.loadApplication(CLASSES);
    this.cors = cors;
  }

  /** Starts it. */
  public ApplicationHandler start() {
    ResourceConfig application =
        new ResourceConfig(Set.copyOf(classes)).property("crossorigin.enabled", cors == Cors.WITH);
    if (cors == Cors.FLOOR) {
      application.register(new TableLoader(classes));
    }
    return new ApplicationHandler(application);
  }

  private record TableLoader(List<Class<?>> classes) implements Feature {

    @Override
    public boolean configure(FeatureContext context) {
      for (Class<?> type : classes) {
        try {
          Class.forName(type.getName() + "_Cors", true, type.getClassLoader())
              .getDeclaredConstructor()
              .newInstance();
        } catch (ReflectiveOperationException e) {
          throw new IllegalStateException(e);
        }
      }
      context.register((ContainerRequestFilter) request -> {});
      context.register((ContainerResponseFilter) (request, response) -> {});
      return true;
    }
  }
}
