// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.jaxrs;

import dev.crossorigin.engine.Endpoint;
import dev.crossorigin.route.RouteNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A template with what is served there, in a form in which our table and the runtime's model can be
 * compared.
 *
 * @param regex of the path
 * @param methods each as verb, class and method, sorted
 * @param children the templates below, in the order in which they are tried
 */
record RouteOutline(String regex, List<String> methods, List<RouteOutline> children) {

  RouteOutline {
    List<String> sorted = new ArrayList<>(methods);
    sorted.sort(null); // their natural order
    methods = List.copyOf(sorted);
    children = List.copyOf(children);
  }

  /** One node of our table. */
  static RouteOutline of(RouteNode<Endpoint> node) {
    List<String> methods = new ArrayList<>();
    for (RouteNode.Method<Endpoint> method : node.methods()) {
      methods.add(method(method.verb(), method.endpoint()));
    }
    return new RouteOutline(node.regex(), methods, all(node.children()));
  }

  /** Several nodes of our table. */
  static List<RouteOutline> all(List<RouteNode<Endpoint>> nodes) {
    List<RouteOutline> outlines = new ArrayList<>();
    for (RouteNode<Endpoint> node : nodes) {
      outlines.add(of(node));
    }
    return outlines;
  }

  /** How a resource method is written here. */
  static String method(String verb, Endpoint endpoint) {
    return method(verb, endpoint.resourceClass(), endpoint.method());
  }

  /** How a resource method is written here. */
  static String method(String verb, String resourceClass, String key) {
    return verb + " " + resourceClass + "." + key;
  }

  /** Whether one of the methods is served here or below. */
  boolean servesAnyOf(Set<String> those) {
    return methods.stream().anyMatch(those::contains)
        || children.stream().anyMatch(child -> child.servesAnyOf(those));
  }

  /**
   * Written out: that of a record is linked when first called, which every start would wait for.
   */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof RouteOutline outline
        && regex.equals(outline.regex)
        && methods.equals(outline.methods)
        && children.equals(outline.children);
  }

  @Override
  public int hashCode() {
    return regex.hashCode();
  }

  @Override
  public String toString() {
    String below =
        children.isEmpty()
            ? ""
            : children.stream()
                .map(RouteOutline::toString)
                .collect(Collectors.joining(", ", " below: ", ""));
    return "\"" + regex + "\" " + methods + below;
  }
}
