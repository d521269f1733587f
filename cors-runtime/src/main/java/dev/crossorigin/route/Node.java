// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.route;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A place in the tree of a level's template segments. Literal segments are found by hash, so the
 * time of a look-up does not depend on how many templates there are. A template that is more than
 * segments hangs below those that it begins with, as a regular expression.
 */
final class Node {

  private final LiteralNodes literals;
  private final @Nullable Node variable;
  private final Mixed[] mixed;
  private final Route<?>[] ends;
  private final Route<?>[] patterns;

  private Node(Growing growing) {
    Map<String, Node> frozen = new LinkedHashMap<>();
    for (Map.Entry<String, Growing> literal : growing.literals.entrySet()) {
      frozen.put(literal.getKey(), new Node(literal.getValue()));
    }
    literals = new LiteralNodes(frozen);
    variable = growing.variable == null ? null : new Node(growing.variable);
    List<Mixed> below = new ArrayList<>();
    for (Map.Entry<Segment, Growing> entry : growing.mixed.entrySet()) {
      below.add(new Mixed(entry.getKey(), new Node(entry.getValue())));
    }
    mixed = below.toArray(new Mixed[0]);
    ends = growing.ends.toArray(new Route<?>[0]);
    patterns = growing.patterns.toArray(new Route<?>[0]);
  }

  /** The tree of a level's routes. */
  static Node of(List<? extends Route<?>> routes) {
    Growing root = new Growing();
    for (Route<?> route : routes) {
      root.add(route);
    }
    return new Node(root);
  }

  /**
   * Looks for the first routes of each kind that match.
   *
   * @param path the path
   * @param start where its first segment on this level begins
   * @param from where the segment begins that has to be looked at
   * @param verb the method
   * @param found what is {@link Found} already
   */
  long find(String path, int start, int from, String verb, long found) {
    int slash = Paths.slash(path, from);
    int stop = Paths.stop(path, from, slash);
    boolean atEnd = from > path.length() || (slash == path.length() && stop == from);
    long result = findEnds(atEnd, verb, found);
    if (from <= path.length()) {
      result = findBelow(path, start, from, stop, slash + 1, verb, result);
    }
    return patterns.length == 0 ? result : findPatterns(Paths.tail(path, start), verb, result);
  }

  private long findEnds(boolean atEnd, String verb, long found) {
    long result = found;
    for (Route<?> route : ends) {
      if (atEnd || route.isOpen()) {
        result = route.addTo(result, verb);
      }
    }
    return result;
  }

  private long findBelow(
      String path, int start, int from, int stop, int next, String verb, long found) {
    long result = found;
    Node literal = literals.get(path, from, stop);
    if (literal != null) {
      result = literal.find(path, start, next, verb, result);
    }
    if (variable != null && stop > from) {
      result = variable.find(path, start, next, verb, result);
    }
    for (Mixed below : mixed) {
      if (below.segment.matches(path, from, stop)) {
        result = below.node.find(path, start, next, verb, result);
      }
    }
    return result;
  }

  private long findPatterns(String tail, String verb, long found) {
    long result = found;
    for (Route<?> route : patterns) {
      if (route.matters(result) && route.matches(tail)) {
        result = route.addTo(result, verb);
      }
    }
    return result;
  }

  private record Mixed(Segment segment, Node node) {}

  private static final class Growing {

    private final Map<String, Growing> literals = new LinkedHashMap<>();
    private final Map<Segment, Growing> mixed = new LinkedHashMap<>();
    private final List<Route<?>> ends = new ArrayList<>();
    private final List<Route<?>> patterns = new ArrayList<>();
    private @Nullable Growing variable;

    void add(Route<?> route) {
      Growing node = this;
      for (Segment segment : route.segments()) {
        node = node.below(segment);
      }
      (route.hasPattern() ? node.patterns : node.ends).add(route);
    }

    private Growing below(Segment segment) {
      if (segment.isLiteral()) {
        return literals.computeIfAbsent(segment.fixed().get(0), any -> new Growing());
      }
      if (!segment.isVariable()) {
        return mixed.computeIfAbsent(segment, any -> new Growing());
      }
      if (variable == null) {
        variable = new Growing();
      }
      return variable;
    }
  }
}
