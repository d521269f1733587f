// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.it;

import static org.assertj.core.api.Assertions.assertThat;

import dev.crossorigin.CrossOrigin;
import dev.crossorigin.it.harness.RawRequest;
import dev.crossorigin.it.harness.RawResponse;
import dev.crossorigin.it.harness.Server;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.Map;
import org.glassfish.jersey.server.wadl.internal.WadlResource;
import org.junit.jupiter.api.Test;

/**
 * Jersey answers {@code OPTIONS} with WADL for {@code Accept: *}{@code /*}, as preflights have it.
 */
class WadlTest {

  private static final String APP = "https://app.example";

  /** A resource. */
  @Path("/thing")
  @CrossOrigin(origins = APP)
  public static class Thing {

    @GET
    public String get() {
      return "thing";
    }
  }

  @Test
  void a_preflight_is_ours_although_options_is_answered_with_wadl() {
    try (Server server = Server.of(Thing.class)) {
      RawResponse options = server.send(RawRequest.of("OPTIONS", "/thing", "Origin: " + APP));
      assertThat(options.body()).contains("wadl");
      assertThat(options.header("Access-Control-Allow-Origin")).contains(APP);
      RawResponse preflight = server.send(RawRequest.preflight("/thing", APP, "GET", ""));
      assertThat(preflight.status()).isEqualTo(204);
      assertThat(preflight.body()).isEmpty();
    }
  }

  @Test
  void a_preflight_is_ours_where_wadl_is_off() {
    try (Server server =
        Server.of(Map.of("jersey.config.server.wadl.disableWadl", true), Thing.class)) {
      RawResponse options = server.send(RawRequest.of("OPTIONS", "/thing", "Origin: " + APP));
      assertThat(options.body()).doesNotContain("wadl").contains("GET");
      assertThat(options.header("Access-Control-Allow-Origin")).contains(APP);
      assertThat(server.send(RawRequest.preflight("/thing", APP, "GET", "")).status())
          .isEqualTo(204);
    }
  }

  @Test
  void a_container_that_registers_the_description_as_a_resource_is_not_confused() {
    try (Server server =
        Server.of(
            Map.of("jersey.config.server.wadl.disableWadl", true),
            Thing.class,
            WadlResource.class)) {
      assertThat(server.send(RawRequest.preflight("/thing", APP, "GET", "")).status())
          .isEqualTo(204);
    }
  }

  @Test
  void the_description_itself_is_untouched() {
    try (Server server = Server.of(Thing.class)) {
      RawResponse wadl = server.send(RawRequest.of("GET", "/application.wadl", "Origin: " + APP));
      assertThat(wadl.status()).isEqualTo(200);
      assertThat(wadl.accessControlLines()).isEmpty();
      assertThat(wadl.has("Vary")).isFalse();
      assertThat(
              server
                  .send(RawRequest.preflight("/application.wadl", APP, "GET", ""))
                  .has("Access-Control-Allow-Origin"))
          .isFalse();
    }
  }
}
