// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.jaxrs;

import dev.crossorigin.route.RouteClass;
import java.util.List;
import java.util.Map;

/**
 * A resource class of this application as its table declares it, before anything is configured.
 *
 * @param type the class
 * @param routes its routes
 * @param endpoints its resource methods by {@link dev.crossorigin.resource.MethodLens#key}
 * @param policies those of its own
 */
record DeclaredResource(
    Class<?> type,
    RouteClass<DeclaredEndpoint> routes,
    Map<String, DeclaredEndpoint> endpoints,
    List<DeclaredPolicy> policies) {

  DeclaredResource {
    policies = List.copyOf(policies);
  }

  /** The same class, reached through locators only. */
  DeclaredResource asSubResource() {
    RouteClass<DeclaredEndpoint> without =
        new RouteClass<>(routes.name(), null, routes.routes(), routes.locators());
    return new DeclaredResource(type, without, endpoints, policies);
  }
}
