// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.it.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.crossorigin.CrossOrigin;
import dev.crossorigin.SameOriginOnly;
import dev.crossorigin.it.harness.RawRequest;
import dev.crossorigin.it.harness.RawResponse;
import dev.crossorigin.it.harness.Server;
import dev.crossorigin.it.harness.ServerKind;
import dev.crossorigin.it.harness.ServerRefusal;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Application;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Resource methods that a class inherits with their annotations, on every runtime. */
class InheritedRoutesIT {

  private static final String APP = "https://app.example";

  /** Has all the annotations. */
  @Path("pets")
  @CrossOrigin(origins = APP)
  public interface PetApi<T> {

    @GET
    @Path("{id}")
    T show();
  }

  /** Has none. */
  public static class Pets implements PetApi<String> {

    @Override
    public String show() {
      return "pet";
    }
  }

  /** Could be deployed itself. */
  @Path("base")
  @CrossOrigin(origins = APP)
  public static class Base {

    @GET
    public String get() {
      return "base";
    }
  }

  /** Is deployed in its place, under a policy of its own. */
  @SameOriginOnly
  public static class Derived extends Base {}

  /** Deploys the classes without annotations of Jakarta REST. */
  public static class Shop extends Application {

    @Override
    public Set<Class<?>> getClasses() {
      return Set.of(Pets.class, Derived.class);
    }
  }

  /** Deploys both. */
  public static class Both extends Application {

    @Override
    public Set<Class<?>> getClasses() {
      return Set.of(Base.class, Derived.class);
    }
  }

  @ParameterizedTest
  @EnumSource
  void a_policy_on_an_interface_holds(ServerKind kind) {
    try (Server server = kind.start(Shop.class)) {
      RawResponse response = server.send(RawRequest.of("GET", "/pets/1", "Origin: " + APP));
      RawRequest preflight = RawRequest.preflight("/pets/1", APP, "GET", "");

      assertThat(response.body()).isEqualTo("pet");
      assertThat(response.header("Access-Control-Allow-Origin")).contains(APP);
      assertThat(server.send(preflight).status()).isEqualTo(204);
    }
  }

  @ParameterizedTest
  @EnumSource
  void the_policy_of_the_deployed_class_holds_and_not_that_of_its_superclass(ServerKind kind) {
    try (Server server = kind.start(Shop.class)) {
      RawRequest preflight = RawRequest.preflight("/base", APP, "GET", "");

      assertThat(server.send(RawRequest.of("GET", "/base")).body()).isEqualTo("base");
      assertThat(server.send(RawRequest.of("GET", "/base", "Origin: " + APP)).status())
          .isEqualTo(403);
      assertThat(server.send(preflight).status()).isEqualTo(403);
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"RESTEASY_6", "RESTEASY_7", "CXF_4"}) // Jersey refuses them by itself
  void two_that_differ_are_not_deployed_at_one_path(ServerKind kind) {
    assertThatThrownBy(() -> kind.start(Both.class))
        .isInstanceOf(ServerRefusal.class)
        .hasMessageContaining("CORS907");
  }
}
