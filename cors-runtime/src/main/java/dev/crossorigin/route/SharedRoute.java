// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.route;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One template and verb that two or more resource methods serve, of one class or of several.
 *
 * @param template the path as written
 * @param verb the method
 * @param methods the resource methods, sorted by class; at least two
 * @param <E> what the table holds
 */
public record SharedRoute<E>(String template, String verb, List<RouteNode.Method<E>> methods) {

  static <E> void collect(RouteNode<E> node, List<SharedRoute<E>> shared) {
    Map<String, List<RouteNode.Method<E>>> byVerb = new LinkedHashMap<>();
    for (RouteNode.Method<E> method : node.methods()) {
      byVerb.computeIfAbsent(method.verb(), any -> new ArrayList<>()).add(method);
    }
    for (Map.Entry<String, List<RouteNode.Method<E>>> served : byVerb.entrySet()) {
      if (served.getValue().size() > 1) {
        shared.add(
            new SharedRoute<>(node.template(), served.getKey(), List.copyOf(served.getValue())));
      }
    }
    for (RouteNode<E> child : node.children()) {
      collect(child, shared);
    }
  }
}
