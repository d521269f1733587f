// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.it;

import static org.assertj.core.api.Assertions.assertThat;

import dev.crossorigin.CrossOrigin;
import dev.crossorigin.it.harness.RawRequest;
import dev.crossorigin.it.harness.RawResponse;
import dev.crossorigin.it.harness.Server;
import jakarta.annotation.Priority;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.Response;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * CORS headers that the application writes itself, and what responses carry from one to the next.
 */
class OwnHeadersTest {

  private static final String APP = "https://app.example";

  private static Server server;

  /** Writes CORS headers by hand. */
  @Path("/own")
  @CrossOrigin(origins = APP)
  public static class Own {

    private static final Response SHARED = Response.noContent().build();

    @GET
    public Response own() {
      return Response.ok("own")
          .header("Access-Control-Allow-Origin", "*")
          .header("access-control-allow-CREDENTIALS", "true")
          .header("Access-Control-Expose-Headers", "X-Secret")
          .header("Access-Control-Allow-Private-Network", "true")
          .header("X-Own", "1")
          .build();
    }

    @GET
    @Path("shared")
    public Response shared() {
      return SHARED;
    }
  }

  /** Without a policy, the application's headers are its own affair. */
  @Path("/free")
  public static class Free {

    @GET
    public Response get() {
      return Response.ok("free").header("Access-Control-Allow-Origin", "own").build();
    }
  }

  /** A filter with a CORS of its own, and a header for one user only; late, but before ours. */
  @Priority(1)
  public static class Filter implements ContainerResponseFilter {

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
      String user = request.getHeaderString("X-User");
      if (user != null) {
        response.getHeaders().add("X-For", user);
      }
      if (request.getHeaders().containsKey("X-Filter")) {
        response.getHeaders().add("Access-Control-Allow-Origin", "https://filter.example");
        if (request.getMethod().equals("OPTIONS")) {
          response.getHeaders().add("Access-Control-Allow-Methods", "GET, PUT, DELETE");
          response.getHeaders().add("Vary", "X-Filter");
          response.setStatus(200);
        }
      }
      // Jersey runs the filters again on the response that the failure is mapped to
      if (request.getHeaders().containsKey("X-Fail") && response.getStatus() != 418) {
        throw new ClientErrorException(418);
      }
    }
  }

  @BeforeAll
  static void start() {
    server = Server.of(Own.class, Free.class, Filter.class);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static RawResponse get(String path, String... lines) {
    return server.send(RawRequest.of("GET", path, lines));
  }

  @Test
  void what_the_resource_wrote_is_replaced() {
    RawResponse response = get("/own", "Origin: " + APP);
    assertThat(response.accessControlLines())
        .containsExactly("access-control-allow-origin: " + APP);
    assertThat(response.header("X-Own")).contains("1");
  }

  @Test
  void what_the_resource_wrote_is_removed_where_the_origin_is_not_allowed() {
    assertThat(get("/own", "Origin: https://other.example").accessControlLines()).isEmpty();
    assertThat(get("/own").accessControlLines()).isEmpty();
  }

  @Test
  void what_a_filter_wrote_is_replaced() {
    assertThat(get("/own", "Origin: " + APP, "X-Filter: 1").accessControlLines())
        .containsExactly("access-control-allow-origin: " + APP);
  }

  @Test
  void what_a_filter_wrote_to_a_preflight_does_not_widen_it() {
    RawResponse refused =
        server.send(
            RawRequest.preflight("/own", "https://filter.example", "GET", "").with("X-Filter: 1"));
    assertThat(refused.status()).isEqualTo(403);
    assertThat(refused.accessControlLines()).isEmpty();
  }

  @Test
  void what_a_filter_wrote_to_a_preflight_does_not_spoil_it() {
    RawResponse allowed =
        server.send(RawRequest.preflight("/own", APP, "GET", "").with("X-Filter: 1"));
    assertThat(allowed.status()).isEqualTo(204);
    assertThat(allowed.accessControlLines())
        .containsExactlyInAnyOrder(
            "access-control-allow-origin: " + APP, "access-control-allow-methods: GET");
    assertThat(allowed.vary())
        .containsExactlyInAnyOrder(
            "Origin",
            "Access-Control-Request-Method",
            "Access-Control-Request-Headers",
            "X-Filter");
  }

  @Test
  void a_filter_that_fails_on_a_preflight_does_not_change_its_answer() {
    RawResponse allowed =
        server.send(RawRequest.preflight("/own", APP, "GET", "").with("X-Fail: 1"));
    assertThat(allowed.status()).isEqualTo(204);
    assertThat(allowed.header("Access-Control-Allow-Origin")).contains(APP);
    RawResponse refused =
        server.send(
            RawRequest.preflight("/own", "https://other.example", "GET", "").with("X-Fail: 1"));
    assertThat(refused.status()).isEqualTo(403);
    assertThat(refused.accessControlLines()).isEmpty();
    assertThat(refused.vary()).contains("Origin");
  }

  @Test
  void without_a_policy_nothing_is_touched() {
    RawResponse response = get("/free", "Origin: " + APP, "X-Filter: 1");
    assertThat(response.values("Access-Control-Allow-Origin"))
        .containsExactly("own", "https://filter.example");
    assertThat(response.has("Vary")).isFalse();
  }

  @Test
  void a_response_that_the_application_shares_carries_nothing_from_our_filters_to_the_next() {
    assertThat(get("/own/shared", "Origin: " + APP).header("Access-Control-Allow-Origin"))
        .contains(APP);
    RawResponse next = get("/own/shared", "Origin: https://other.example");
    assertThat(next.accessControlLines()).isEmpty();
    assertThat(next.vary()).containsExactly("Origin");
  }

  @Test
  void no_preflight_carries_what_a_filter_wrote_to_the_one_before() {
    RawRequest preflight = RawRequest.preflight("/own", APP, "GET", "");
    assertThat(server.send(preflight.with("X-User: alice")).values("X-For"))
        .containsExactly("alice");
    assertThat(server.send(preflight.with("X-User: bob")).values("X-For")).containsExactly("bob");
    RawRequest refused = RawRequest.preflight("/own", "https://other.example", "GET", "");
    assertThat(server.send(refused.with("X-User: alice")).values("X-For")).containsExactly("alice");
    assertThat(server.send(refused).has("X-For")).isFalse();
  }
}
