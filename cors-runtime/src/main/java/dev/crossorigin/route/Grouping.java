// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.route;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Resource methods and locators grouped as Jersey groups them before it sorts them: paths with the
 * same regular expression become one, whatever their variables are called and whether a slash ends
 * them.
 *
 * @param node what is at the path
 * @param template decides the order; that of the first path, if they differ by a trailing slash
 * @param children the groups below
 */
record Grouping<E>(RouteNode<E> node, Template template, List<Grouping<E>> children) {

  /** The root resources, in the order in which Jersey tries them. */
  static <E> List<Grouping<E>> roots(Collection<RouteClass<E>> classes) {
    List<Part<E>> parts = new ArrayList<>();
    for (RouteClass<E> type : sorted(classes)) {
      if (type.path() != null) {
        parts.add(Part.of(type, type.path()));
      }
    }
    return group("", parts);
  }

  /** A class as a locator's target: its own path does not count. */
  static <E> Grouping<E> target(RouteClass<E> type) {
    return group("...", List.of(Part.of(type, ""))).get(0);
  }

  private static <E> List<RouteClass<E>> sorted(Collection<RouteClass<E>> classes) {
    return classes.stream().sorted(Comparator.comparing(RouteClass::name)).toList();
  }

  private static <E> List<Grouping<E>> group(String prefix, List<Part<E>> parts) {
    Map<String, List<Part<E>>> byRegex = new LinkedHashMap<>();
    for (Part<E> part : parts) {
      byRegex.computeIfAbsent(Templates.regex(part.path()), any -> new ArrayList<>()).add(part);
    }
    List<Grouping<E>> groups = new ArrayList<>();
    for (Map.Entry<String, List<Part<E>>> same : byRegex.entrySet()) {
      groups.add(merge(prefix, same.getKey(), same.getValue()));
    }
    groups.sort(Grouping::inOrder);
    return List.copyOf(groups);
  }

  private static int inOrder(Grouping<?> one, Grouping<?> other) {
    int byTemplate = one.template.order(other.template);
    int byLocators =
        byTemplate != 0
            ? byTemplate
            : Integer.compare(one.node.locators().size(), other.node.locators().size());
    return byLocators != 0 ? byLocators : other.node.regex().compareTo(one.node.regex());
  }

  private static <E> Grouping<E> merge(String prefix, String regex, List<Part<E>> parts) {
    Template template = Template.of(parts.get(0).path());
    String text = join(prefix, template.text());
    List<RouteNode.Method<E>> methods = new ArrayList<>();
    List<RouteNode.Locator> locators = new ArrayList<>();
    List<Part<E>> below = new ArrayList<>();
    for (Part<E> part : parts) {
      methods.addAll(part.methods());
      locators.addAll(part.locators());
      below.addAll(part.children());
    }
    methods.sort(Comparator.comparing(RouteNode.Method::verb));
    List<Grouping<E>> children = group(text, below);
    return new Grouping<>(
        new RouteNode<>(regex, text, List.copyOf(methods), List.copyOf(locators), nodes(children)),
        template,
        children);
  }

  /** What is at the paths of groups. */
  static <E> List<RouteNode<E>> nodes(List<Grouping<E>> groups) {
    List<RouteNode<E>> nodes = new ArrayList<>();
    for (Grouping<E> group : groups) {
      nodes.add(group.node());
    }
    return List.copyOf(nodes);
  }

  private static String join(String prefix, String text) {
    boolean slash = prefix.endsWith("/");
    return slash ? prefix + text.substring(1) : prefix + text;
  }

  /** A class, or one path in it. */
  private record Part<E>(
      String path,
      List<RouteNode.Method<E>> methods,
      List<RouteNode.Locator> locators,
      List<Part<E>> children) {

    static <E> Part<E> of(RouteClass<E> type, String path) {
      Part<E> root = at(path);
      for (RouteClass.Route<E> route : type.routes()) {
        Part<E> part = route.path().isEmpty() ? root : root.child(route.path());
        part.methods.add(new RouteNode.Method<>(route.verb(), type.name(), route.endpoint()));
      }
      for (RouteClass.Locator locator : type.locators()) {
        boolean own = locator.path().isEmpty() || locator.path().equals("/");
        Part<E> part = own ? root : root.child(locator.path());
        part.locators.add(new RouteNode.Locator(type.name(), locator.target()));
      }
      return root;
    }

    private static <E> Part<E> at(String path) {
      return new Part<>(path, new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    }

    private Part<E> child(String path) {
      Part<E> child = at(path);
      children.add(child);
      return child;
    }
  }

  /** What the group's own locator leads to; null if it has none or its target is not known. */
  @Nullable String target() {
    return node.locators().isEmpty() ? null : node.locators().get(0).target();
  }
}
