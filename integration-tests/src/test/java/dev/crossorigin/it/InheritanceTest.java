// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.it;

import static org.assertj.core.api.Assertions.assertThat;

import dev.crossorigin.CrossOrigin;
import dev.crossorigin.SameOriginOnly;
import dev.crossorigin.it.harness.RawRequest;
import dev.crossorigin.it.harness.RawResponse;
import dev.crossorigin.it.harness.Server;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Policies and paths that supertypes bring along. */
class InheritanceTest {

  private static final String APP = "https://app.example";
  private static final String OTHER = "https://other.example";

  private static Server server;

  /** As a generator writes it from an API description. */
  @Path("/api")
  @CrossOrigin(origins = OTHER, maxAge = 60)
  public interface Api<T> {

    /** Reads a header. */
    @GET
    T get(@HeaderParam("X-Version") String version);

    /** Has a policy of its own. */
    @PUT
    @CrossOrigin(exposedHeaders = "X-Interface")
    T put();

    /** Inherited as it is. */
    @DELETE
    default String remove() {
      return "removed";
    }
  }

  /** Carries no annotation of Jakarta REST; its policy replaces the interface's origins. */
  @CrossOrigin(origins = APP)
  public static class Implementation implements Api<String> {

    @Override
    public String get(String version) {
      return "got";
    }

    @Override
    public String put() {
      return "put";
    }
  }

  /** The base of several resources. */
  @CrossOrigin(origins = APP, allowCredentials = true, exposedHeaders = "X-Base")
  public abstract static class Base {

    /** Inherited. */
    @GET
    public String get() {
      return "base";
    }

    /** Overridden. */
    @POST
    public String post() {
      return "base";
    }

    /** Overridden with a closed door. */
    @DELETE
    public String remove() {
      return "base";
    }
  }

  /** Annotations that are not of Jakarta REST do not cut the inheritance of those that are. */
  @Path("/derived")
  public static class Derived extends Base {

    @Override
    @CrossOrigin(exposedHeaders = "X-Derived")
    public String post() {
      return "derived";
    }

    @Override
    @SameOriginOnly
    public String remove() {
      return "derived";
    }
  }

  @BeforeAll
  static void start() {
    server = Server.of(Implementation.class, Derived.class);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static RawResponse send(String verb, String path, String origin) {
    return server.send(RawRequest.of(verb, path, "Origin: " + origin));
  }

  @Test
  void the_class_comes_before_its_interface_attribute_by_attribute() {
    assertThat(send("GET", "/api", APP).header("Access-Control-Allow-Origin")).contains(APP);
    assertThat(send("GET", "/api", OTHER).accessControlLines()).isEmpty();
    RawResponse preflight = server.send(RawRequest.preflight("/api", APP, "GET", "x-version"));
    assertThat(preflight.status()).isEqualTo(204);
    assertThat(preflight.header("Access-Control-Max-Age")).contains("60");
  }

  @Test
  void the_overridden_method_comes_before_the_class() {
    RawResponse response = send("PUT", "/api", APP);
    assertThat(response.body()).isEqualTo("put");
    assertThat(response.header("Access-Control-Expose-Headers")).contains("x-interface");
    assertThat(response.header("Access-Control-Allow-Origin")).contains(APP);
  }

  @Test
  void a_default_method_of_an_interface_is_a_resource_method_like_any_other() {
    RawResponse response = send("DELETE", "/api", APP);
    assertThat(response.body()).isEqualTo("removed");
    assertThat(response.header("Access-Control-Allow-Origin")).contains(APP);
    assertThat(server.send(RawRequest.preflight("/api", APP, "DELETE", "")).status())
        .isEqualTo(204);
  }

  @Test
  void the_policy_of_a_superclass_is_inherited_with_its_methods() {
    RawResponse response = send("GET", "/derived", APP);
    assertThat(response.body()).isEqualTo("base");
    assertThat(response.header("Access-Control-Allow-Credentials")).contains("true");
    assertThat(response.header("Access-Control-Expose-Headers")).contains("x-base");
  }

  @Test
  void an_override_changes_what_it_writes_and_keeps_the_rest() {
    RawResponse response = send("POST", "/derived", APP);
    assertThat(response.body()).isEqualTo("derived");
    assertThat(response.header("Access-Control-Allow-Credentials")).contains("true");
    assertThat(response.header("Access-Control-Expose-Headers")).contains("x-derived");
  }

  @Test
  void an_override_can_close_the_door() {
    assertThat(send("DELETE", "/derived", APP).status()).isEqualTo(403);
    assertThat(server.send(RawRequest.of("DELETE", "/derived")).body()).isEqualTo("derived");
  }
}
