// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.it.harness;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.OPTIONS;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class BrowserTest {

  private static Server server;

  /** CORS written by hand: only {@code PUT} for one origin, whatever its headers. */
  @Path("/by-hand")
  public static class ByHand {

    @GET
    public Response get() {
      return Response.ok("read").build();
    }

    @PUT
    public Response put() {
      return Response.ok("written")
          .header("Access-Control-Allow-Origin", "https://a.example")
          .build();
    }

    @OPTIONS
    public Response options() {
      return Response.noContent()
          .header("Access-Control-Allow-Origin", "https://a.example")
          .header("Access-Control-Allow-Methods", "PUT")
          .header("Access-Control-Allow-Headers", "*")
          .build();
    }
  }

  @BeforeAll
  static void start() {
    server = Server.of(ByHand.class);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void a_simple_request_is_sent_without_a_preflight_and_its_response_withheld() {
    Browser.Call call = server.page("https://a.example").fetch("/by-hand", FetchRequest.of("GET"));
    assertThat(call.preflight()).isEmpty();
    assertThat(call.response().orElseThrow().body()).isEqualTo("read");
    assertThat(call.allowed()).isFalse();
  }

  @Test
  void a_request_follows_a_preflight_that_allows_it() {
    Browser.Call call =
        server.page("https://a.example").fetch("/by-hand", FetchRequest.of("put", "X-Any: 1"));
    assertThat(call.preflight()).isPresent();
    assertThat(call.response().orElseThrow().body()).isEqualTo("written");
    assertThat(call.allowed()).isTrue();
  }

  @Test
  void nothing_follows_a_preflight_that_refuses() {
    Browser.Call call = server.page("https://b.example").fetch("/by-hand", FetchRequest.of("PUT"));
    assertThat(call.preflight()).isPresent();
    assertThat(call.response()).isEmpty();
    assertThat(call.allowed()).isFalse();
  }
}
