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

/** A policy that is composed into an annotation of the application's. */
class ComposedPolicyTest {

  private static final String PARTNER = "https://partner.example";
  private static final String APP = "https://app.example";

  private static Server server;

  /** For partners, save for one method. */
  @Path("things")
  @Partners
  public static class Things {

    /** For partners. */
    @PUT
    public String put() {
      return "put";
    }

    /** For partners, but remembered longer. */
    @GET
    @Partners
    @CrossOrigin(maxAge = 61)
    public String get() {
      return "got";
    }

    /** For our own page. */
    @GET
    @Path("own")
    @CrossOrigin(origins = APP)
    public String own() {
      return "own";
    }
  }

  @BeforeAll
  static void start() {
    server = Server.of(Things.class);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void holds_for_what_carries_the_composed_annotation() {
    RawResponse answer = preflight("/things", PARTNER, "PUT", "x-key");

    assertThat(answer.status()).isEqualTo(204);
    assertThat(answer.header("Access-Control-Allow-Origin")).contains(PARTNER);
    assertThat(answer.header("Access-Control-Allow-Headers")).contains("x-key");
    assertThat(preflight("/things", APP, "PUT", "").status()).isEqualTo(403);
  }

  @Test
  void what_is_written_beside_it_goes_before_it() {
    RawResponse answer = preflight("/things", PARTNER, "GET", "x-key");

    assertThat(answer.status()).isEqualTo(204);
    assertThat(answer.header("Access-Control-Max-Age")).contains("61");
  }

  @Test
  void what_is_written_nearer_goes_before_it() {
    assertThat(preflight("/things/own", APP, "GET", "x-key").status()).isEqualTo(204);
    assertThat(preflight("/things/own", PARTNER, "GET", "").status()).isEqualTo(403);
  }

  private static RawResponse preflight(String path, String origin, String method, String headers) {
    return server.send(RawRequest.preflight(path, origin, method, headers));
  }
}
