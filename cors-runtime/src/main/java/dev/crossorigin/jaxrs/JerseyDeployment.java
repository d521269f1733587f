// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.jaxrs;

import jakarta.ws.rs.core.FeatureContext;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.glassfish.jersey.server.model.ResourceMethod;
import org.glassfish.jersey.server.model.RuntimeResource;
import org.glassfish.jersey.server.model.RuntimeResourceModel;
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

  @Override
  public void onEvent(ApplicationEvent event) {
    if (event.getType() == ApplicationEvent.Type.INITIALIZATION_APP_FINISHED) {
      deployment.deploy(
          List.copyOf(rootClasses(event.getResourceModel().getRuntimeResourceModel())));
      deployment.table();
    }
  }

  @Override
  public @Nullable RequestEventListener onRequest(RequestEvent event) {
    return null;
  }

  private static Set<Class<?>> rootClasses(RuntimeResourceModel model) {
    Set<Class<?>> classes = new LinkedHashSet<>();
    for (RuntimeResource resource : model.getRuntimeResources()) {
      collect(resource, classes);
      resource.getChildRuntimeResources().forEach(child -> collect(child, classes));
    }
    return classes;
  }

  private static void collect(RuntimeResource resource, Set<Class<?>> classes) {
    for (ResourceMethod method : resource.getResourceMethods()) {
      classes.add(method.getInvocable().getHandler().getHandlerClass());
    }
    for (ResourceMethod locator : resource.getResourceLocators()) {
      classes.add(locator.getInvocable().getHandler().getHandlerClass());
    }
  }
}
