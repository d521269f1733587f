// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.it;

import static org.assertj.core.api.Assertions.assertThat;

import dev.crossorigin.CrossOrigin;
import dev.crossorigin.it.harness.RawRequest;
import dev.crossorigin.it.harness.RawResponse;
import dev.crossorigin.it.harness.Server;
import dev.crossorigin.jaxrs.CorsFeature;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Application;
import java.util.Set;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.server.model.Resource;
import org.junit.jupiter.api.Test;

/** However an application names its resources, and however many there are in one process. */
class ApplicationsTest {

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

  /** The same path in another class, which another application deploys. */
  @Path("/thing")
  @CrossOrigin(origins = "https://other.example")
  public static class OtherThing {

    @PUT
    public String put() {
      return "other thing";
    }
  }

  /** The standard way. */
  public static class Standard extends Application {

    @Override
    public Set<Class<?>> getClasses() {
      return Set.of(Thing.class);
    }
  }

  /** Has a path of its own. */
  @ApplicationPath("path")
  public static class BelowPath extends ResourceConfig {

    /** Deploys {@link Thing}. */
    public BelowPath() {
      super(Thing.class);
    }
  }

  /** The standard way with instances. */
  public static class Singletons extends Application {

    @Override
    @SuppressWarnings("deprecation")
    public Set<Object> getSingletons() {
      return Set.of(new Thing());
    }
  }

  private static void assertDeployed(Server server) {
    assertDeployed(server, "/thing");
  }

  private static void assertDeployed(Server server, String path) {
    try (server) {
      RawResponse actual = server.send(RawRequest.of("GET", path, "Origin: " + APP));
      assertThat(actual.body()).isEqualTo("thing");
      assertThat(actual.header("Access-Control-Allow-Origin")).contains(APP);
      assertThat(actual.values("Vary")).containsExactly("Origin");
      assertThat(server.send(RawRequest.preflight(path, APP, "GET", "")).status()).isEqualTo(204);
      assertThat(
              server
                  .send(RawRequest.of("DELETE", path, "Origin: " + APP))
                  .header("Access-Control-Allow-Origin"))
          .contains(APP);
    }
  }

  @Test
  void a_class_of_a_resource_config() {
    assertDeployed(Server.of(Thing.class));
  }

  @Test
  void an_instance_of_a_resource_config() {
    assertDeployed(Server.of(new ResourceConfig().register(new Thing())));
  }

  @Test
  void a_class_of_an_application() {
    assertDeployed(Server.of(new Standard()));
  }

  @Test
  void an_instance_of_an_application() {
    assertDeployed(Server.of(new Singletons()));
  }

  @Test
  void a_path_in_front_of_the_application_is_no_part_of_its_routes() {
    assertDeployed(Server.below("/context/", new ResourceConfig(Thing.class)), "/context/thing");
    assertDeployed(Server.of(new BelowPath()), "/path/thing");
    try (Server server = Server.below("/context/", new ResourceConfig(Thing.class))) {
      assertThat(server.send(RawRequest.preflight("/thing", APP, "GET", "")).status())
          .isEqualTo(404);
    }
  }

  @Test
  void a_programmatic_resource() {
    assertDeployed(Server.of(new ResourceConfig().registerResources(Resource.from(Thing.class))));
  }

  @Test
  void a_feature_registered_by_hand_runs_once() {
    assertDeployed(Server.of(new ResourceConfig(Thing.class).register(CorsFeature.class)));
    assertDeployed(Server.of(new ResourceConfig(Thing.class).register(new CorsFeature())));
  }

  @Test
  void two_applications_in_one_process_know_only_their_own_resources() {
    try (Server one = Server.of(Thing.class);
        Server other = Server.of(OtherThing.class)) {
      assertThat(one.send(RawRequest.preflight("/thing", APP, "GET", "")).status()).isEqualTo(204);
      assertThat(one.send(RawRequest.preflight("/thing", APP, "PUT", "")).status()).isEqualTo(403);
      assertThat(other.send(RawRequest.preflight("/thing", APP, "GET", "")).status())
          .isEqualTo(403);
      assertThat(
              other
                  .send(RawRequest.preflight("/thing", "https://other.example", "PUT", ""))
                  .status())
          .isEqualTo(204);
    }
  }
}
