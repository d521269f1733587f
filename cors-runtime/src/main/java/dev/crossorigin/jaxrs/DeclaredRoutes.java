// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.jaxrs;

import dev.crossorigin.resource.ReflectionLens;
import dev.crossorigin.resource.ResourceModel;
import dev.crossorigin.resource.ResourceReader;
import dev.crossorigin.route.RouteClass;
import java.util.List;
import java.util.Optional;

/**
 * The paths that are written on a class, for telling them from those that an application gives its
 * methods by hand. Paths are compared without the slashes around them.
 *
 * @param routes each yields {@link dev.crossorigin.resource.MethodLens#key}; empty if the class is
 *     no resource
 */
record DeclaredRoutes(Optional<RouteClass<String>> routes) {

  /** As they are deployed: reading the class itself would cost each start a good part of it. */
  static DeclaredRoutes of(RouteClass<DeclaredEndpoint> deployed) {
    return new DeclaredRoutes(Optional.of(deployed.map(DeclaredEndpoint::method)));
  }

  /** Of a class that is not deployed, or may not be. */
  static DeclaredRoutes of(Class<?> type) {
    return new DeclaredRoutes(
        ResourceReader.read(ReflectionLens.of(type)).map(DeclaredRoutes::asRoutes));
  }

  private static RouteClass<String> asRoutes(ResourceModel model) {
    return new RouteClass<>(
        model.type().name(),
        model.path().orElse(null),
        model.endpoints().stream()
            .map(
                endpoint ->
                    new RouteClass.Route<>(
                        endpoint.verb(), endpoint.path(), endpoint.method().key()))
            .toList(),
        model.locators().stream()
            .map(locator -> new RouteClass.Locator(locator.path(), null))
            .toList());
  }

  /** Whether this is the path of the class. */
  boolean isAt(String path) {
    String own = routes.isPresent() ? routes.get().path() : null;
    return own != null && same(own, path);
  }

  /** Whether the method is served at this path below that of the class. */
  boolean serves(String path, String method) {
    if (routes.isPresent()) {
      for (RouteClass.Route<String> route : routes.get().routes()) {
        if (route.endpoint().equals(method) && same(route.path(), path)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether a locator stands at this path below that of the class. */
  boolean leadsOn(String path) {
    return routes.map(RouteClass::locators).orElse(List.of()).stream()
        .anyMatch(locator -> same(locator.path(), path));
  }

  private static boolean same(String path, String other) {
    return trimmed(path).equals(trimmed(other));
  }

  private static String trimmed(String path) {
    int start = 0;
    int end = path.length();
    while (start < end && path.charAt(start) == '/') {
      start++;
    }
    while (end > start && path.charAt(end - 1) == '/') {
      end--;
    }
    return path.substring(start, end);
  }
}
