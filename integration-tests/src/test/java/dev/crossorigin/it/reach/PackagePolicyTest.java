// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.it.reach;

import static org.assertj.core.api.Assertions.assertThat;

import dev.crossorigin.CrossOrigin;
import dev.crossorigin.SameOriginOnly;
import dev.crossorigin.it.harness.RawRequest;
import dev.crossorigin.it.harness.RawResponse;
import dev.crossorigin.it.harness.Server;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The policy in this package's package-info holds for the resources here. */
class PackagePolicyTest {

  private static final String APP = "https://app.example";
  private static final String OTHER = "https://other.example";

  private static Server server;

  /** Has no policy but that of the package. */
  @Path("plain")
  public static class Plain {

    /** Reads a header. */
    @PUT
    public String put(@HeaderParam("X-Version") String version) {
      return "put";
    }

    /** Writes one attribute. */
    @GET
    @CrossOrigin(maxAge = 5)
    public String get() {
      return "got";
    }

    /** Closed. */
    @DELETE
    @SameOriginOnly
    public String delete() {
      return "deleted";
    }
  }

  /** Brings its origins along; the package's {@code maxAge} is still there. */
  @Path("own")
  @CrossOrigin(origins = OTHER)
  public static class Own {

    /** Inherits from both. */
    @PUT
    public String put() {
      return "put";
    }
  }

  @BeforeAll
  static void start() {
    server = Server.of(Plain.class, Own.class);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void a_class_without_a_policy_has_that_of_its_package() {
    RawResponse answer = preflight("/plain", APP, "PUT", "x-version");

    assertThat(answer.status()).isEqualTo(204);
    assertThat(answer.header("access-control-allow-origin")).contains(APP);
    assertThat(answer.header("access-control-allow-headers")).contains("x-version");
    assertThat(answer.header("access-control-max-age")).contains("60");
    assertThat(preflight("/plain", OTHER, "PUT", "x-version").status()).isEqualTo(403);
  }

  @Test
  void what_is_written_nearer_goes_before_the_package() {
    assertThat(preflight("/plain", APP, "GET", "").header("access-control-max-age")).contains("5");
    RawResponse own = preflight("/own", OTHER, "PUT", "");
    assertThat(own.status()).isEqualTo(204);
    assertThat(own.header("access-control-max-age")).contains("60");
    assertThat(preflight("/own", APP, "PUT", "").status()).isEqualTo(403);
  }

  @Test
  void a_closed_method_stays_closed() {
    assertThat(preflight("/plain", APP, "DELETE", "").status()).isEqualTo(403);
  }

  private static RawResponse preflight(String path, String origin, String method, String headers) {
    return server.send(RawRequest.preflight(path, origin, method, headers));
  }
}
