// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.jaxrs;

import dev.crossorigin.engine.AllowedHeaders;
import dev.crossorigin.engine.Endpoint;
import dev.crossorigin.route.RouteClass;
import dev.crossorigin.route.RouteNode;
import dev.crossorigin.route.RouteTable;
import dev.crossorigin.route.SharedRoute;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Routes that several resource methods serve under one policy, told apart by media types. A
 * preflight names none, so it is allowed the headers that any of them reads.
 */
final class SharedRoutes {

  private SharedRoutes() {}

  /** The classes with the headers joined. */
  static List<RouteClass<Endpoint>> joinHeaders(
      List<RouteClass<Endpoint>> classes, RouteTable<Endpoint> table) {
    Map<Endpoint, Endpoint> joined = new HashMap<>();
    for (SharedRoute<Endpoint> route : table.shared()) {
      AllowedHeaders headers =
          route.methods().stream()
              .map(method -> method.endpoint().allowedHeaders())
              .reduce(AllowedHeaders.of(""), AllowedHeaders::or);
      for (RouteNode.Method<Endpoint> method : route.methods()) {
        joined.put(method.endpoint(), method.endpoint().allowing(headers));
      }
    }
    return classes.stream()
        .map(type -> type.map(endpoint -> joined.getOrDefault(endpoint, endpoint)))
        .toList();
  }
}
