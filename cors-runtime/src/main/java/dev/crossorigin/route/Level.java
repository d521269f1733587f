// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.route;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Routes that are tried together, in their order: the root resources, what is below one of them, or
 * a class that a locator returns.
 *
 * <p>The first closed route that serves the verb wins. An open route ends the search: if a closed
 * route without the verb was met before, the verb is missing there; otherwise the path's rest is
 * looked up on the level behind the open route, and there is no way back.
 */
final class Level<E> {

  private static final Template WHOLE_PATH = Template.of("");

  private List<Route<E>> routes = List.of();
  private Node tree = Node.of(routes);

  /** The root resources. */
  static <E> Level<E> ofRoots(List<Grouping<E>> roots, Map<String, Level<E>> targets) {
    Level<E> level = new Level<>();
    List<Route<E>> routes = new ArrayList<>();
    for (Grouping<E> root : roots) {
      addRoutes(routes, root, root.template(), targets);
    }
    level.fill(routes);
    return level;
  }

  /** Makes this level, until now empty, a class that a locator returns. */
  void become(Grouping<E> target, Map<String, Level<E>> targets) {
    List<Route<E>> filled = new ArrayList<>();
    addRoutes(filled, target, WHOLE_PATH, targets);
    fill(filled);
  }

  private static <E> void addRoutes(
      List<Route<E>> routes, Grouping<E> group, Template template, Map<String, Level<E>> targets) {
    if (!group.node().methods().isEmpty()) {
      routes.add(Route.closed(routes.size(), template, verbs(group)));
    }
    if (!group.children().isEmpty() || !group.node().locators().isEmpty()) {
      routes.add(Route.open(routes.size(), template, below(group, targets)));
    }
  }

  private static <E> Level<E> below(Grouping<E> group, Map<String, Level<E>> targets) {
    Level<E> level = new Level<>();
    List<Route<E>> routes = new ArrayList<>();
    for (Grouping<E> child : group.children()) {
      if (!child.node().methods().isEmpty()) {
        routes.add(Route.closed(routes.size(), child.template(), verbs(child)));
      }
      if (!child.node().locators().isEmpty()) {
        routes.add(Route.open(routes.size(), child.template(), targets.get(child.target())));
      }
    }
    if (!group.node().locators().isEmpty()) {
      routes.add(Route.open(routes.size(), WHOLE_PATH, targets.get(group.target())));
    }
    level.fill(routes);
    return level;
  }

  private static <E> Verbs<E> verbs(Grouping<E> group) {
    return new Verbs<>(group.node().template(), group.node().methods());
  }

  private void fill(List<Route<E>> filled) {
    if (filled.size() >= Found.NO_ROUTE) {
      throw new IllegalArgumentException("too many routes on one level: " + filled.size());
    }
    routes = List.copyOf(filled);
    tree = Node.of(routes);
  }

  /** What the level says about a path from a segment on. */
  long find(String path, int start, String verb) {
    return tree.find(path, start, start, verb, Found.NOTHING);
  }

  /** A route by its number. */
  Route<E> route(int number) {
    return routes.get(number);
  }
}
