// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.route;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the resource method that Jersey would call, for a raw path and a verb. Immutable.
 *
 * @param <E> what the table holds for a resource method
 */
public final class RouteTable<E> {

  private final List<RouteNode<E>> nodes;
  private final Level<E> roots;
  private final int mostIdleSteps;
  private final RouteMatch<E> nothing = new RouteMatch<>("", null, List.of());

  private RouteTable(List<RouteNode<E>> nodes, Level<E> roots, int mostIdleSteps) {
    this.nodes = nodes;
    this.roots = roots;
    this.mostIdleSteps = mostIdleSteps;
  }

  /**
   * Merges, orders and freezes the routes of all deployed classes.
   *
   * <p>Where Jersey's own order depends on the order of a hash table, between two paths that differ
   * by a trailing slash only, the class whose name comes first decides.
   *
   * @throws IllegalArgumentException if a template is one that Jersey refuses
   */
  public static <E> RouteTable<E> of(Collection<RouteClass<E>> classes) {
    Set<@Nullable String> reached = new HashSet<>();
    for (RouteClass<E> type : classes) {
      for (RouteClass.Locator locator : type.locators()) {
        reached.add(locator.target());
      }
    }
    Map<String, Level<E>> targets = new HashMap<>();
    Map<Level<E>, RouteClass<E>> unfilled = new HashMap<>();
    for (RouteClass<E> type : classes) {
      if (reached.contains(type.name())) {
        Level<E> level = new Level<>();
        targets.put(type.name(), level);
        unfilled.put(level, type);
      }
    }
    for (Map.Entry<Level<E>, RouteClass<E>> level : unfilled.entrySet()) {
      level.getKey().become(Grouping.target(level.getValue()), targets);
    }
    List<Grouping<E>> roots = Grouping.roots(classes);
    return new RouteTable<>(
        Grouping.nodes(roots), Level.ofRoots(roots, targets), 2 * targets.size() + 2);
  }

  /**
   * The root templates in the order in which they are tried, each with what is below it. Classes
   * that only locators reach are not in it: a runtime builds their model when it first meets them.
   */
  public List<RouteNode<E>> nodes() {
    return nodes;
  }

  /**
   * Where two resource methods serve one verb at one template. Which of them the runtime calls
   * depends on media types, which a preflight does not tell; {@link #find} yields the method of the
   * class whose name comes first, and of that class its first.
   */
  public List<SharedRoute<E>> shared() {
    List<SharedRoute<E>> shared = new ArrayList<>();
    for (RouteNode<E> node : nodes) {
      SharedRoute.collect(node, shared);
    }
    return List.copyOf(shared);
  }

  /**
   * Looks up a request. Takes time in proportion to the path's length, whatever it holds; only a
   * template's own regular expressions may take longer, as they do in the runtime.
   *
   * @param rawPath the path relative to the base URI, still percent-encoded, with or without
   *     leading slash, matrix parameters included
   * @param verb the method, case-sensitive; {@code HEAD} is served by {@code GET} where it has no
   *     method of its own
   */
  public RouteMatch<E> find(String rawPath, String verb) {
    @Nullable Level<E> level = roots;
    String path = rawPath;
    int start = Paths.start(path);
    int idle = 0;
    while (level != null && idle < mostIdleSteps) {
      long found = level.find(path, start, verb);
      int serving = Found.serving(found);
      int open = Found.open(found);
      int closed = Found.closed(found);
      if (serving < open) {
        return level.route(serving).match(verb);
      }
      if (closed < open) {
        return level.route(closed).match(verb);
      }
      if (open == Found.NO_ROUTE) {
        return nothing;
      }
      Route<E> route = level.route(open);
      if (route.hasPattern()) {
        path = route.rest(path, start);
        if (!path.isEmpty() && !path.startsWith("/")) {
          return nothing;
        }
        start = 1;
        idle = 0;
      } else {
        int segments = route.segments().size();
        start = Paths.skip(path, start, segments);
        idle = segments == 0 ? idle + 1 : 0;
      }
      level = route.next();
    }
    return nothing;
  }
}
