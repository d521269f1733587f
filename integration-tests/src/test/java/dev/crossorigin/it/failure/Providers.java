// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.it.failure;

import jakarta.annotation.Priority;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.NotAuthorizedException;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.MessageBodyReader;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** What an application has around its resources; each fails where the request asks for it. */
final class Providers {

  static final String FRAGILE = "application/x-fragile";

  /** What every answer varies by that passes the filters. Lower case. */
  static final String OWN_VARY = "x-tenant";

  private static final int TEAPOT = 418;

  private Providers() {}

  static Set<Class<?>> classes() {
    return Set.of(
        Early.class, Late.class, Last.class, MappedMapper.class, BadMapper.class, Reader.class);
  }

  private static void fail(String how, ContainerRequestContext request) {
    switch (how) {
      case "abort" -> request.abortWith(Response.status(Response.Status.UNAUTHORIZED).build());
      case "throw" -> throw new NotAuthorizedException("Basic");
      case "unmapped" -> throw new Wanted();
      default -> throw new IllegalArgumentException(how);
    }
  }

  /** Fails before matching. */
  @PreMatching
  @Priority(1)
  public static class Early implements ContainerRequestFilter {

    @Override
    public void filter(ContainerRequestContext request) {
      String how = request.getHeaderString("X-Early");
      if (how != null) {
        fail(how, request);
      }
    }
  }

  /** Fails after matching. */
  @Priority(Priorities.AUTHENTICATION)
  public static class Late implements ContainerRequestFilter {

    @Override
    public void filter(ContainerRequestContext request) {
      String how = request.getHeaderString("X-Late");
      if (how != null) {
        fail(how, request);
      }
    }
  }

  /** Varies, and fails once for each request. */
  public static class Last implements ContainerResponseFilter {

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
      response.getHeaders().add("Vary", OWN_VARY);
      String how = request.getHeaderString("X-Last");
      if (how != null && response.getStatus() == Response.Status.OK.getStatusCode()) {
        if (how.equals("mapped")) {
          throw new Mapped();
        }
        fail(how, request);
      }
    }
  }

  /** Has a mapper. */
  public static class Mapped extends RuntimeException {

    private static final long serialVersionUID = 1L;
  }

  /** Answers 418. */
  public static class MappedMapper implements ExceptionMapper<Mapped> {

    @Override
    public Response toResponse(Mapped exception) {
      return Response.status(TEAPOT).header("Vary", "Accept").build();
    }
  }

  /** Has a mapper that fails. */
  public static class MappedBadly extends RuntimeException {

    private static final long serialVersionUID = 1L;
  }

  /** Fails. */
  public static class BadMapper implements ExceptionMapper<MappedBadly> {

    @Override
    public Response toResponse(MappedBadly exception) {
      throw new Wanted();
    }
  }

  /** Has no mapper, and no stack trace, for some runtimes print it. */
  public static class Wanted extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Wanted() {
      super("as the test wants it", null, false, false);
    }
  }

  /**
   * Is read by {@link Reader}.
   *
   * @param text what was sent
   */
  public record Fragile(String text) {}

  /** Fails as the entity says. */
  @Consumes(FRAGILE)
  public static class Reader implements MessageBodyReader<Fragile> {

    @Override
    public boolean isReadable(
        Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
      return type == Fragile.class;
    }

    @Override
    public Fragile readFrom(
        Class<Fragile> type,
        Type genericType,
        Annotation[] annotations,
        MediaType mediaType,
        MultivaluedMap<String, String> headers,
        InputStream input)
        throws IOException {
      String text = new String(input.readAllBytes(), StandardCharsets.US_ASCII);
      return switch (text) {
        case "bad" -> throw new BadRequestException();
        case "io" -> throw new IOException("as the test wants it");
        case "processing" -> throw new ProcessingException("as the test wants it");
        default -> new Fragile(text);
      };
    }
  }
}
