// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.jaxrs;

import dev.crossorigin.engine.Endpoint;
import dev.crossorigin.policy.Finding;
import dev.crossorigin.resource.ReflectionLens;
import dev.crossorigin.route.RouteClass;
import dev.crossorigin.route.RouteMatch;
import dev.crossorigin.route.RouteTable;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The resource classes of one application and the route table made of them. Classes become known in
 * several ways, some only while requests are served; the table is a snapshot that is replaced
 * whole.
 */
final class Deployment {

  private final Map<Class<?>, Optional<DeployedResource>> known = new LinkedHashMap<>();
  private final Map<Class<?>, DeployedResource> roots = new LinkedHashMap<>();
  private final boolean rootedPaths;
  private final @Nullable ApplicationPolicy application;
  private final @Nullable Coverage coverage;
  private final List<RouteClass<Endpoint>> shadows = new ArrayList<>();
  private volatile @Nullable RouteTable<Endpoint> table;

  /**
   * An application without classes.
   *
   * @param rootedPaths whether the runtime's paths begin with a slash; where they do not, a slash
   *     at the start is an empty segment of the URL
   * @param application the policy of the whole application, or null
   */
  Deployment(boolean rootedPaths, @Nullable ApplicationPolicy application) {
    this.rootedPaths = rootedPaths;
    this.application = application;
    this.coverage = application == null ? null : new Coverage(application);
  }

  /** The policy of the whole application, or null. */
  @Nullable ApplicationPolicy application() {
    return application;
  }

  /**
   * Takes in root resource classes; classes that are none are passed over.
   *
   * @throws CorsDeploymentException with everything that stands against them
   */
  synchronized void deploy(Collection<Class<?>> classes) {
    List<Finding> findings = new ArrayList<>();
    for (Class<?> type : classes) {
      Optional<DeployedResource> resource = load(type, findings);
      if (resource.isPresent() && resource.get().routes().path() != null) {
        roots.put(type, resource.get());
      }
    }
    refuse(findings);
    table = null;
  }

  /** Takes in routes that have no resource class and no policy. */
  synchronized void shadow(List<RouteClass<Endpoint>> routes) {
    shadows.addAll(routes);
    table = null;
  }

  /** The root resource classes. */
  synchronized Set<Class<?>> classes() {
    return Set.copyOf(roots.keySet());
  }

  /**
   * What CORS adds to a resource method; empty if the class is no resource or the method is none of
   * its resource methods.
   *
   * @throws CorsDeploymentException if the class was not known, and something stands against it
   */
  synchronized Optional<Endpoint> endpoint(Class<?> type, Method method) {
    List<Finding> findings = new ArrayList<>();
    Optional<DeployedResource> resource = load(type, findings);
    refuse(findings);
    return resource.map(found -> found.endpoints().get(ReflectionLens.key(method)));
  }

  /**
   * Looks up a request.
   *
   * @param path as {@code UriInfo.getPath(false)} gives it
   */
  RouteMatch<Endpoint> find(String path, String verb) {
    return table().find(rootedPaths || !path.startsWith("/") ? path : "/" + path, verb);
  }

  /**
   * The table over all classes known so far.
   *
   * @throws CorsDeploymentException if two classes serve one verb at one template under different
   *     policies
   */
  RouteTable<Endpoint> table() {
    RouteTable<Endpoint> snapshot = table;
    return snapshot != null ? snapshot : freeze();
  }

  private synchronized RouteTable<Endpoint> freeze() {
    List<RouteClass<Endpoint>> classes = new ArrayList<>(shadows);
    for (Optional<DeployedResource> resource : known.values()) {
      resource
          .map(found -> roots.containsKey(found.type()) ? found : found.asSubResource())
          .ifPresent(found -> classes.add(found.routes()));
    }
    RouteTable<Endpoint> merged = RouteTable.of(classes);
    refuse(RouteConflicts.in(merged));
    RouteTable<Endpoint> frozen =
        merged.shared().isEmpty()
            ? merged
            : RouteTable.of(SharedRoutes.joinHeaders(classes, merged));
    if (coverage != null) {
      coverage.log(known.values().stream().flatMap(Optional::stream).toList());
    }
    table = frozen;
    return frozen;
  }

  private Optional<DeployedResource> load(Class<?> type, List<Finding> findings) {
    Optional<DeployedResource> before = known.get(type);
    if (before != null) {
      return before;
    }
    Optional<DeployedResource> loaded = new ResourceLoader(application, findings).load(type);
    known.put(type, loaded);
    loaded.ifPresent(resource -> loadTargets(resource, findings));
    return loaded;
  }

  /** Classes that locators lead to are deployed with the class that declares the locator. */
  private void loadTargets(DeployedResource resource, List<Finding> findings) {
    for (RouteClass.Locator locator : resource.routes().locators()) {
      String target = locator.target();
      if (target != null) {
        find(target, resource.type()).ifPresent(type -> load(type, findings));
      }
    }
  }

  private static Optional<Class<?>> find(String name, Class<?> seenFrom) {
    try {
      return Optional.of(Class.forName(name, false, seenFrom.getClassLoader()));
    } catch (ClassNotFoundException | LinkageError e) {
      return Optional.empty(); // the runtime could not serve it either
    }
  }

  private static void refuse(List<Finding> findings) {
    if (!findings.isEmpty()) {
      throw new CorsDeploymentException(findings);
    }
  }
}
