// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.jaxrs;

import dev.crossorigin.policy.Finding;
import jakarta.annotation.Priority;
import jakarta.ws.rs.core.Application;
import jakarta.ws.rs.core.Configuration;
import jakarta.ws.rs.core.FeatureContext;
import java.util.ArrayList;
import java.util.List;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.server.model.ExtendedResource;
import org.glassfish.jersey.server.model.ModelProcessor;
import org.glassfish.jersey.server.model.ResourceModel;

/**
 * What Jersey offers beyond the standard: its own model of the deployed resources, programmatic
 * ones included, before the first request. Loaded on Jersey only.
 *
 * <p>Changes nothing in the model. It is not a listener to the application's start, which would be
 * told the same: where there is one, Jersey prepares events for every request as well.
 */
@Priority(Integer.MAX_VALUE)
final class JerseyDeployment implements ModelProcessor {

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
    List<Class<?>> own = new ArrayList<>();
    for (Class<?> type : classes) {
      if (!type.isAnnotationPresent(ExtendedResource.class)) {
        own.add(type);
      }
    }
    return own;
  }

  @Override
  public ResourceModel processResourceModel(ResourceModel resources, Configuration configuration) {
    JerseyModel model = new JerseyModel(resources, deployment);
    deployment.deploy(model.classes());
    deployment.shadow(model.programmatic());
    JerseyRewriters.warn(configuration);
    List<Finding> differences =
        RouteComparison.compare(deployment.generation().routes(), model.outlines());
    if (!differences.isEmpty()) {
      throw new CorsDeploymentException(differences);
    }
    return resources;
  }

  @Override
  public ResourceModel processSubResource(ResourceModel resources, Configuration configuration) {
    return resources;
  }
}
