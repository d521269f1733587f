// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.crossorigin.CrossOrigin;
import dev.crossorigin.it.harness.CapturedLog;
import dev.crossorigin.it.harness.RawRequest;
import dev.crossorigin.it.harness.RawResponse;
import dev.crossorigin.it.harness.Server;
import dev.crossorigin.jaxrs.CorsDeploymentException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Application;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.glassfish.jersey.server.ResourceConfig;
import org.junit.jupiter.api.Test;

/** Origins that differ from one deployment to the next. */
class ConfiguredOriginsTest {

  private static final String APP = "https://app.example";
  private static final String PARTNER = "https://partner.example";

  /** For partners, who are named at start-up. */
  @Path("/orders")
  @CrossOrigin(
      origins = {APP, "${partner.origins}"},
      allowCredentials = true)
  public static class Orders {

    @GET
    public String get() {
      return "orders";
    }
  }

  /** For partners, with one that is known. */
  @Path("/stock")
  @CrossOrigin(origins = "${stock.origins:https://partner.example}", rejectDisallowed = true)
  public static class Stock {

    @GET
    public String get() {
      return "stock";
    }
  }

  /** Says nothing itself. */
  @Path("/silent")
  public static class Silent {

    @GET
    public String get() {
      return "silent";
    }
  }

  /** Says it for all. */
  @CrossOrigin(origins = "${shop.origins}")
  public static class Shop extends Application {

    @Override
    public Set<Class<?>> getClasses() {
      return Set.of(Silent.class);
    }

    @Override
    public Map<String, Object> getProperties() {
      return Map.of("shop.origins", PARTNER);
    }
  }

  private static boolean allows(Server server, String path, String origin) {
    RawResponse preflight = server.send(RawRequest.preflight(path, origin, "GET", ""));
    RawResponse actual = server.send(RawRequest.of("GET", path, "Origin: " + origin));
    assertThat(actual.header("Access-Control-Allow-Origin"))
        .isEqualTo(preflight.header("Access-Control-Allow-Origin"));
    assertThat(actual.vary()).containsExactly("Origin");
    return actual.header("Access-Control-Allow-Origin").filter(origin::equals).isPresent();
  }

  @Test
  void configured_origins_are_let_in_beside_those_that_are_written() {
    String partners = PARTNER + " , https://*.partner.example:*";
    try (Server server = Server.of(Map.of("partner.origins", partners), Orders.class)) {
      assertThat(allows(server, "/orders", APP)).isTrue();
      assertThat(allows(server, "/orders", PARTNER)).isTrue();
      assertThat(allows(server, "/orders", "https://a.b.partner.example:8443")).isTrue();
      assertThat(allows(server, "/orders", "https://other.example")).isFalse();
      assertThat(allows(server, "/orders", "${partner.origins}")).isFalse();
    }
  }

  @Test
  void many_configured_origins_are_told_apart() {
    List<String> tenants =
        IntStream.range(0, 200).mapToObj(i -> "https://tenant-" + i + ".example").toList();
    try (Server server =
        Server.of(Map.of("partner.origins", String.join(",", tenants)), Orders.class)) {
      for (String tenant : tenants.subList(100, 110)) {
        assertThat(allows(server, "/orders", tenant)).isTrue();
      }
      assertThat(allows(server, "/orders", "https://tenant-200.example")).isFalse();
    }
  }

  @Test
  void a_default_holds_only_where_nothing_is_configured() {
    try (Server server = Server.of(Stock.class)) {
      assertThat(allows(server, "/stock", PARTNER)).isTrue();
    }
    try (Server server = Server.of(Map.of("stock.origins", APP), Stock.class)) {
      assertThat(allows(server, "/stock", APP)).isTrue();
      assertThat(allows(server, "/stock", PARTNER)).isFalse();
      assertThat(server.send(RawRequest.of("GET", "/stock", "Origin: " + PARTNER)).status())
          .isEqualTo(403);
    }
  }

  @Test
  void the_application_goes_before_system_properties() {
    System.setProperty("stock.origins", APP);
    try (Server system = Server.of(Stock.class);
        Server own = Server.of(Map.of("stock.origins", "https://own.example"), Stock.class)) {
      assertThat(allows(system, "/stock", APP)).isTrue();
      assertThat(allows(own, "/stock", APP)).isFalse();
      assertThat(allows(own, "/stock", "https://own.example")).isTrue();
    } finally {
      System.clearProperty("stock.origins");
    }
  }

  @Test
  void the_policy_of_the_whole_application_may_leave_its_origins_to_configuration() {
    try (Server server = Server.of(new Shop())) {
      assertThat(allows(server, "/silent", PARTNER)).isTrue();
      assertThat(allows(server, "/silent", APP)).isFalse();
    }
  }

  @Test
  void everything_that_is_wrong_or_missing_is_told_at_once_with_its_key() {
    assertThatThrownBy(
            () ->
                Server.of(
                        new ResourceConfig(Orders.class, Stock.class)
                            .property("partner.origins", "http://a.example,*,https://b.example/")
                            .property("stock.origins", "")
                            .property("crossorigin.preflight-status", "404"))
                    .close())
        .isInstanceOfSatisfying(
            CorsDeploymentException.class,
            failure -> {
              assertThat(failure.findings())
                  .extracting(finding -> finding.rule().id() + " " + finding.place().key())
                  .containsExactly(
                      "CORS906 ",
                      "CORS104 partner.origins",
                      "CORS127 partner.origins",
                      "CORS403 partner.origins",
                      "CORS910 stock.origins");
              assertThat(failure)
                  .hasMessageContaining("at: configuration key \"partner.origins\"")
                  .hasMessageContaining("did you mean \"https://b.example\"?")
                  .hasMessageContaining("at: configuration key \"stock.origins\"");
            });
  }

  @Test
  void a_value_that_is_configured_twice_and_a_key_of_ours_that_nothing_reads_are_logged() {
    Map<String, Object> properties =
        Map.of("stock.origins", PARTNER + "," + PARTNER, "crossorigin.self-origin", PARTNER);
    try (CapturedLog log = CapturedLog.open();
        Server server = Server.of(properties, Stock.class)) {
      assertThat(allows(server, "/stock", PARTNER)).isTrue();
      assertThat(log.messages())
          .anyMatch(each -> each.contains("[CORS118]") && each.contains("\"stock.origins\""))
          .anyMatch(
              each -> each.contains("[CORS911]") && each.contains("\"crossorigin.self-origin\""));
    }
  }
}
