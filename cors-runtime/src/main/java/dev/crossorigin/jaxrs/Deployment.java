// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.jaxrs;

import dev.crossorigin.engine.CorsPolicy;
import dev.crossorigin.engine.Endpoint;
import dev.crossorigin.policy.Finding;
import dev.crossorigin.resource.ReflectionLens;
import dev.crossorigin.route.RouteClass;
import dev.crossorigin.route.RouteTable;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What is deployed of one application, and what of it is in force. Classes become known in several
 * ways, some only while requests are served, and the configuration may be read anew: each change
 * makes a new {@link Generation}, which a request gets at by one read.
 */
final class Deployment {

  private static final System.Logger LOGGER = System.getLogger("dev.crossorigin");

  private final ConfigurationSources sources;
  private final boolean rootedPaths;
  private final @Nullable ApplicationPolicy application;
  private final @Nullable Coverage coverage;
  private final DeclaredResources resources;
  private final Set<String> logged = new HashSet<>();
  private Resolution resolution;
  private volatile @Nullable Generation generation;
  private volatile boolean serving;

  /**
   * An application without classes.
   *
   * @param sources of configuration, for reading it anew
   * @param resolution what is configured now
   * @param rootedPaths as for {@link Generation}
   * @param application the policy of the whole application, or null
   * @param findings receives what stands against that policy
   */
  Deployment(
      ConfigurationSources sources,
      Resolution resolution,
      boolean rootedPaths,
      @Nullable ApplicationPolicy application,
      List<Finding> findings) {
    this.sources = sources;
    this.resolution = resolution;
    this.rootedPaths = rootedPaths;
    this.application = application;
    this.coverage = application == null ? null : new Coverage(application);
    this.resources = new DeclaredResources(application, this::admit);
    if (application != null) {
      resolution.add(List.of(application.policy()), findings);
    }
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
    resources.deploy(classes, findings);
    generation = null;
  }

  /**
   * Takes in a class whose methods the runtime is about to bind filters to. Before the first
   * request these are the root resource classes that are deployed, afterwards what locators have
   * led to; Jersey shows its model instead. RESTEasy names the type that carries the annotations,
   * which need not be the class that is deployed.
   */
  synchronized void binds(Class<?> type) {
    if (rootedPaths && !serving && !standsForOthers(type)) {
      deploy(List.of(type));
    }
  }

  private boolean standsForOthers(Class<?> type) {
    return Modifier.isAbstract(type.getModifiers()) || resources.hasRootBelow(type);
  }

  /** The routes of a class; empty if it is no resource, or something stands against it. */
  synchronized Optional<RouteClass<DeclaredEndpoint>> routes(Class<?> type) {
    Optional<DeclaredResource> resource = resources.load(type, new ArrayList<>());
    return resource.isPresent() ? Optional.of(resource.get().routes()) : Optional.empty();
  }

  /** From now on, requests are served. */
  void serve() {
    if (!serving) {
      serving = true;
    }
  }

  /** Takes in routes that have no resource class. */
  synchronized void shadow(List<RouteClass<DeclaredEndpoint>> routes) {
    resources.shadow(routes);
    generation = null;
  }

  /**
   * What CORS adds to a resource method; empty if the class is no resource or the method is none of
   * its resource methods.
   *
   * @throws CorsDeploymentException if something stands against the class
   */
  synchronized Optional<DeclaredEndpoint> endpoint(Class<?> type, Method method) {
    List<Finding> findings = new ArrayList<>();
    if (rootedPaths && !resources.isRoot(type)) {
      Implementations implementations =
          Implementations.of(type, method, resources.candidates(type), this::answerAlike);
      refuse(implementations.findings());
      if (implementations.endpoint().isPresent()) {
        return implementations.endpoint();
      }
    }
    Optional<DeclaredResource> resource = resources.load(type, findings);
    refuse(findings);
    return resource.isPresent()
        ? Optional.ofNullable(resource.get().endpoints().get(ReflectionLens.key(method)))
        : Optional.empty();
  }

  private boolean answerAlike(DeclaredEndpoint one, DeclaredEndpoint other) {
    return RouteConflicts.answerAlike(one.bind(resolution::policy), other.bind(resolution::policy));
  }

  /** A policy to be bound to resource methods. */
  synchronized BoundPolicy bind(DeclaredPolicy policy) {
    return new BoundPolicy(this, resolution.number(policy), policy.rejects());
  }

  /**
   * What is in force, over all classes known so far. One volatile read, save for the first.
   *
   * @throws CorsDeploymentException if two resource methods serve one verb at one template under
   *     different policies
   */
  Generation generation() {
    Generation current = generation;
    return current != null ? current : freeze();
  }

  private synchronized Generation freeze() {
    List<Finding> findings = new ArrayList<>();
    Generation frozen = generation(resolution, findings);
    if (serving) {
      logRefusal(findings);
    }
    refuse(findings);
    frozen.doubts().log(logged::add);
    if (coverage != null) {
      coverage.log(resources.all());
    }
    generation = frozen;
    return frozen;
  }

  /**
   * Reads the configuration anew and puts in force what it says. Settings that decide what is
   * registered with the runtime stay as they were at the start.
   *
   * @throws CorsDeploymentException with everything that stands against it; all stays as it was
   */
  synchronized void reload() {
    List<Finding> findings = new ArrayList<>();
    Resolution next = resolution.again(sources, findings);
    if (findings.isEmpty()) {
      Generation renewed = generation(next, findings);
      if (findings.isEmpty()) {
        resolution = next;
        generation = generation == null ? null : renewed;
        renewed.doubts().log(logged::add);
        next.settings().warnOfDebug();
      }
    }
    if (!findings.isEmpty()) {
      throw CorsDeploymentException.ofReload(findings);
    }
    LOGGER.log(System.Logger.Level.INFO, "CORS policies were reloaded");
  }

  private Generation generation(Resolution resolution, List<Finding> findings) {
    Function<DeclaredPolicy, CorsPolicy> policies = resolution::policy;
    List<RouteClass<Endpoint>> classes = new ArrayList<>();
    for (RouteClass<DeclaredEndpoint> type : resources.routes()) {
      classes.add(type.map(endpoint -> endpoint.bind(policies)));
    }
    RouteTable<Endpoint> merged = RouteTable.of(classes);
    findings.addAll(RouteConflicts.in(merged));
    List<RouteClass<Endpoint>> joined =
        merged.shared().isEmpty() ? classes : SharedRoutes.joinHeaders(classes, merged);
    return new Generation(
        resolution.settings(),
        resolution.policies(),
        merged.shared().isEmpty() ? merged : RouteTable.of(joined),
        rootedPaths ? RouteDoubts.among(joined) : RouteDoubts.NONE, // Jersey shows its model
        rootedPaths,
        application == null ? null : resolution.policy(application.policy()));
  }

  /** Policies of a class that comes while requests are served are in force at once. */
  private void admit(Collection<DeclaredPolicy> policies, List<Finding> findings) {
    resolution.add(policies, findings);
    Generation current = generation;
    if (current != null) {
      generation = current.with(resolution.policies());
    }
  }

  /** Too late to stop the start: every request fails, and runtimes need not say why. */
  private void logRefusal(List<Finding> findings) {
    findings.stream()
        .map(Finding::text)
        .filter(logged::add)
        .forEach(text -> LOGGER.log(System.Logger.Level.ERROR, text));
  }

  private static void refuse(List<Finding> findings) {
    if (!findings.isEmpty()) {
      throw new CorsDeploymentException(findings);
    }
  }
}
