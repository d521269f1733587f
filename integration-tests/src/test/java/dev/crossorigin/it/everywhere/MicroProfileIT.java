// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.it.everywhere;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.crossorigin.CrossOrigin;
import dev.crossorigin.it.harness.RawRequest;
import dev.crossorigin.it.harness.Server;
import dev.crossorigin.it.harness.ServerKind;
import dev.crossorigin.it.harness.ServerRefusal;
import dev.crossorigin.jaxrs.CorsPolicies;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Application;
import jakarta.ws.rs.core.Configuration;
import jakarta.ws.rs.core.Context;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A service with an implementation of MicroProfile Config beside it, and one without. */
class MicroProfileIT {

  private static final String WITH = "jersey-3-microprofile";
  private static final String KEY = "microprofile.partner.origins";
  private static final String PARTNER = "https://partner.example";
  private static final String OTHER = "https://other.example";

  /** Its origins stand in {@code META-INF/microprofile-config.properties}. */
  @Path("/orders")
  @CrossOrigin(origins = "${microprofile.partner.origins}")
  public static class Orders {

    @GET
    public String get() {
      return "orders";
    }

    @POST
    @Path("reload")
    public String reload(@Context Configuration configuration) {
      CorsPolicies.of(configuration).reload();
      return "reloaded";
    }
  }

  /** Its origins stand there too, but with an expression that has no value. */
  @Path("/broken")
  @CrossOrigin(origins = "${microprofile.broken.origins:https://default.example}")
  public static class Broken {

    @GET
    public String get() {
      return "broken";
    }
  }

  /** A partner's shop. */
  public static class Shop extends Application {

    @Override
    public Set<Class<?>> getClasses() {
      return Set.of(Orders.class);
    }
  }

  /** A shop that cannot be opened. */
  public static class BrokenShop extends Application {

    @Override
    public Set<Class<?>> getClasses() {
      return Set.of(Broken.class);
    }
  }

  private static boolean allows(Server server, String origin) {
    return server
        .send(RawRequest.of("GET", "/orders", "Origin: " + origin))
        .header("access-control-allow-origin")
        .filter(origin::equals)
        .isPresent();
  }

  @ParameterizedTest
  @EnumSource(names = "JERSEY_3_.*", mode = EnumSource.Mode.MATCH_ALL)
  void origins_come_from_its_sources_with_its_expressions_replaced(ServerKind kind) {
    try (Server server = kind.startOn(WITH, Shop.class)) {
      assertThat(allows(server, PARTNER)).isTrue();
      assertThat(allows(server, "https://a.partner.example")).isTrue();
      assertThat(allows(server, OTHER)).isFalse();
    }
  }

  @Test
  void the_same_service_without_it_has_no_origins_and_does_not_start() {
    assertThatThrownBy(() -> ServerKind.JERSEY_3_GRIZZLY.start(Shop.class).close())
        .isInstanceOf(ServerRefusal.class)
        .hasMessageContaining("[CORS910]")
        .hasMessageContaining(KEY);
  }

  @Test
  void an_expression_without_value_stops_the_start_though_there_is_a_default() {
    assertThatThrownBy(() -> ServerKind.JERSEY_3_GRIZZLY.startOn(WITH, BrokenShop.class).close())
        .isInstanceOf(ServerRefusal.class)
        .hasMessageContaining("[CORS910]")
        .hasMessageContaining("https://${microprofile.broken.host}");
    try (Server server = ServerKind.JERSEY_3_GRIZZLY.start(BrokenShop.class)) {
      assertThat(
              server
                  .send(RawRequest.of("GET", "/broken", "Origin: https://default.example"))
                  .header("access-control-allow-origin"))
          .contains("https://default.example");
    }
  }

  @Test
  void a_reload_asks_it_again() {
    try (Server server = ServerKind.JERSEY_3_GRIZZLY.startOn(WITH, Shop.class)) {
      System.setProperty(KEY, OTHER);
      assertThat(allows(server, OTHER)).isFalse();
      assertThat(server.send(RawRequest.of("POST", "/orders/reload")).body()).isEqualTo("reloaded");
      assertThat(allows(server, OTHER)).isTrue();
      assertThat(allows(server, PARTNER)).isFalse();
    } finally {
      System.clearProperty(KEY);
    }
  }
}
