// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.jaxrs;

import dev.crossorigin.resource.ReflectionLens;
import dev.crossorigin.resource.ResourceModel;
import dev.crossorigin.resource.ResourceReader;
import java.util.Optional;

/**
 * The paths that are written on a class, for telling them from those that an application gives its
 * methods by hand. Paths are compared without the slashes around them.
 */
record DeclaredRoutes(Optional<ResourceModel> model) {

  static DeclaredRoutes of(Class<?> type) {
    return new DeclaredRoutes(ResourceReader.read(ReflectionLens.of(type)));
  }

  /** Whether this is the path of the class. */
  boolean isAt(String path) {
    return model.flatMap(ResourceModel::path).filter(own -> same(own, path)).isPresent();
  }

  /** Whether the method is served at this path below that of the class. */
  boolean serves(String path, String method) {
    return model.stream()
        .flatMap(found -> found.endpoints().stream())
        .anyMatch(
            endpoint -> endpoint.method().key().equals(method) && same(endpoint.path(), path));
  }

  /** Whether a locator stands at this path below that of the class. */
  boolean leadsOn(String path) {
    return model.stream()
        .flatMap(found -> found.locators().stream())
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
