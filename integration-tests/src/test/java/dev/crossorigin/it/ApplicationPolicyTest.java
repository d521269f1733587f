// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.crossorigin.CrossOrigin;
import dev.crossorigin.SameOriginOnly;
import dev.crossorigin.it.harness.CapturedLog;
import dev.crossorigin.it.harness.Compiled;
import dev.crossorigin.it.harness.RawRequest;
import dev.crossorigin.it.harness.RawResponse;
import dev.crossorigin.it.harness.Server;
import dev.crossorigin.jaxrs.CorsFeature;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Application;
import java.util.Set;
import java.util.stream.Stream;
import org.glassfish.jersey.server.ResourceConfig;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A policy on the application, however that is deployed. */
class ApplicationPolicyTest {

  private static final String APP = "https://app.example";
  private static final String OTHER = "https://other.example";

  /** Says nothing. */
  @Path("plain")
  public static class Plain {

    /** Reads a header. */
    @PUT
    public String put(@HeaderParam("X-Version") String version) {
      return "put";
    }

    /** Closed, whatever the application says. */
    @DELETE
    @SameOriginOnly
    public String delete() {
      return "deleted";
    }
  }

  /** Has a policy of its own. */
  @Path("own")
  @CrossOrigin(origins = OTHER, methods = "GET")
  public static class Own {

    /** Under it. */
    @GET
    public String get() {
      return "got";
    }

    /** Left out of it. */
    @PUT
    public String put() {
      return "put";
    }
  }

  /** In the standard form. */
  @CrossOrigin(origins = APP, allowedHeaders = "X-Trace", maxAge = 60)
  public static class Standard extends Application {

    @Override
    public Set<Class<?>> getClasses() {
      return Set.of(Plain.class, Own.class);
    }
  }

  /** As Jersey has it. */
  @CrossOrigin(origins = APP, allowedHeaders = "X-Trace", maxAge = 60)
  public static class Configured extends ResourceConfig {

    /** The same classes. */
    public Configured() {
      super(Plain.class, Own.class);
    }
  }

  /** Where there is no class for the application. */
  @CrossOrigin(origins = APP, allowedHeaders = "X-Trace", maxAge = 60)
  public static class Feature extends CorsFeature {}

  /** Another one. */
  @CrossOrigin(origins = OTHER)
  public static class OtherFeature extends CorsFeature {}

  static Stream<Arguments> applications() {
    return Stream.of(
            Named.of("an application", ResourceConfig.forApplication(new Standard())),
            Named.of("an application class", ResourceConfig.forApplicationClass(Standard.class)),
            Named.of("a subclass of one", ResourceConfig.forApplication(new Standard() {})),
            Named.of("a resource configuration", new Configured()),
            Named.of("a feature", withFeature()),
            Named.of("both, if they are equal", new Configured().register(Feature.class)))
        .map(Arguments::of);
  }

  private static ResourceConfig withFeature() {
    return new ResourceConfig(Plain.class, Own.class).register(Feature.class);
  }

  @ParameterizedTest
  @MethodSource("applications")
  void holds_where_nothing_is_written(ResourceConfig application) {
    try (Server server = Server.of(application)) {
      RawResponse preflight =
          server.send(RawRequest.preflight("/plain", APP, "PUT", "x-trace,x-version"));
      assertThat(preflight.status()).isEqualTo(204);
      assertThat(preflight.header("Access-Control-Allow-Headers")).contains("x-trace,x-version");
      assertThat(preflight.header("Access-Control-Max-Age")).contains("60");
      assertThat(send(server, "PUT", "/plain", APP).values("Access-Control-Allow-Origin"))
          .containsExactly(APP);
      assertThat(send(server, "PUT", "/plain", OTHER).accessControlLines()).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("applications")
  void never_mixes_with_a_policy_of_a_resource(ResourceConfig application) {
    try (Server server = Server.of(application)) {
      RawResponse preflight = server.send(RawRequest.preflight("/own", OTHER, "GET", ""));
      assertThat(preflight.status()).isEqualTo(204);
      assertThat(preflight.has("Access-Control-Max-Age")).isFalse();
      assertThat(server.send(RawRequest.preflight("/own", APP, "GET", "")).status()).isEqualTo(403);
      assertThat(send(server, "PUT", "/own", APP).accessControlLines()).isEmpty();
      assertThat(send(server, "DELETE", "/plain", APP).status()).isEqualTo(403);
    }
  }

  @ParameterizedTest
  @MethodSource("applications")
  void lets_a_page_read_that_nothing_is_there(ResourceConfig application) {
    try (Server server = Server.of(application)) {
      RawResponse missing = send(server, "GET", "/nowhere", APP);
      assertThat(missing.status()).isEqualTo(404);
      assertThat(missing.header("Access-Control-Allow-Origin")).contains(APP);
      assertThat(missing.vary()).containsExactly("Origin");
      assertThat(send(server, "GET", "/nowhere", OTHER).accessControlLines()).isEmpty();
      RawResponse preflight = server.send(RawRequest.preflight("/nowhere", APP, "GET", ""));
      assertThat(preflight.accessControlLines()).isEmpty();
      assertThat(preflight.vary()).isEmpty();
    }
  }

  @Test
  void without_one_nothing_is_touched() {
    try (Server server = Server.of(Plain.class, Own.class)) {
      assertThat(send(server, "PUT", "/plain", APP).accessControlLines()).isEmpty();
      assertThat(send(server, "GET", "/nowhere", APP).vary()).isEmpty();
    }
  }

  @Test
  void two_that_differ_do_not_start() {
    assertThatThrownBy(() -> Server.of(new Configured().register(OtherFeature.class)).close())
        .hasStackTraceContaining("CORS909")
        .hasStackTraceContaining("ApplicationPolicyTest$Configured")
        .hasStackTraceContaining("ApplicationPolicyTest$OtherFeature");
  }

  @Test
  void covers_classes_of_other_jars_that_were_never_processed_and_says_so() {
    try (CapturedLog log = CapturedLog.open();
        Compiled library =
            Compiled.withoutProcessor(
                """
                package lib;
                import jakarta.ws.rs.*;

                @Path("lib")
                public class Lib {
                  @PUT public String put(@HeaderParam("X-Lib") String value) { return "put"; }
                }
                """);
        Server server = Server.of(new Configured().register(library.load("lib.Lib")))) {
      RawResponse preflight = server.send(RawRequest.preflight("/lib", APP, "PUT", "x-lib"));

      assertThat(preflight.status()).isEqualTo(204);
      assertThat(preflight.header("Access-Control-Allow-Headers")).contains("x-lib,x-trace");
      assertThat(send(server, "PUT", "/lib", APP).header("Access-Control-Allow-Origin"))
          .contains(APP);
      assertThat(log.messages())
          .filteredOn(message -> message.contains("other jars"))
          .singleElement()
          .asString()
          .contains("ApplicationPolicyTest$Configured", "lib.Lib")
          .doesNotContain("Plain");
    }
  }

  @Test
  void one_that_was_never_compiled_does_not_start() throws ReflectiveOperationException {
    try (Compiled compiled =
        Compiled.withoutProcessor(
            """
            import dev.crossorigin.CrossOrigin;
            import jakarta.ws.rs.core.Application;

            @CrossOrigin(origins = "https://app.example")
            public class Shop extends Application {}
            """)) {
      Application shop = (Application) compiled.load("Shop").getDeclaredConstructor().newInstance();

      assertThatThrownBy(() -> Server.of(shop).close()).hasStackTraceContaining("CORS903");
    }
  }

  private static RawResponse send(Server server, String verb, String path, String origin) {
    return server.send(RawRequest.of(verb, path, "Origin: " + origin));
  }
}
