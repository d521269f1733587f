// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.it;

import static org.assertj.core.api.Assertions.assertThat;

import dev.crossorigin.CrossOrigin;
import dev.crossorigin.it.harness.RawRequest;
import dev.crossorigin.it.harness.RawResponse;
import dev.crossorigin.it.harness.Server;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Variant;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** {@code Vary} belongs to the application, too: it is merged by token. */
class VaryTest {

  private static final String APP = "https://app.example";

  private static Server server;

  /** Writes its own {@code Vary}. */
  @Path("/vary")
  @CrossOrigin(origins = APP)
  public static class Varying {

    @GET
    @Path("other")
    public Response other() {
      return Response.ok("").header("Vary", "Accept, Accept-Language").build();
    }

    @GET
    @Path("same")
    public Response same() {
      return Response.ok("").header("Vary", "Accept, oRIGIN").build();
    }

    @GET
    @Path("lines")
    public Response lines() {
      return Response.ok("").header("Vary", "Accept").header("VARY", "Cookie").build();
    }

    @GET
    @Path("any")
    public Response any() {
      return Response.ok("").header("Vary", "*").build();
    }

    @GET
    @Path("alike")
    public Response alike() {
      return Response.ok("").header("Vary", "X-Origin").build();
    }

    @GET
    @Path("variant")
    public Response variant(@Context Request request) {
      List<Variant> variants =
          Variant.mediaTypes(MediaType.TEXT_PLAIN_TYPE, MediaType.TEXT_HTML_TYPE).build();
      return Response.ok("", request.selectVariant(variants)).build();
    }

    @GET
    @Path("star")
    @CrossOrigin(origins = "*")
    public Response star() {
      return Response.ok("").header("Vary", "Accept").build();
    }
  }

  /** A filter of the application. */
  public static class Filter implements ContainerResponseFilter {

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
      if (request.getHeaders().containsKey("X-Filter")) {
        response.getHeaders().add("Vary", "X-Filter");
      }
    }
  }

  @BeforeAll
  static void start() {
    server = Server.of(Varying.class, Filter.class);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static List<String> vary(String path, String... lines) {
    RawResponse response = server.send(RawRequest.of("GET", "/vary/" + path, lines));
    assertThat(response.status()).isEqualTo(200);
    return response.vary();
  }

  @Test
  void what_the_resource_wrote_stays() {
    assertThat(vary("other", "Origin: " + APP))
        .containsExactlyInAnyOrder("Accept", "Accept-Language", "Origin");
    assertThat(vary("lines")).containsExactlyInAnyOrder("Accept", "Cookie", "Origin");
  }

  @Test
  void a_token_is_not_repeated_in_whatever_case_it_stands() {
    assertThat(vary("same", "Origin: " + APP)).containsExactly("Accept", "oRIGIN");
  }

  @Test
  void a_token_that_only_contains_the_word_does_not_count() {
    assertThat(vary("alike")).containsExactlyInAnyOrder("X-Origin", "Origin");
  }

  @Test
  void an_asterisk_says_everything() {
    assertThat(vary("any", "Origin: " + APP)).containsExactly("*");
  }

  @Test
  void what_content_negotiation_wrote_stays() {
    assertThat(vary("variant", "Accept: text/html")).containsExactlyInAnyOrder("Accept", "Origin");
  }

  @Test
  void what_a_filter_of_the_application_wrote_stays() {
    assertThat(vary("other", "X-Filter: 1"))
        .containsExactlyInAnyOrder("Accept", "Accept-Language", "X-Filter", "Origin");
  }

  @Test
  void under_any_origin_nothing_is_added() {
    assertThat(vary("star", "Origin: " + APP)).containsExactly("Accept");
  }

  @Test
  void a_preflights_vary_is_joined_by_what_a_filter_wrote_to_it() {
    RawResponse response =
        server.send(RawRequest.preflight("/vary/other", APP, "GET", "").with("X-Filter: 1"));
    assertThat(response.vary())
        .containsExactlyInAnyOrder(
            "Origin",
            "Access-Control-Request-Method",
            "Access-Control-Request-Headers",
            "X-Filter");
  }
}
