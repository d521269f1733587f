// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.jaxrs;

import dev.crossorigin.engine.Endpoint;
import dev.crossorigin.route.RouteClass;
import java.util.Map;

/**
 * A resource class of this application, with its routes and what CORS adds to them.
 *
 * @param type the class
 * @param routes its routes, policies attached
 * @param endpoints its resource methods by {@link dev.crossorigin.resource.MethodLens#key}
 */
record DeployedResource(
    Class<?> type, RouteClass<Endpoint> routes, Map<String, Endpoint> endpoints) {

  /** The same class, reached through locators only. */
  DeployedResource asSubResource() {
    RouteClass<Endpoint> without =
        new RouteClass<>(routes.name(), null, routes.routes(), routes.locators());
    return new DeployedResource(type, without, endpoints);
  }
}
