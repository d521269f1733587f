// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.it;

import static org.assertj.core.api.Assertions.assertThat;

import dev.crossorigin.CrossOrigin;
import dev.crossorigin.browser.Call;
import dev.crossorigin.browser.Outcome;
import dev.crossorigin.it.harness.RawRequest;
import dev.crossorigin.it.harness.RawResponse;
import dev.crossorigin.it.harness.Server;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.AsyncResponse;
import jakarta.ws.rs.container.Suspended;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Requests that do the thing itself. */
class ActualRequestTest {

  private static final String APP = "https://app.example";
  private static final Call JSON = Call.of("PUT", "/orders", "Content-Type", "application/json");

  private static Server server;

  /** For one application and its subdomains, with credentials. */
  @Path("/orders")
  @CrossOrigin(
      origins = {APP, "https://*.partner.example"},
      exposedHeaders = {"X-Total", "X-Next"},
      allowCredentials = true,
      maxAge = 10)
  public static class Orders {

    @GET
    public String get() {
      return "orders";
    }

    @PUT
    @Consumes("application/json")
    public String put(String order) {
      return order;
    }
  }

  /** For everybody. */
  @Path("/catalog")
  @CrossOrigin(origins = "*", exposedHeaders = "*")
  public static class Catalog {

    @GET
    public String get() {
      return "catalog";
    }
  }

  /** Answers in another thread, or piece by piece. */
  @Path("/later")
  @CrossOrigin(origins = APP)
  public static class Later {

    @GET
    @Path("stage")
    public CompletionStage<String> stage() {
      return CompletableFuture.supplyAsync(() -> "later");
    }

    @GET
    @Path("suspended")
    public void suspended(@Suspended AsyncResponse response) {
      new Thread(() -> response.resume("later")).start();
    }

    @GET
    @Path("stream")
    public StreamingOutput stream() {
      return out -> out.write("later".getBytes(StandardCharsets.US_ASCII));
    }
  }

  /** One class, two policies. */
  @Path("/two")
  public static class Two {

    @GET
    @Path("a")
    @CrossOrigin(origins = "https://a.example")
    public String a() {
      return "a";
    }

    @GET
    @Path("b")
    @CrossOrigin(origins = "https://b.example")
    public String b() {
      return "b";
    }
  }

  /** POST is left out of the policy. */
  @Path("/read")
  @CrossOrigin(origins = APP, methods = "GET")
  public static class ReadOnly {

    @GET
    public String get() {
      return "get";
    }

    @POST
    public Response post() {
      return Response.ok("post").header("Access-Control-Allow-Origin", "own").build();
    }
  }

  @BeforeAll
  static void start() {
    server = Server.of(Orders.class, Catalog.class, ReadOnly.class, Later.class, Two.class);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static RawResponse get(String path, String... lines) {
    return server.send(RawRequest.of("GET", path, lines));
  }

  @Test
  void an_allowed_origin_gets_the_headers_of_the_policy_and_no_others() {
    RawResponse response = get("/orders", "Origin: " + APP);
    assertThat(response.status()).isEqualTo(200);
    assertThat(response.body()).isEqualTo("orders");
    assertThat(response.accessControlLines())
        .containsExactlyInAnyOrder(
            "access-control-allow-origin: " + APP,
            "access-control-allow-credentials: true",
            "access-control-expose-headers: x-next,x-total");
    assertThat(response.values("Vary")).containsExactly("Origin");
  }

  @Test
  void a_subdomain_of_a_pattern_is_allowed_and_its_apex_is_not() {
    assertThat(
            get("/orders", "Origin: https://a.b.partner.example")
                .header("Access-Control-Allow-Origin"))
        .contains("https://a.b.partner.example");
    assertThat(get("/orders", "Origin: https://partner.example").accessControlLines()).isEmpty();
    assertThat(get("/orders", "Origin: https://evilpartner.example").accessControlLines())
        .isEmpty();
  }

  @Test
  void another_origin_is_served_without_headers() {
    RawResponse response = get("/orders", "Origin: https://other.example");
    assertThat(response.body()).isEqualTo("orders");
    assertThat(response.accessControlLines()).isEmpty();
    assertThat(response.values("Vary")).containsExactly("Origin");
  }

  @Test
  void near_misses_of_an_allowed_origin_are_served_without_headers() {
    for (String origin :
        new String[] {
          "http://app.example",
          "https://app.example:8443",
          "https://app.example.evil.example",
          "https://app.exampl",
          "https://app.example/",
          "https://APP.example",
          "https://app.example https://app.example",
          "null",
          ""
        }) {
      assertThat(get("/orders", "Origin: " + origin).accessControlLines()).as(origin).isEmpty();
    }
  }

  @Test
  void two_origin_lines_are_no_origin_even_if_both_are_allowed() {
    RawResponse response = get("/orders", "Origin: " + APP, "Origin: " + APP);
    assertThat(response.status()).isEqualTo(200);
    assertThat(response.accessControlLines()).isEmpty();
    assertThat(response.values("Vary")).containsExactly("Origin");
  }

  @Test
  void without_an_origin_caches_are_still_told_that_it_matters() {
    RawResponse response = get("/orders");
    assertThat(response.body()).isEqualTo("orders");
    assertThat(response.accessControlLines()).isEmpty();
    assertThat(response.values("Vary")).containsExactly("Origin");
  }

  @Test
  void any_origin_is_told_to_everybody_and_varies_with_nothing() {
    for (String[] lines :
        new String[][] {
          {},
          {"Origin: https://anybody.example"},
          {"Origin: null"},
          {"Origin: nonsense"},
          {"Origin: a", "Origin: b"}
        }) {
      RawResponse response = get("/catalog", lines);
      assertThat(response.accessControlLines())
          .containsExactlyInAnyOrder(
              "access-control-allow-origin: *", "access-control-expose-headers: *");
      assertThat(response.has("Vary")).isFalse();
    }
  }

  @Test
  void a_verb_that_the_policy_leaves_out_is_untouched() {
    RawResponse response = server.send(RawRequest.of("POST", "/read", "Origin: " + APP));
    assertThat(response.body()).isEqualTo("post");
    assertThat(response.accessControlLines()).containsExactly("Access-Control-Allow-Origin: own");
    assertThat(response.has("Vary")).isFalse();
  }

  @Test
  void head_carries_what_get_carries() {
    RawResponse response = server.send(RawRequest.of("HEAD", "/orders", "Origin: " + APP));
    assertThat(response.header("Access-Control-Allow-Origin")).contains(APP);
    assertThat(response.values("Vary")).containsExactly("Origin");
    assertThat(response.body()).isEmpty();
  }

  @Test
  void answers_that_come_later_or_in_a_stream_are_readable_too() {
    for (String path : new String[] {"/later/stage", "/later/suspended", "/later/stream"}) {
      RawResponse response = get(path, "Origin: " + APP);
      assertThat(response.body()).as(path).isEqualTo("later");
      assertThat(response.header("Access-Control-Allow-Origin")).as(path).contains(APP);
      assertThat(response.vary()).as(path).containsExactly("Origin");
    }
  }

  @Test
  void two_methods_of_one_class_keep_policies_of_their_own() {
    assertThat(get("/two/a", "Origin: https://a.example").header("Access-Control-Allow-Origin"))
        .contains("https://a.example");
    assertThat(get("/two/a", "Origin: https://b.example").accessControlLines()).isEmpty();
    assertThat(get("/two/b", "Origin: https://b.example").header("Access-Control-Allow-Origin"))
        .contains("https://b.example");
    assertThat(get("/two/b", "Origin: https://a.example").accessControlLines()).isEmpty();
  }

  @Test
  void a_page_of_an_allowed_origin_can_send_json_with_credentials() {
    Outcome outcome = server.page(APP).fetch(JSON.withCredentials());
    assertThat(outcome.preflight()).isPresent();
    assertThat(outcome.readable().orElseThrow().status()).isEqualTo(200);
  }

  @Test
  void a_page_of_another_origin_cannot_even_send_it() {
    Outcome outcome = server.page("https://other.example").fetch(JSON);
    assertThat(outcome.preflight()).isPresent();
    assertThat(outcome.wasSent()).isFalse();
  }
}
