// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.it.harness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.crossorigin.CrossOrigin;
import dev.crossorigin.SameOriginOnly;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Application;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** That each server serves, and refuses to. */
class ServerKindIT {

  private static final String APP = "https://app.example";

  private static final String ELSEWHERE =
      """
      package elsewhere;

      import dev.crossorigin.CrossOrigin;
      import jakarta.ws.rs.GET;
      import jakarta.ws.rs.Path;
      import jakarta.ws.rs.core.Application;
      import java.util.Set;

      public class Elsewhere extends Application {

        @Path("/elsewhere")
        @CrossOrigin(origins = "https://app.example")
        public static class Thing {
          @GET
          public String get() {
            return "elsewhere";
          }
        }

        @Override
        public Set<Class<?>> getClasses() {
          return Set.of(Thing.class);
        }
      }
      """;

  /** A resource. */
  @Path("/thing")
  @CrossOrigin(origins = APP)
  public static class Thing {

    @GET
    public String get() {
      return "thing";
    }

    @POST
    @SameOriginOnly
    public void post() {}
  }

  /** Deploys it. */
  public static class Things extends Application {

    @Override
    public Set<Class<?>> getClasses() {
      return Set.of(Thing.class);
    }
  }

  @ParameterizedTest
  @EnumSource
  void every_kind_serves_and_deploys_the_policies(ServerKind kind) {
    try (Server server = kind.start(Things.class)) {
      RawResponse get = server.send(RawRequest.of("GET", "/thing", "Origin: " + APP));
      assertThat(get.body()).isEqualTo("thing");
      assertThat(get.header("Access-Control-Allow-Origin")).contains(APP);
      assertThat(server.send(RawRequest.preflight("/thing", APP, "GET", "")).status())
          .isEqualTo(204);
      assertThat(server.send(RawRequest.of("POST", "/thing", "Origin: " + APP)).status())
          .isEqualTo(403);
    }
  }

  @ParameterizedTest
  @EnumSource
  void every_kind_serves_classes_from_elsewhere(ServerKind kind) {
    try (Compiled compiled = Compiled.of(ELSEWHERE);
        Server server = kind.start(application(compiled))) {
      RawResponse get = server.send(RawRequest.of("GET", "/elsewhere", "Origin: " + APP));
      assertThat(get.body()).isEqualTo("elsewhere");
      assertThat(get.header("Access-Control-Allow-Origin")).contains(APP);
    }
  }

  @ParameterizedTest
  @EnumSource
  void no_kind_starts_with_a_class_that_was_never_processed(ServerKind kind) {
    try (Compiled compiled = Compiled.withoutProcessor(ELSEWHERE)) {
      assertThatThrownBy(() -> kind.start(application(compiled)))
          .isInstanceOf(ServerRefusal.class)
          .hasMessageContaining("CORS903");
    }
  }

  private static Class<? extends Application> application(Compiled compiled) {
    return compiled.load("elsewhere.Elsewhere").asSubclass(Application.class);
  }
}
