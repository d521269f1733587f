// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.jaxrs;

import dev.crossorigin.policy.Finding;
import dev.crossorigin.route.RouteClass;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The resource classes of one application. Each is loaded once; one that was refused stays refused.
 * Not for several threads at a time.
 */
final class DeclaredResources {

  private final Map<Class<?>, Optional<DeclaredResource>> known = new LinkedHashMap<>();
  private final Map<Class<?>, List<Finding>> refused = new LinkedHashMap<>();
  private final Map<Class<?>, DeclaredResource> roots = new LinkedHashMap<>();
  private final List<RouteClass<DeclaredEndpoint>> shadows = new ArrayList<>();
  private final @Nullable ApplicationPolicy application;
  private final Gate gate;

  /**
   * No classes.
   *
   * @param application the policy of the whole application, or null
   * @param gate judges the policies of each class
   */
  DeclaredResources(@Nullable ApplicationPolicy application, Gate gate) {
    this.application = application;
    this.gate = gate;
  }

  /** Judges policies. */
  @FunctionalInterface
  interface Gate {

    /** Lets all of them in, or adds to the findings what stands against any. */
    void admit(Collection<DeclaredPolicy> policies, List<Finding> findings);
  }

  /** Takes in root resource classes; classes that are none are passed over. */
  void deploy(Collection<Class<?>> classes, List<Finding> findings) {
    for (Class<?> type : classes) {
      Optional<DeclaredResource> resource = load(type, findings);
      if (resource.isPresent() && resource.get().routes().path() != null) {
        roots.put(type, resource.get());
      }
    }
  }

  /** Takes in routes that have no resource class. */
  void shadow(List<RouteClass<DeclaredEndpoint>> routes) {
    shadows.addAll(routes);
  }

  /** Every resource known so far. */
  List<DeclaredResource> all() {
    List<DeclaredResource> all = new ArrayList<>();
    for (Optional<DeclaredResource> resource : known.values()) {
      if (resource.isPresent()) {
        all.add(resource.get());
      }
    }
    return all;
  }

  /** Whether the class was deployed as a root resource class. */
  boolean isRoot(Class<?> type) {
    return roots.containsKey(type);
  }

  /** Whether a root resource class was deployed that is the type by inheritance. */
  boolean hasRootBelow(Class<?> type) {
    for (Class<?> root : roots.keySet()) {
      if (root != type && type.isAssignableFrom(root)) {
        return true;
      }
    }
    return false;
  }

  /** The root resource classes, and the type itself if it is known. */
  List<DeclaredResource> candidates(Class<?> type) {
    List<DeclaredResource> candidates = new ArrayList<>(roots.values());
    known.getOrDefault(type, Optional.empty()).ifPresent(candidates::add);
    return candidates;
  }

  /** The routes of every class known so far. */
  List<RouteClass<DeclaredEndpoint>> routes() {
    List<RouteClass<DeclaredEndpoint>> routes = new ArrayList<>(shadows);
    for (DeclaredResource resource : all()) {
      boolean root = roots.containsKey(resource.type());
      routes.add((root ? resource : resource.asSubResource()).routes());
    }
    return routes;
  }

  /** A class as a resource; empty if it is none, or something stands against it. */
  Optional<DeclaredResource> load(Class<?> type, List<Finding> findings) {
    List<Finding> against = refused.get(type);
    if (against != null) {
      findings.addAll(against); // each time: a class that was refused once is never served
      return Optional.empty();
    }
    Optional<DeclaredResource> before = known.get(type);
    if (before != null) {
      return before;
    }
    List<Finding> found = new ArrayList<>();
    Optional<DeclaredResource> loaded = new ResourceLoader(application, found).load(type);
    if (loaded.isPresent()) {
      gate.admit(loaded.get().policies(), found);
    }
    if (!found.isEmpty()) {
      refused.put(type, List.copyOf(found));
      findings.addAll(found);
      return Optional.empty();
    }
    known.put(type, loaded);
    if (loaded.isPresent()) {
      loadTargets(loaded.get(), findings);
    }
    return loaded;
  }

  /** Classes that locators lead to are deployed with the class that declares the locator. */
  private void loadTargets(DeclaredResource resource, List<Finding> findings) {
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
}
