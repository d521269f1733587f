// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.jaxrs;

import dev.crossorigin.engine.RequestFacts;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A request as the runtime has it. Nothing is read before it is asked for. */
record ReceivedRequest(String method, UriInfo uri, MultivaluedMap<String, String> headers)
    implements RequestFacts {

  /** A request that a filter has. */
  static ReceivedRequest of(ContainerRequestContext request) {
    return of(request, request.getMethod());
  }

  /** A preflight that a filter has, for a request with this verb. */
  static ReceivedRequest of(ContainerRequestContext request, String method) {
    return new ReceivedRequest(method, request.getUriInfo(), request.getHeaders());
  }

  @Override
  public @Nullable List<String> origin() {
    return headers.get(RequestHeaders.ORIGIN);
  }

  /** Some runtimes put a slash in front themselves. */
  @Override
  public String path() {
    String path = uri.getPath(false);
    return path.startsWith("/") ? path : "/" + path;
  }

  @Override
  public @Nullable List<String> host() {
    return headers.get(RequestHeaders.HOST);
  }

  @Override
  public @Nullable List<String> secFetchSite() {
    return headers.get(RequestHeaders.SEC_FETCH_SITE);
  }

  @Override
  public boolean secure() {
    return "https".equalsIgnoreCase(uri.getBaseUri().getScheme());
  }
}
