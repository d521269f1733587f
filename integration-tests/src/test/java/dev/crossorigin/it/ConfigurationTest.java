// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.crossorigin.CrossOrigin;
import dev.crossorigin.it.harness.RawRequest;
import dev.crossorigin.it.harness.RawResponse;
import dev.crossorigin.it.harness.Server;
import dev.crossorigin.jaxrs.CorsFeature;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Map;
import org.glassfish.jersey.server.ResourceConfig;
import org.junit.jupiter.api.Test;

/** What an operator can set, and what switches discovery off. */
class ConfigurationTest {

  private static final String APP = "https://app.example";

  /** A resource. */
  @Path("/thing")
  @CrossOrigin(origins = APP)
  public static class Thing {

    @GET
    public String get() {
      return "thing";
    }

    @GET
    @Path("fails")
    public String fails() {
      throw new IllegalStateException("unmapped");
    }
  }

  private static ResourceConfig thing(String key, Object value) {
    return new ResourceConfig(Thing.class).addProperties(Map.of(key, value));
  }

  private static boolean isOn(ResourceConfig application) {
    try (Server server = Server.of(application)) {
      RawResponse actual = server.send(RawRequest.of("GET", "/thing", "Origin: " + APP));
      assertThat(actual.body()).isEqualTo("thing");
      RawResponse preflight = server.send(RawRequest.preflight("/thing", APP, "GET", ""));
      assertThat(preflight.has("Access-Control-Allow-Origin"))
          .isEqualTo(actual.has("Access-Control-Allow-Origin"));
      return actual.has("Access-Control-Allow-Origin");
    }
  }

  @Test
  void everything_is_on_unless_it_is_turned_off() {
    assertThat(isOn(new ResourceConfig(Thing.class))).isTrue();
    assertThat(isOn(thing("crossorigin.enabled", "true"))).isTrue();
    assertThat(isOn(thing("crossorigin.enabled", "false"))).isFalse();
    assertThat(isOn(thing("crossorigin.enabled", false))).isFalse();
  }

  @Test
  void a_system_property_counts_where_the_application_says_nothing() {
    System.setProperty("crossorigin.enabled", "false");
    try {
      assertThat(isOn(new ResourceConfig(Thing.class))).isFalse();
      assertThat(isOn(thing("crossorigin.enabled", "true"))).isTrue();
    } finally {
      System.clearProperty("crossorigin.enabled");
    }
  }

  @Test
  void an_application_that_loads_no_services_has_no_cors_until_it_registers_the_feature() {
    assertThat(isOn(thing("jakarta.ws.rs.loadServices", "false"))).isFalse();
    assertThat(isOn(thing("jakarta.ws.rs.loadServices", "false").register(CorsFeature.class)))
        .isTrue();
  }

  @Test
  void switching_off_jerseys_discovery_switches_off_the_services_too() {
    for (String key :
        new String[] {
          "jersey.config.disableAutoDiscovery", "jersey.config.disableMetainfServicesLookup"
        }) {
      assertThat(isOn(thing(key, true))).as(key).isFalse();
      assertThat(isOn(thing(key, true).register(new CorsFeature()))).as(key).isTrue();
    }
  }

  @Test
  void the_status_of_allowed_preflights_can_be_set() {
    try (Server server = Server.of(thing("crossorigin.preflight-status", 200))) {
      assertThat(server.send(RawRequest.preflight("/thing", APP, "GET", "")).status())
          .isEqualTo(200);
      assertThat(server.send(RawRequest.preflight("/thing", APP, "PUT", "")).status())
          .isEqualTo(403);
    }
  }

  @Test
  void unmapped_exceptions_can_be_left_to_the_container() {
    try (Server server = Server.of(thing("crossorigin.map-unmapped-exceptions", "false"))) {
      RawResponse response = server.send(RawRequest.of("GET", "/thing/fails", "Origin: " + APP));
      assertThat(response.status()).isEqualTo(500);
      assertThat(response.accessControlLines()).isEmpty();
    }
  }

  @Test
  void a_self_origin_is_one_origin_that_a_page_of_this_server_can_have() {
    for (String wrong :
        List.of(
            "null",
            "*",
            "https://*.example",
            "https://a.example:*",
            "${self}",
            "",
            "https://a.example,")) {
      assertThatThrownBy(() -> Server.of(thing("crossorigin.self-origins", wrong)).close())
          .as(wrong)
          .hasStackTraceContaining("[CORS906] configuration key \"crossorigin.self-origins\"");
    }
    assertThat(isOn(thing("crossorigin.self-origins", "https://a.example,http://b.example:81")))
        .isTrue();
  }

  @Test
  void a_value_that_is_wrong_stops_the_start_and_names_its_key() {
    for (Map.Entry<String, Object> wrong :
        Map.<String, Object>of(
                "crossorigin.enabled", "nope",
                "crossorigin.preflight-status", 302,
                "crossorigin.map-unmapped-exceptions", "0",
                "crossorigin.self-origins", "https://example/")
            .entrySet()) {
      assertThatThrownBy(() -> Server.of(thing(wrong.getKey(), wrong.getValue())).close())
          .hasStackTraceContaining("CORS906")
          .hasStackTraceContaining(wrong.getKey());
    }
  }
}
