// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.jaxrs;

import dev.crossorigin.engine.AllowedHeaders;
import dev.crossorigin.engine.Endpoint;
import dev.crossorigin.resource.ReflectionLens;
import dev.crossorigin.route.RouteClass;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.glassfish.jersey.server.model.Invocable;
import org.glassfish.jersey.server.model.Resource;
import org.glassfish.jersey.server.model.ResourceMethod;
import org.glassfish.jersey.server.model.ResourceModel;
import org.glassfish.jersey.server.model.RuntimeResource;

/**
 * Jersey's own model of the deployed resources: programmatic ones included, its own additions
 * (WADL, automatic {@code OPTIONS}) left out.
 */
final class JerseyModel {

  private final ResourceModel model;

  JerseyModel(ResourceModel model) {
    this.model = model;
  }

  /** The classes that serve root resources. */
  Set<Class<?>> classes() {
    Set<Class<?>> classes = new LinkedHashSet<>();
    model.getRootResources().stream()
        .filter(root -> !root.isExtended())
        .forEach(root -> classes.addAll(root.getHandlerClasses()));
    return classes;
  }

  /**
   * Root resources that were built without a resource class. They have no policy, but shadow
   * others.
   *
   * @param deployed the resource classes
   */
  List<RouteClass<Endpoint>> programmatic(Set<Class<?>> deployed) {
    List<RouteClass<Endpoint>> resources = new ArrayList<>();
    for (Resource root : model.getRootResources()) {
      if (!root.isExtended() && root.getHandlerClasses().stream().noneMatch(deployed::contains)) {
        resources.add(withoutPolicy(root));
      }
    }
    return resources;
  }

  /** The routes, in the order in which Jersey tries them. */
  List<RouteOutline> outlines() {
    return model.getRuntimeResourceModel().getRuntimeResources().stream()
        .filter(JerseyModel::isDeployed)
        .map(JerseyModel::outline)
        .toList();
  }

  private static RouteClass<Endpoint> withoutPolicy(Resource root) {
    List<RouteClass.Route<Endpoint>> routes = new ArrayList<>();
    List<RouteClass.Locator> locators = new ArrayList<>();
    collect(root, "", routes, locators);
    root.getChildResources().forEach(child -> collect(child, child.getPath(), routes, locators));
    return new RouteClass<>(
        Resource.class.getName() + " " + root.getPath(), root.getPath(), routes, locators);
  }

  private static void collect(
      Resource resource,
      String path,
      List<RouteClass.Route<Endpoint>> routes,
      List<RouteClass.Locator> locators) {
    for (ResourceMethod method : resource.getResourceMethods()) {
      if (!method.isExtended()) {
        Invocable invocable = method.getInvocable();
        Endpoint endpoint =
            new Endpoint(
                invocable.getHandler().getHandlerClass().getName(),
                ReflectionLens.key(invocable.getHandlingMethod()),
                method.getHttpMethod(),
                null,
                AllowedHeaders.of(""));
        routes.add(new RouteClass.Route<>(method.getHttpMethod(), path, endpoint));
      }
    }
    if (resource.getResourceLocator() != null) {
      locators.add(new RouteClass.Locator(path, null));
    }
  }

  private static RouteOutline outline(RuntimeResource resource) {
    List<String> methods = new ArrayList<>();
    for (ResourceMethod method : resource.getResourceMethods()) {
      if (!method.isExtended()) {
        Invocable invocable = method.getInvocable();
        methods.add(
            RouteOutline.method(
                method.getHttpMethod(),
                invocable.getHandler().getHandlerClass().getName(),
                ReflectionLens.key(invocable.getHandlingMethod())));
      }
    }
    return new RouteOutline(
        resource.getRegex(),
        methods,
        resource.getChildRuntimeResources().stream()
            .filter(JerseyModel::isDeployed)
            .map(JerseyModel::outline)
            .toList());
  }

  private static boolean isDeployed(RuntimeResource resource) {
    return !resource.getResources().stream().allMatch(Resource::isExtended);
  }
}
