// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.jaxrs;

import dev.crossorigin.engine.AllowedHeaders;
import dev.crossorigin.engine.Endpoint;
import dev.crossorigin.policy.Finding;
import dev.crossorigin.policy.Place;
import dev.crossorigin.policy.Rule;
import dev.crossorigin.resource.Fingerprint;
import dev.crossorigin.resource.ReflectionLens;
import dev.crossorigin.resource.ResourceModel;
import dev.crossorigin.resource.ResourceReader;
import dev.crossorigin.resource.TypeLens;
import dev.crossorigin.route.RouteClass;
import dev.crossorigin.spi.ResourceCors;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Turns a class into a deployed resource: by the table generated beside it, or, for a class that
 * was compiled without the processor, by reflection and without policy.
 */
final class ResourceLoader {

  private static final String SUFFIX = "_Cors";

  private final List<Finding> findings;

  /**
   * @param findings receives what stands against the deployment
   */
  ResourceLoader(List<Finding> findings) {
    this.findings = findings;
  }

  /** The class as a resource; empty if it is none, or something stands against it. */
  Optional<DeployedResource> load(Class<?> type) {
    Class<?> generated = findTable(type);
    return generated == null ? reflect(type) : read(type, generated);
  }

  private static @Nullable Class<?> findTable(Class<?> type) {
    try {
      return Class.forName(type.getName() + SUFFIX, true, type.getClassLoader());
    } catch (ClassNotFoundException e) {
      return null;
    }
  }

  private Optional<DeployedResource> read(Class<?> type, Class<?> generated) {
    TableReader reader = new TableReader(type);
    try {
      ResourceCors table =
          generated.asSubclass(ResourceCors.class).getDeclaredConstructor().newInstance();
      if (table.format() != ResourceCors.FORMAT) {
        add(Rule.UNKNOWN_FORMAT, type.getName(), table.format(), ResourceCors.FORMAT);
        return Optional.empty();
      }
      if (!table.fingerprint().equals(Fingerprint.of(ReflectionLens.of(type)))) {
        add(Rule.STALE_TABLE, type.getName());
        return Optional.empty();
      }
      table.describe(reader);
    } catch (ReflectiveOperationException | RuntimeException | LinkageError e) {
      add(Rule.UNREADABLE_TABLE, type.getName(), String.valueOf(e));
      return Optional.empty();
    }
    return Optional.of(reader.read(findings));
  }

  private Optional<DeployedResource> reflect(Class<?> type) {
    TypeLens lens = ReflectionLens.of(type);
    Optional<ResourceModel> model = ResourceReader.read(lens);
    // an abstract type is compiled into the tables of the classes that extend it
    if (model.isPresent()
        && !Modifier.isAbstract(type.getModifiers())
        && Fingerprint.hasPolicy(lens)) {
      add(Rule.NOT_PROCESSED, type.getName());
      return Optional.empty();
    }
    return model.map(found -> withoutPolicy(type, found));
  }

  private static DeployedResource withoutPolicy(Class<?> type, ResourceModel model) {
    List<RouteClass.Route<Endpoint>> routes = new ArrayList<>();
    Map<String, Endpoint> endpoints = new LinkedHashMap<>();
    for (ResourceModel.Endpoint read : model.endpoints()) {
      String key = read.method().key();
      Endpoint endpoint =
          new Endpoint(type.getName(), key, read.verb(), null, AllowedHeaders.of(""));
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
    return new DeployedResource(
        type,
        new RouteClass<>(type.getName(), model.path().orElse(null), routes, locators),
        endpoints);
  }

  private void add(Rule rule, Object... args) {
    findings.add(rule.at(Place.policy(), args));
  }
}
