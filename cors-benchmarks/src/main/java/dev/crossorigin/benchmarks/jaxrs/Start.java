// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.benchmarks.jaxrs;

import java.util.List;
import java.util.Set;
import org.glassfish.jersey.server.ApplicationHandler;
import org.glassfish.jersey.server.ResourceConfig;

/** Starts an application of many resource classes. */
public final class Start {

  private static final int CLASSES = 100;

  private final List<Class<?>> classes;
  private final boolean enabled;

  /** With CORS, or without. */
  public Start(boolean enabled) {
    JerseyDelegate.use();
    this.classes = PetResources.loadApplication(CLASSES);
    this.enabled = enabled;
  }

  /** Starts it. */
  public ApplicationHandler start() {
    return new ApplicationHandler(
        new ResourceConfig(Set.copyOf(classes)).property("crossorigin.enabled", enabled));
  }
}
