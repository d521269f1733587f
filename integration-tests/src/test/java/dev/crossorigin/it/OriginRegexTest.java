// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.it;

import static org.assertj.core.api.Assertions.assertThat;

import dev.crossorigin.CrossOrigin;
import dev.crossorigin.it.harness.RawRequest;
import dev.crossorigin.it.harness.RawResponse;
import dev.crossorigin.it.harness.Server;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Origins by regular expressions, from the annotation to the wire. */
class OriginRegexTest {

  private static final String APP = "https://app.example";

  private static Server server;

  /** Previews of pull requests, and the application itself. */
  @Path("/previews")
  @CrossOrigin(
      origins = APP,
      originRegexes = {
        "https://pr-\\d+\\.example\\.com(:\\d+)?",
        "https://[^.]+\\.tenant\\.example"
      })
  public static class Previews {

    @GET
    public String get() {
      return "preview";
    }

    @PUT
    public String put() {
      return "done";
    }

    @GET
    @Path("own")
    @CrossOrigin(origins = APP)
    public String own() {
      return "own";
    }

    @GET
    @Path("strict")
    @CrossOrigin(originRegexes = "capacitor://[a-z]+", rejectDisallowed = true)
    public String strict() {
      return "strict";
    }
  }

  @BeforeAll
  static void start() {
    server = Server.of(Previews.class);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static RawResponse get(String path, String origin) {
    return server.send(RawRequest.of("GET", path, "Origin: " + origin));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        APP,
        "https://pr-1.example.com",
        "https://pr-20261122.example.com:8443",
        "https://acme.tenant.example"
      })
  void an_origin_that_is_written_or_matches_is_named(String origin) {
    RawResponse response = get("/previews", origin);

    assertThat(response.header("Access-Control-Allow-Origin")).contains(origin);
    assertThat(response.vary()).containsExactly("Origin");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://pr-x.example.com",
        "https://pr-1.example.com.evil.test",
        "https://pr-1xexample.com",
        "http://pr-1.example.com",
        "https://a.b.tenant.example",
        "https://a/.tenant.example",
        "null"
      })
  void any_other_origin_is_not(String origin) {
    RawResponse response = get("/previews", origin);

    assertThat(response.body()).isEqualTo("preview");
    assertThat(response.accessControlLines()).isEmpty();
    assertThat(response.vary()).containsExactly("Origin");
  }

  @Test
  void a_preflight_is_answered_likewise() {
    assertThat(preflight("https://pr-7.example.com").header("Access-Control-Allow-Origin"))
        .contains("https://pr-7.example.com");
    assertThat(preflight("https://pr-.example.com").accessControlLines()).isEmpty();
  }

  private static RawResponse preflight(String origin) {
    return server.send(
        RawRequest.of(
            "OPTIONS", "/previews", "Origin: " + origin, "Access-Control-Request-Method: PUT"));
  }

  @Test
  void a_method_that_writes_origins_replaces_the_expressions_of_its_class() {
    assertThat(get("/previews/own", APP).header("Access-Control-Allow-Origin")).contains(APP);
    assertThat(get("/previews/own", "https://pr-1.example.com").accessControlLines()).isEmpty();
  }

  @Test
  void a_method_that_writes_expressions_replaces_the_origins_of_its_class() {
    assertThat(get("/previews/strict", "capacitor://app").body()).isEqualTo("strict");
    assertThat(get("/previews/strict", APP).status()).isEqualTo(403);
  }
}
