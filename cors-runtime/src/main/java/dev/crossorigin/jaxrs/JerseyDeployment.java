// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.jaxrs;

import dev.crossorigin.policy.Finding;
import jakarta.ws.rs.core.Application;
import jakarta.ws.rs.core.FeatureContext;
import java.util.List;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.server.model.ExtendedResource;
import org.glassfish.jersey.server.monitoring.ApplicationEvent;
import org.glassfish.jersey.server.monitoring.ApplicationEventListener;
import org.glassfish.jersey.server.monitoring.RequestEvent;
import org.glassfish.jersey.server.monitoring.RequestEventListener;
import org.jspecify.annotations.Nullable;

/**
 * What Jersey offers beyond the standard: its own model of the deployed resources, programmatic
 * ones included, before the first request. Loaded on Jersey only.
 */
final class JerseyDeployment implements ApplicationEventListener {

  private final Deployment deployment;

  private JerseyDeployment(Deployment deployment) {
    this.deployment = deployment;
  }

  static void register(FeatureContext context, Deployment deployment, CorsConfiguration settings) {
    context.register(new JerseyDeployment(deployment));
    if (settings.mapUnmappedExceptions()) {
      context.register(new JerseyUnmappedExceptionMapper(deployment));
    }
  }

  /** The class that the developer wrote; Jersey may inject a wrapper of its own. */
  static Class<?> applicationClass(Application application) {
    return application instanceof ResourceConfig configured
        ? configured.getApplication().getClass()
        : application.getClass();
  }

  /**
   * The classes but for what Jersey serves on its own account: a servlet container that looks for
   * resource classes in all jars registers those of Jersey, too.
   */
  static List<Class<?>> withoutExtensions(List<Class<?>> classes) {
    return classes.stream()
        .filter(type -> !type.isAnnotationPresent(ExtendedResource.class))
        .toList();
  }

  @Override
  public void onEvent(ApplicationEvent event) {
    if (event.getType() == ApplicationEvent.Type.INITIALIZATION_APP_FINISHED) {
      JerseyModel model = new JerseyModel(event.getResourceModel());
      deployment.deploy(model.classes());
      deployment.shadow(model.programmatic(deployment));
      JerseyRewriters.warn(event);
      List<Finding> differences = RouteComparison.compare(deployment.table(), model.outlines());
      if (!differences.isEmpty()) {
        throw new CorsDeploymentException(differences);
      }
    }
  }

  @Override
  public @Nullable RequestEventListener onRequest(RequestEvent event) {
    return null;
  }
}
