// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.jaxrs;

import dev.crossorigin.engine.ActualResponse;
import dev.crossorigin.engine.CorsPolicy;
import dev.crossorigin.engine.Endpoint;
import dev.crossorigin.engine.RequestFacts;
import dev.crossorigin.route.RouteMatch;
import jakarta.annotation.Priority;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.glassfish.jersey.server.ExtendedUriInfo;
import org.glassfish.jersey.server.model.Invocable;
import org.glassfish.jersey.server.model.ResourceMethod;
import org.glassfish.jersey.spi.ExtendedExceptionMapper;
import org.jspecify.annotations.Nullable;

/**
 * Jersey hands an exception that nobody maps to the container, past every filter, so that a page
 * sees a CORS failure instead of the server's. Where the page's origin is allowed, this answers
 * 500, with the filters and so with their headers; everything else goes the usual way. Any mapper
 * of the application comes first.
 */
@Priority(Integer.MAX_VALUE)
final class JerseyUnmappedExceptionMapper implements ExtendedExceptionMapper<Throwable> {

  private static final System.Logger LOGGER = System.getLogger("dev.crossorigin");

  private final Deployment deployment;

  @Context private @Nullable HttpHeaders headers;
  @Context private @Nullable ExtendedUriInfo uriInfo;
  @Context private @Nullable Request request;

  JerseyUnmappedExceptionMapper(Deployment deployment) {
    this.deployment = deployment;
  }

  @Override
  public boolean isMappable(Throwable exception) {
    return exception instanceof Exception
        && !(exception instanceof WebApplicationException)
        && isOriginAllowed();
  }

  @Override
  public Response toResponse(Throwable exception) {
    LOGGER.log(
        System.Logger.Level.ERROR, "A resource failed with an unmapped exception", exception);
    return Response.serverError().build();
  }

  private boolean isOriginAllowed() {
    if (headers == null || uriInfo == null || request == null) {
      return false;
    }
    RequestFacts received =
        new ReceivedRequest(request.getMethod(), uriInfo, headers.getRequestHeaders());
    List<String> origin = received.origin();
    if (origin == null || origin.isEmpty()) {
      return false;
    }
    CorsPolicy policy = policy(uriInfo, request);
    return policy != null && ActualResponse.allowedOrigin(policy, received) != null;
  }

  private @Nullable CorsPolicy policy(ExtendedUriInfo uriInfo, Request request) {
    ResourceMethod matched = uriInfo.getMatchedResourceMethod();
    Generation generation = deployment.generation();
    if (matched == null) { // failed in a filter before matching
      RouteMatch<Endpoint> match = generation.find(uriInfo.getPath(false), request.getMethod());
      Endpoint endpoint = match.endpoint();
      return match.endpoints().isEmpty()
          ? generation.application()
          : endpoint == null ? null : endpoint.policy();
    }
    Invocable invocable = matched.getInvocable();
    return deployment
        .endpoint(invocable.getHandler().getHandlerClass(), invocable.getHandlingMethod())
        .map(DeclaredEndpoint::policy)
        .map(policy -> generation.policy(deployment.bind(policy).number()))
        .orElse(null);
  }
}
