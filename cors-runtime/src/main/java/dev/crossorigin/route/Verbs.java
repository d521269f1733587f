// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.route;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The verbs that one template serves, each with the match it yields. */
final class Verbs<E> {

  private final String[] names;
  private final List<RouteMatch<E>> matches;
  private final RouteMatch<E> missing;

  Verbs(String template, List<RouteNode.Method<E>> methods) {
    TreeMap<String, E> first = new TreeMap<>();
    List<E> endpoints = new ArrayList<>();
    for (RouteNode.Method<E> method : methods) {
      first.putIfAbsent(method.verb(), method.endpoint());
      endpoints.add(method.endpoint());
    }
    List<E> all = List.copyOf(endpoints);
    names = first.keySet().toArray(new String[0]);
    matches = new ArrayList<>();
    for (E endpoint : first.values()) {
      matches.add(new RouteMatch<>(template, endpoint, all));
    }
    missing = new RouteMatch<>(template, null, all);
  }

  /**
   * Whether the search ends here. {@code OPTIONS} always does, for the runtime answers it by itself
   * wherever there is a resource method.
   */
  boolean endSearch(String verb) {
    return matchOrNull(verb) != null || verb.equals("OPTIONS");
  }

  RouteMatch<E> match(String verb) {
    RouteMatch<E> match = matchOrNull(verb);
    return match == null ? missing : match;
  }

  private @Nullable RouteMatch<E> matchOrNull(String verb) {
    int i = indexOf(verb);
    if (i < 0 && verb.equals("HEAD")) {
      i = indexOf("GET");
    }
    return i < 0 ? null : matches.get(i);
  }

  private int indexOf(String verb) {
    for (int i = 0; i < names.length; i++) {
      if (names[i].equals(verb)) {
        return i;
      }
    }
    return -1;
  }
}
