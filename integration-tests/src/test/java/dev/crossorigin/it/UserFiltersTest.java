// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.it;

import static org.assertj.core.api.Assertions.assertThat;

import dev.crossorigin.CrossOrigin;
import dev.crossorigin.it.harness.RawRequest;
import dev.crossorigin.it.harness.RawResponse;
import dev.crossorigin.it.harness.Server;
import jakarta.annotation.Priority;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.net.URI;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Filters of the application around ours. */
class UserFiltersTest {

  private static final AtomicInteger EARLY_CALLS = new AtomicInteger();
  private static final String APP = "https://app.example";

  private static Server server;

  /** Open to one application. */
  @Path("/open")
  @CrossOrigin(origins = APP)
  public static class Open {

    @GET
    public String get() {
      return "open";
    }
  }

  /** Open to another. */
  @Path("/closed")
  @CrossOrigin(origins = "https://other.example")
  public static class Closed {

    @GET
    public String get() {
      return "closed";
    }

    @PUT
    public String put() {
      return "put";
    }
  }

  /** As early as an application's filter can be; rewrites the URI and the verb. */
  @PreMatching
  @Priority(1)
  public static class Early implements ContainerRequestFilter {

    @Override
    public void filter(ContainerRequestContext request) {
      EARLY_CALLS.incrementAndGet();
      String path = request.getHeaderString("X-Rewrite");
      if (path != null) {
        request.setRequestUri(URI.create(path));
      }
      String method = request.getHeaderString("X-Override");
      if (method != null) {
        request.setMethod(method);
      }
    }
  }

  /** Fails on demand, so that Jersey runs the response filters once more. */
  @Priority(10)
  public static class FailingOnce implements ContainerResponseFilter {

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
      if (request.getHeaders().containsKey("X-Fail-Response")
          && request.getProperty("failed") == null) {
        request.setProperty("failed", true);
        throw new FilterFailure();
      }
    }
  }

  /** Thrown by {@link FailingOnce}. */
  public static class FilterFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;
  }

  /** Maps it, with a CORS header of its own. */
  public static class FilterFailureMapper implements ExceptionMapper<FilterFailure> {

    @Override
    public Response toResponse(FilterFailure exception) {
      return Response.status(503).header("Access-Control-Allow-Origin", "own").build();
    }
  }

  @BeforeAll
  static void start() {
    server =
        Server.of(
            Open.class, Closed.class, Early.class, FailingOnce.class, FilterFailureMapper.class);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void a_preflight_is_answered_before_the_earliest_filter_of_an_application() {
    int before = EARLY_CALLS.get();
    assertThat(server.send(RawRequest.preflight("/open", APP, "GET", "")).status()).isEqualTo(204);
    assertThat(EARLY_CALLS).hasValue(before);
    server.send(RawRequest.of("GET", "/open"));
    assertThat(EARLY_CALLS).hasValue(before + 1);
  }

  @Test
  void a_rewritten_uri_is_answered_by_the_policy_of_what_it_leads_to() {
    RawResponse response =
        server.send(RawRequest.of("GET", "/open", "X-Rewrite: /closed", "Origin: " + APP));
    assertThat(response.body()).isEqualTo("closed");
    assertThat(response.accessControlLines()).isEmpty();
  }

  @Test
  void a_rewritten_verb_is_answered_by_the_policy_of_what_it_leads_to() {
    RawResponse response =
        server.send(
            RawRequest.of("POST", "/closed", "X-Override: PUT", "Origin: https://other.example"));
    assertThat(response.body()).isEqualTo("put");
    assertThat(response.header("Access-Control-Allow-Origin")).contains("https://other.example");
    assertThat(
            server
                .send(RawRequest.preflight("/closed", "https://other.example", "POST", ""))
                .status())
        .isEqualTo(403);
  }

  @Test
  void a_preflight_is_decided_for_the_uri_that_the_browser_sent() {
    RawRequest preflight = RawRequest.preflight("/closed", APP, "GET", "").with("X-Rewrite: /open");
    assertThat(server.send(preflight).status()).isEqualTo(403);
  }

  @Test
  void headers_stay_right_where_the_response_filters_run_twice() {
    RawResponse response =
        server.send(RawRequest.of("GET", "/open", "X-Fail-Response: 1", "Origin: " + APP));
    assertThat(response.status()).isEqualTo(503);
    assertThat(response.accessControlLines())
        .containsExactly("access-control-allow-origin: " + APP);
    assertThat(response.vary()).containsExactly("Origin");
  }
}
