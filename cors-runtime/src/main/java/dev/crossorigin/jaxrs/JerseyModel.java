// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.jaxrs;

import dev.crossorigin.resource.ReflectionLens;
import dev.crossorigin.route.RouteClass;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
  private final Deployment deployment;
  private final Map<Class<?>, DeclaredRoutes> declared = new HashMap<>();

  /**
   * @param deployment knows what is declared on classes
   */
  JerseyModel(ResourceModel model, Deployment deployment) {
    this.model = model;
    this.deployment = deployment;
  }

  /** The classes that are deployed at the path that they are annotated with. */
  Set<Class<?>> classes() {
    Set<Class<?>> classes = new LinkedHashSet<>();
    for (Resource root : deployedRoots()) {
      for (Class<?> type : root.getHandlerClasses()) {
        if (declared(type).isAt(root.getPath())) {
          classes.add(type);
        }
      }
    }
    return classes;
  }

  /**
   * What was built by hand: routes without a resource class, which shadow others, and methods of
   * resource classes at paths that are not written on them.
   */
  List<RouteClass<DeclaredEndpoint>> programmatic() {
    List<RouteClass<DeclaredEndpoint>> resources = new ArrayList<>();
    for (Resource root : deployedRoots()) {
      List<RouteClass.Route<DeclaredEndpoint>> routes = new ArrayList<>();
      List<RouteClass.Locator> locators = new ArrayList<>();
      collect(root, root, "", routes, locators);
      for (Resource child : root.getChildResources()) {
        collect(root, child, child.getPath(), routes, locators);
      }
      if (!routes.isEmpty() || !locators.isEmpty()) {
        String name = Resource.class.getName() + " " + root.getPath();
        resources.add(new RouteClass<>(name, root.getPath(), routes, locators));
      }
    }
    return resources;
  }

  /** The routes, in the order in which Jersey tries them. */
  List<RouteOutline> outlines() {
    return outlines(model.getRuntimeResourceModel().getRuntimeResources());
  }

  private static List<RouteOutline> outlines(List<RuntimeResource> resources) {
    List<RouteOutline> outlines = new ArrayList<>();
    for (RuntimeResource resource : resources) {
      if (isDeployed(resource)) {
        outlines.add(outline(resource));
      }
    }
    return outlines;
  }

  private void collect(
      Resource root,
      Resource resource,
      String path,
      List<RouteClass.Route<DeclaredEndpoint>> routes,
      List<RouteClass.Locator> locators) {
    for (ResourceMethod method : resource.getResourceMethods()) {
      Invocable invocable = method.getInvocable();
      Class<?> type = invocable.getHandler().getHandlerClass();
      String key = ReflectionLens.key(invocable.getHandlingMethod());
      DeclaredRoutes written = declared(type);
      if (!method.isExtended() && !(written.isAt(root.getPath()) && written.serves(path, key))) {
        DeclaredEndpoint endpoint =
            deployment
                .endpoint(type, invocable.getHandlingMethod())
                .orElseGet(
                    () ->
                        DeclaredEndpoint.withoutPolicy(
                            type.getName(), key, method.getHttpMethod()));
        routes.add(new RouteClass.Route<>(method.getHttpMethod(), path, endpoint));
      }
    }
    ResourceMethod locator = resource.getResourceLocator();
    if (locator != null) {
      DeclaredRoutes written = declared(locator.getInvocable().getHandler().getHandlerClass());
      if (!written.isAt(root.getPath()) || !written.leadsOn(path)) {
        locators.add(new RouteClass.Locator(path, null));
      }
    }
  }

  private DeclaredRoutes declared(Class<?> type) {
    DeclaredRoutes known = declared.get(type);
    if (known != null) {
      return known;
    }
    Optional<RouteClass<DeclaredEndpoint>> deployed = deployment.routes(type);
    DeclaredRoutes routes =
        deployed.isPresent() ? DeclaredRoutes.of(deployed.get()) : DeclaredRoutes.of(type);
    declared.put(type, routes);
    return routes;
  }

  private List<Resource> deployedRoots() {
    List<Resource> roots = new ArrayList<>();
    for (Resource root : model.getRootResources()) {
      if (!root.isExtended()) {
        roots.add(root);
      }
    }
    return roots;
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
        resource.getRegex(), methods, outlines(resource.getChildRuntimeResources()));
  }

  private static boolean isDeployed(RuntimeResource resource) {
    for (Resource declared : resource.getResources()) {
      if (!declared.isExtended()) {
        return true;
      }
    }
    return false;
  }
}
