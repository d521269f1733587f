// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.route;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The routes of one deployed class, as written.
 *
 * @param name binary name of the class
 * @param path class-level {@code @Path}, or null for a class that only locators reach
 * @param routes its resource methods
 * @param locators its sub-resource locators
 * @param <E> what a match yields
 */
public record RouteClass<E>(
    String name, @Nullable String path, List<Route<E>> routes, List<Locator> locators) {

  /** The same routes with something else to yield. */
  public <F> RouteClass<F> map(Function<E, F> change) {
    List<Route<F>> changed = new ArrayList<>();
    for (Route<E> route : routes) {
      changed.add(new Route<>(route.verb(), route.path(), change.apply(route.endpoint())));
    }
    return new RouteClass<>(name, path, List.copyOf(changed), locators);
  }

  /**
   * A resource method.
   *
   * @param verb upper case, as Jersey dispatches it
   * @param path its {@code @Path}, empty if none
   * @param endpoint what a match yields
   * @param <E> what a match yields
   */
  public record Route<E>(String verb, String path, E endpoint) {}

  /**
   * A sub-resource locator.
   *
   * @param path its {@code @Path}
   * @param target binary name of the static type it returns, or null if unknown
   */
  public record Locator(String path, @Nullable String target) {}
}
