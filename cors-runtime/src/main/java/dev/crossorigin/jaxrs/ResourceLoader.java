// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.jaxrs;

import dev.crossorigin.policy.Finding;
import dev.crossorigin.policy.Place;
import dev.crossorigin.policy.Rule;
import dev.crossorigin.resource.Fingerprint;
import dev.crossorigin.resource.ReflectionLens;
import dev.crossorigin.resource.ResourceModel;
import dev.crossorigin.resource.ResourceReader;
import dev.crossorigin.resource.TypeLens;
import dev.crossorigin.route.RouteClass;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Turns a class into a deployed resource: by the table generated beside it, or, for a class that
 * was compiled without the processor, by reflection and without a policy of its own.
 */
final class ResourceLoader {

  private static final System.Logger LOGGER = System.getLogger("dev.crossorigin");

  /** Jersey, RESTEasy and CXF serve some resources themselves, which are no part of anything. */
  private static final List<String> RUNTIMES =
      List.of("org.glassfish.jersey.", "org.jboss.resteasy.", "org.apache.cxf.");

  private final @Nullable ApplicationPolicy application;
  private final List<Finding> findings;

  /**
   * @param application holds for what says nothing itself; null if there is none
   * @param findings receives what stands against the deployment
   */
  ResourceLoader(@Nullable ApplicationPolicy application, List<Finding> findings) {
    this.application = application;
    this.findings = findings;
  }

  /** The class as a resource; empty if it is none, or something stands against it. */
  Optional<DeclaredResource> load(Class<?> type) {
    TableFile table = TableFile.beside(type);
    if (table == null) {
      return reflect(type);
    }
    Optional<TableReader> rows = table.read(findings);
    return rows.isPresent() ? Optional.of(rows.get().read(application)) : Optional.empty();
  }

  private Optional<DeclaredResource> reflect(Class<?> type) {
    TypeLens lens = ReflectionLens.of(type);
    Optional<ResourceModel> model = ResourceReader.read(lens);
    boolean hasPolicy = Fingerprint.hasPolicy(lens);
    if (model.isPresent() && hasPolicy) {
      if (!Modifier.isAbstract(type.getModifiers())) {
        findings.add(Rule.NOT_PROCESSED.at(Place.policy(), type.getName()));
        return Optional.empty();
      }
      // what locators return in truth has a table of its own
      LOGGER.log(
          System.Logger.Level.WARNING,
          Rule.LOCATOR_TYPE_WITHOUT_TABLE.at(Place.policy(), type.getName()).text());
    }
    boolean closed = hasPolicy || isOfRuntime(type);
    return model.isPresent()
        ? Optional.of(read(type, model.get(), closed ? null : application))
        : Optional.empty();
  }

  private static boolean isOfRuntime(Class<?> type) {
    for (String runtime : RUNTIMES) {
      if (type.getName().startsWith(runtime)) {
        return true;
      }
    }
    return false;
  }

  private static DeclaredResource read(
      Class<?> type, ResourceModel model, @Nullable ApplicationPolicy application) {
    List<RouteClass.Route<DeclaredEndpoint>> routes = new ArrayList<>();
    Map<String, DeclaredEndpoint> endpoints = new LinkedHashMap<>();
    for (ResourceModel.Endpoint read : model.endpoints()) {
      String key = read.method().key();
      DeclaredEndpoint endpoint =
          application == null
              ? DeclaredEndpoint.withoutPolicy(type.getName(), key, read.verb())
              : application.cover(type.getName(), key, read.verb(), reads(read, model));
      routes.add(new RouteClass.Route<>(read.verb(), read.path(), endpoint));
      endpoints.put(key, endpoint);
    }
    List<RouteClass.Locator> locators =
        model.locators().stream()
            .map(
                locator ->
                    new RouteClass.Locator(
                        locator.path(), locator.target().map(TypeLens::name).orElse(null)))
            .toList();
    return new DeclaredResource(
        type,
        new RouteClass<>(type.getName(), model.path().orElse(null), routes, locators),
        endpoints,
        List.of());
  }

  /** A preflight does not tell apart the methods of one path and verb. */
  private static Set<String> reads(ResourceModel.Endpoint endpoint, ResourceModel model) {
    return model.endpoints().stream()
        .filter(
            other -> other.path().equals(endpoint.path()) && other.verb().equals(endpoint.verb()))
        .flatMap(other -> other.readHeaders().stream())
        .collect(Collectors.toSet());
  }
}
