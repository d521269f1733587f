// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.benchmarks.jaxrs;

import dev.crossorigin.benchmarks.scene.Exchange;
import dev.crossorigin.benchmarks.scene.OriginSupply;
import dev.crossorigin.benchmarks.scene.Scenario;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import org.glassfish.jersey.message.internal.OutboundJaxrsResponse;
import org.glassfish.jersey.message.internal.OutboundMessageContext;
import org.glassfish.jersey.server.ContainerRequest;
import org.glassfish.jersey.server.ContainerResponse;
import org.glassfish.jersey.server.ResourceConfig;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.CompilerControl;

/**
 * Filters around a resource method that does nothing, on Jersey's own request and response. The
 * request is one and the same but for its {@code Origin}; the response, and the map of its headers,
 * are new each time, as they are in a server.
 */
final class JerseyExchange implements Exchange {

  private final ResourceConfig configuration = new ResourceConfig();
  private final ContainerRequest request;

  /** What responses are made for: once there is one, a request can no longer be answered early. */
  private final ContainerRequest answered;

  private final List<String> origin = new ArrayList<>(1);
  private final @Nullable OriginSupply origins;
  private final ContainerRequestFilter[] requestFilters;
  private final ContainerResponseFilter[] boundFilters;
  private final ContainerResponseFilter[] responseFilters;

  JerseyExchange(Scenario scenario, Filters filters) {
    JerseyDelegate.use();
    // what is answered before it is matched cannot tell the resource method
    Method method = scenario.isPreflight() ? null : filters.method();
    request = new MatchedRequest(scenario, configuration, method);
    answered = new MatchedRequest(scenario, configuration, method);
    MultivaluedMap<String, String> headers = request.getHeaders();
    headers.putSingle("Host", "shop.example");
    headers.putSingle("User-Agent", "Mozilla/5.0");
    headers.putSingle("Accept", "*/*");
    headers.putSingle("Accept-Language", "en");
    headers.putSingle("Referer", "https://app00042.site.com/");
    origins = scenario.origin();
    if (origins != null) {
      origin.add(origins.next());
      headers.put("Origin", origin);
    }
    String requestedMethod = scenario.requestedMethod();
    if (requestedMethod != null) {
      headers.putSingle("Access-Control-Request-Method", requestedMethod);
    }
    String requestedHeaders = scenario.requestedHeaders();
    if (requestedHeaders != null) {
      headers.putSingle("Access-Control-Request-Headers", requestedHeaders);
    }
    requestFilters = filters.request().toArray(ContainerRequestFilter[]::new);
    boundFilters = filters.bound().toArray(ContainerResponseFilter[]::new);
    responseFilters = filters.response().toArray(ContainerResponseFilter[]::new);
  }

  @Override
  public ContainerResponse serve() throws IOException {
    if (origins != null) {
      origin.set(0, origins.next());
    }
    Response aborted = runRequestFilters();
    ContainerResponse response =
        new ContainerResponse(answered, aborted != null ? aborted : emptyResponse());
    if (aborted == null) {
      run(boundFilters, response);
    }
    run(responseFilters, response);
    return response;
  }

  private void run(ContainerResponseFilter[] filters, ContainerResponse response)
      throws IOException {
    for (ContainerResponseFilter filter : filters) {
      call(filter, request, response);
    }
  }

  /** As {@link #call(ContainerRequestFilter, ContainerRequest)}. */
  @CompilerControl(CompilerControl.Mode.DONT_INLINE)
  private static void call(
      ContainerResponseFilter filter, ContainerRequest request, ContainerResponse response)
      throws IOException {
    filter.filter(request, response);
  }

  private Response emptyResponse() {
    return new OutboundJaxrsResponse(Response.Status.OK, new OutboundMessageContext(configuration));
  }

  private @Nullable Response runRequestFilters() throws IOException {
    request.abortWith(null);
    try {
      for (ContainerRequestFilter filter : requestFilters) {
        call(filter, request);
        if (request.getAbortResponse() != null) {
          return request.getAbortResponse();
        }
      }
      return null;
    } catch (WebApplicationException e) {
      return e.getResponse(); // as Jersey does
    }
  }

  /**
   * Compiled by itself. As one piece with its surroundings, which no server compiles it with, a
   * filter runs into the compiler's limits for large methods: now in one place, now in another.
   */
  @CompilerControl(CompilerControl.Mode.DONT_INLINE)
  private static void call(ContainerRequestFilter filter, ContainerRequest request)
      throws IOException {
    filter.filter(request);
  }
}
