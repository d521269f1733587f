// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.benchmarks.jaxrs;

import dev.crossorigin.benchmarks.lookup.OriginSets;
import dev.crossorigin.benchmarks.scene.Scenario;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * The least code that gives a scenario's requests the right answers: no other filter may have
 * written a header, all requests are for one route, names come as browsers send them, and nobody
 * runs after it.
 */
final class FloorFilter implements ContainerRequestFilter, ContainerResponseFilter {

  private final Predicate<String> origins;

  private FloorFilter(Predicate<String> origins) {
    this.origins = origins;
  }

  static Filters filters(Scenario scenario) {
    FloorFilter filter = of(scenario);
    return scenario.isPreflight()
        ? new Filters(List.of(filter), List.of())
        : new Filters(List.of(), List.of(filter));
  }

  static FloorFilter of(Scenario scenario) {
    List<String> written = scenario.origins().written();
    String only = written.get(0);
    Predicate<String> origins =
        written.size() == 1 && !scenario.origins().patterns()
            ? only::equals
            : OriginSets.of(written);
    return new FloorFilter(origins);
  }

  @Override
  public void filter(ContainerRequestContext request) {
    MultivaluedMap<String, String> headers = request.getHeaders();
    String origin = headers.getFirst("origin");
    String method = headers.getFirst("access-control-request-method");
    Response response;
    if (origins.test(origin)
        && method.equals("PUT")
        && headers
            .getFirst("access-control-request-headers")
            .equals("content-type,x-requested-with")) {
      response = Response.noContent().build();
      Map<String, List<Object>> written = response.getHeaders();
      put(written, "access-control-allow-origin", origin);
      put(written, "access-control-allow-methods", method);
      put(written, "access-control-allow-headers", "content-type,x-requested-with");
      put(written, "access-control-max-age", "600");
    } else {
      response = Response.status(Response.Status.FORBIDDEN).build();
    }
    put(
        response.getHeaders(),
        "vary",
        "Origin, Access-Control-Request-Method, Access-Control-Request-Headers");
    request.abortWith(response);
  }

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    String origin = request.getHeaders().getFirst("origin");
    Map<String, List<Object>> headers = response.getHeaders();
    put(headers, "vary", "Origin");
    if (origin != null && origins.test(origin)) {
      put(headers, "access-control-allow-origin", origin);
    }
  }

  private static void put(Map<String, List<Object>> headers, String name, String value) {
    List<Object> values = new ArrayList<>(1); // a shared one would leak what others add to it
    values.add(value);
    headers.put(name, values);
  }
}
