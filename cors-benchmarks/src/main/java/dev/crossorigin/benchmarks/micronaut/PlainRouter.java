// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.benchmarks.micronaut;

import dev.crossorigin.benchmarks.scene.Scenario;
import io.micronaut.http.HttpRequest;
import io.micronaut.web.router.Router;
import io.micronaut.web.router.UriRouteMatch;
import java.util.List;

/** Knows one path with all verbs. */
public abstract class PlainRouter implements Router {

  private final List<PlainRoute> routes = Scenario.METHODS.stream().map(PlainRoute::of).toList();

  /** For the class that completes it. */
  public PlainRouter() {}

  @Override
  @SuppressWarnings("unchecked") // nobody looks at what the routes take and give
  public <T, R> List<UriRouteMatch<T, R>> findAny(HttpRequest<?> request) {
    return (List<UriRouteMatch<T, R>>) (List<?>) routes;
  }
}
