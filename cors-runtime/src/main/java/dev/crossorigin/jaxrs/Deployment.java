// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.jaxrs;

import dev.crossorigin.engine.Endpoint;
import dev.crossorigin.policy.Finding;
import dev.crossorigin.policy.Place;
import dev.crossorigin.policy.Rule;
import dev.crossorigin.resource.ReflectionLens;
import dev.crossorigin.resource.ResourceReader;
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
import org.jspecify.annotations.Nullable;

/**
 * The resource classes of one application and the route table made of them. Classes become known in
 * several ways, some only while requests are served; the table is a snapshot that is replaced
 * whole.
 */
final class Deployment {

  private final Map<Class<?>, Optional<DeployedResource>> known = new LinkedHashMap<>();
  private final Map<Class<?>, List<Finding>> refused = new LinkedHashMap<>();
  private final Map<Class<?>, DeployedResource> roots = new LinkedHashMap<>();
  private final boolean rootedPaths;
  private final ConfigurationReading configuration;
  private final @Nullable ApplicationPolicy application;
  private final OriginMatchers matchers;
  private final @Nullable Coverage coverage;
  private final List<RouteClass<Endpoint>> shadows = new ArrayList<>();
  private volatile @Nullable RouteTable<Endpoint> table;
  private volatile boolean serving;

  /**
   * An application without classes.
   *
   * @param rootedPaths whether the runtime's paths begin with a slash; where they do not, a slash
   *     at the start is an empty segment of the URL
   * @param configuration has the origins that policies leave to it
   * @param application the policy of the whole application, or null
   * @param matchers of the application
   */
  Deployment(
      boolean rootedPaths,
      ConfigurationReading configuration,
      @Nullable ApplicationPolicy application,
      OriginMatchers matchers) {
    this.configuration = configuration;
    this.rootedPaths = rootedPaths;
    this.application = application;
    this.matchers = matchers;
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
    deploy(classes, findings);
    refuse(findings);
  }

  /**
   * The same for the start.
   *
   * @param findings receives everything that stands against them
   */
  synchronized void deploy(Collection<Class<?>> classes, List<Finding> findings) {
    for (Class<?> type : classes) {
      Optional<DeployedResource> resource = load(type, findings);
      if (resource.isPresent() && resource.get().routes().path() != null) {
        roots.put(type, resource.get());
      }
    }
    table = null;
  }

  /**
   * Takes in a class whose methods the runtime is about to bind filters to. Before the first
   * request these are the root resource classes that are deployed, afterwards what locators have
   * led to; Jersey shows its model instead.
   */
  synchronized void binds(Class<?> type) {
    if (rootedPaths && !serving) {
      deploy(List.of(type));
    }
  }

  /** From now on, requests are served. */
  void serve() {
    if (!serving) {
      serving = true;
    }
  }

  /** Takes in routes that have no resource class and no policy. */
  synchronized void shadow(List<RouteClass<Endpoint>> routes) {
    shadows.addAll(routes);
    table = null;
  }

  /**
   * What CORS adds to a resource method; empty if the class is no resource or the method is none of
   * its resource methods.
   *
   * @throws CorsDeploymentException if something stands against the class, or it has a resource
   *     method that its table does not know
   */
  synchronized Optional<Endpoint> endpoint(Class<?> type, Method method) {
    List<Finding> findings = new ArrayList<>();
    Optional<DeployedResource> resource = load(type, findings);
    String key = ReflectionLens.key(method);
    Optional<Endpoint> endpoint = resource.map(found -> found.endpoints().get(key));
    if (resource.isPresent() && endpoint.isEmpty() && isResourceMethod(type, key)) {
      findings.add(Rule.STALE_TABLE.at(Place.policy(), type.getName()));
    }
    refuse(findings);
    return endpoint;
  }

  /** As the class is now, whatever its table says. */
  private static boolean isResourceMethod(Class<?> type, String key) {
    return ResourceReader.read(ReflectionLens.of(type)).stream()
        .flatMap(model -> model.endpoints().stream())
        .anyMatch(endpoint -> endpoint.method().key().equals(key));
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
   * @throws CorsDeploymentException if two resource methods serve one verb at one template under
   *     different policies
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
    List<Finding> against = refused.get(type);
    if (against != null) {
      findings.addAll(against); // each time: a class that was refused once is never served
      return Optional.empty();
    }
    Optional<DeployedResource> before = known.get(type);
    if (before != null) {
      return before;
    }
    List<Finding> found = new ArrayList<>();
    Optional<DeployedResource> loaded =
        new ResourceLoader(application, configuration, matchers, found).load(type);
    if (!found.isEmpty()) {
      refused.put(type, List.copyOf(found));
      findings.addAll(found);
      return Optional.empty();
    }
    known.put(type, loaded);
    loaded.ifPresent(resource -> loadTargets(resource, findings));
    return loaded;
  }

  /** Classes that locators lead to are deployed with the class that declares the locator. */
  private void loadTargets(DeployedResource resource, List<Finding> findings) {
    for (RouteClass.Locator locator : resource.routes().locators()) {
      String target = locator.target();
      if (target != null) {
        target(target, resource.type()).ifPresent(type -> load(type, findings));
      }
    }
  }

  private static Optional<Class<?>> target(String name, Class<?> seenFrom) {
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
