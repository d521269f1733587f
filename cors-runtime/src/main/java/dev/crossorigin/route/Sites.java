// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.route;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds every template of some classes, those behind locators included. Where locators lead in a
 * circle, or on and on, what lies behind one of them counts as being anywhere below it.
 */
final class Sites<E> {

  private static final int MOST = 100_000;

  private final Map<String, RouteClass<E>> classes = new LinkedHashMap<>();
  private final Map<String, Grouping<E>> targets = new HashMap<>();
  private final List<Site<E>> found = new ArrayList<>();

  private Sites(Collection<RouteClass<E>> classes) {
    classes.forEach(type -> this.classes.put(type.name(), type));
  }

  static <E> List<Site<E>> of(Collection<RouteClass<E>> classes) {
    Sites<E> sites = new Sites<>(classes);
    for (Grouping<E> root : Grouping.roots(classes)) {
      sites.add("", Stem.BASE.then(root.template()), root, Set.of());
    }
    return List.copyOf(sites.found);
  }

  private void add(String parent, Stem stem, Grouping<E> group, Set<String> passed) {
    add(parent, stem, false, group.node().methods());
    String own = stem.regex() + " ";
    for (Grouping<E> child : group.children()) {
      Stem below = stem.then(child.template());
      add(own, below, false, child.node().methods());
      follow(below, child.target(), passed);
    }
    follow(stem, group.target(), passed);
  }

  private void add(
      String parent, Stem stem, boolean open, Collection<RouteNode.Method<E>> methods) {
    if (!methods.isEmpty()) {
      found.add(new Site<>(found.size(), parent, stem, open, List.copyOf(methods)));
    }
  }

  private void follow(Stem stem, @Nullable String target, Set<String> passed) {
    RouteClass<E> type = target == null ? null : classes.get(target);
    if (target == null || type == null) {
      return;
    }
    if (passed.contains(target) || found.size() >= MOST) {
      add("", stem, true, reachable(target));
      return;
    }
    Set<String> further = new LinkedHashSet<>(passed);
    further.add(target);
    add(
        stem.regex() + " ",
        stem,
        targets.computeIfAbsent(target, any -> Grouping.target(type)),
        further);
  }

  private Set<RouteNode.Method<E>> reachable(String target) {
    Set<String> reached = new LinkedHashSet<>();
    Set<RouteNode.Method<E>> methods = new LinkedHashSet<>();
    reach(target, reached);
    for (String name : reached) {
      RouteClass<E> type = classes.get(name);
      if (type != null) {
        type.routes()
            .forEach(
                route -> methods.add(new RouteNode.Method<>(route.verb(), name, route.endpoint())));
      }
    }
    return methods;
  }

  private void reach(@Nullable String name, Set<String> reached) {
    RouteClass<E> type = name == null ? null : classes.get(name);
    if (type != null && reached.add(type.name())) {
      type.locators().forEach(locator -> reach(locator.target(), reached));
    }
  }
}
