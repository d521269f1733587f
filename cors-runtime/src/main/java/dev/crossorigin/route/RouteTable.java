// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.route;

import java.util.Collection;

/**
 * Finds the resource method that Jersey would call, for a raw path and a verb. Immutable.
 *
 * @param <E> what the table holds for a resource method
 */
public final class RouteTable<E> {

  private RouteTable() {}

  /** Merges, orders and freezes the routes of all deployed classes. */
  public static <E> RouteTable<E> of(Collection<RouteClass<E>> classes) {
    throw new UnsupportedOperationException();
  }

  /**
   * Looks up a request.
   *
   * @param rawPath the path relative to the base URI, still percent-encoded, with or without
   *     leading slash, matrix parameters included
   * @param verb the method, case-sensitive; {@code HEAD} is served by {@code GET} where it has no
   *     method of its own
   */
  public RouteMatch<E> find(String rawPath, String verb) {
    throw new UnsupportedOperationException();
  }
}
