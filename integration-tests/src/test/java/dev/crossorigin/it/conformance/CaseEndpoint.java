// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.it.conformance;

import jakarta.annotation.Priority;
import jakarta.ws.rs.NameBinding;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.concurrent.atomic.AtomicInteger;

/** What the generated resource methods do, and the filters that a case may put around them. */
public final class CaseEndpoint {

  private static final AtomicInteger CALLS = new AtomicInteger();

  private CaseEndpoint() {}

  /** How often an endpoint, or the authentication in front of one, has run. */
  static int calls() {
    return CALLS.get();
  }

  /** A response with these headers, names and values in turn. */
  public static Response answer(int status, String... headers) {
    CALLS.incrementAndGet();
    Response.ResponseBuilder response = Response.status(status).entity("answer");
    for (int i = 0; i < headers.length; i += 2) {
      response.header(headers[i], headers[i + 1]);
    }
    return response.build();
  }

  /** An exception that {@link FailureMapper} turns into this status. */
  public static Response fail(int status) {
    CALLS.incrementAndGet();
    throw new Failure(status);
  }

  /** The endpoint asks for HTTP Basic. */
  @NameBinding
  @Retention(RetentionPolicy.RUNTIME)
  public @interface Secured {}

  /** The response passes a filter that writes {@code Vary: before}. */
  @NameBinding
  @Retention(RetentionPolicy.RUNTIME)
  public @interface VaryBefore {}

  /** Carries a status to {@link FailureMapper}. */
  static final class Failure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;

    Failure(int status) {
      this.status = status;
    }
  }

  /** Maps {@link Failure}. */
  public static final class FailureMapper implements ExceptionMapper<Failure> {

    @Override
    public Response toResponse(Failure failure) {
      return Response.status(failure.status).build();
    }
  }

  /** Lets {@code test:test} in, answers 403 to {@code user:user}, 401 to anybody else. */
  @Secured
  @Priority(Priorities.AUTHENTICATION)
  public static final class Authentication implements ContainerRequestFilter {

    @Override
    public void filter(ContainerRequestContext request) {
      CALLS.incrementAndGet();
      String given = String.valueOf(request.getHeaderString("Authorization"));
      if (given.equals(basic("user:user"))) {
        request.abortWith(Response.status(403).build());
      } else if (!given.equals(basic("test:test"))) {
        request.abortWith(Response.status(401).header("WWW-Authenticate", "basic").build());
      }
    }

    private static String basic(String credentials) {
      return "Basic "
          + Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.US_ASCII));
    }
  }

  /** Adds its element to {@code Vary}. */
  @VaryBefore
  public static final class OuterFilter implements ContainerResponseFilter {

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
      response.getHeaders().add("Vary", "before");
    }
  }
}
