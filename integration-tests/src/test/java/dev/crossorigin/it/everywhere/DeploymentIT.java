// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.it.everywhere;

import static dev.crossorigin.it.everywhere.Library.READER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.crossorigin.it.harness.CapturedLog;
import dev.crossorigin.it.harness.RawRequest;
import dev.crossorigin.it.harness.RawResponse;
import dev.crossorigin.it.harness.Server;
import dev.crossorigin.it.harness.ServerKind;
import dev.crossorigin.it.harness.ServerRefusal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** However an application lists its resources, their policies are found. */
class DeploymentIT {

  private static RawResponse preflight(Server server, String path) {
    return server.send(RawRequest.preflight(path, READER, "GET", ""));
  }

  private static RawResponse get(Server server, String path) {
    return server.send(RawRequest.of("GET", path, "Origin: " + READER));
  }

  @ParameterizedTest
  @EnumSource
  void instances_are_deployed_as_classes_are(ServerKind kind) {
    try (Server server = kind.start(Libraries.OfInstances.class)) {
      for (String path : List.of("/books", "/books/1", "/shelves/1")) {
        assertThat(preflight(server, path).status()).as(path).isEqualTo(204);
        assertThat(get(server, path).header("Access-Control-Allow-Origin"))
            .as(path)
            .contains(READER);
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void two_policies_for_one_route_stop_the_start(ServerKind kind) {
    assertThatThrownBy(() -> kind.start(Libraries.InConflict.class))
        .isInstanceOf(ServerRefusal.class)
        .hasMessageContaining("CORS907");
  }

  @Test
  void resources_that_no_application_lists_are_found_when_filters_are_bound_to_them() {
    try (Server server =
        ServerKind.CXF_4.startBy("cxf.ServiceClasses", Libraries.OfClasses.class)) {
      for (String path : List.of("/books", "/books/1", "/books/catalogue")) {
        assertThat(preflight(server, path).status()).as(path).isEqualTo(204);
      }
      assertThat(get(server, "/shelves/1").body()).isEqualTo("shelf");
      assertThat(preflight(server, "/shelves/1").status()).isEqualTo(204);
    }
  }

  @Test
  void where_the_start_is_over_they_fail_every_request_and_are_logged_once() {
    try (CapturedLog log = CapturedLog.open();
        Server server =
            ServerKind.CXF_4.startBy("cxf.ServiceClasses", Libraries.InConflict.class)) {
      assertThat(log.messages()).isEmpty();
      for (int i = 0; i < 3; i++) {
        assertThat(get(server, "/document").status()).isEqualTo(500);
        assertThat(preflight(server, "/document").accessControlLines()).isEmpty();
      }
      assertThat(log.messages())
          .singleElement()
          .asString()
          .startsWith("SEVERE [CORS907] \"GET /document\"")
          .contains(Library.AsText.class.getName() + ".get()")
          .contains(Library.AsJson.class.getName() + ".get()");
    }
  }

  @ParameterizedTest
  @EnumSource
  void the_policy_of_the_application_holds_where_nothing_else_does(ServerKind kind) {
    try (Server server = kind.start(Libraries.WithPolicy.class)) {
      assertThat(preflight(server, "/plain").status()).isEqualTo(204);
      assertThat(get(server, "/plain").header("Access-Control-Allow-Origin")).contains(READER);
      assertThat(get(server, "/nowhere").header("Access-Control-Allow-Origin")).contains(READER);
      assertThat(get(server, "/books").header("Access-Control-Allow-Credentials")).contains("true");
      assertThat(get(server, "/plain").has("Access-Control-Allow-Credentials")).isFalse();
      assertThat(get(server, "/books/catalogue").header("Access-Control-Allow-Origin"))
          .contains("*");
    }
  }

  @ParameterizedTest
  @MethodSource("dev.crossorigin.it.harness.ServerKind#jersey")
  void the_policy_of_the_application_leaves_wadl_alone(ServerKind kind) {
    try (Server server = kind.start(Libraries.WithPolicy.class)) {
      for (String path : List.of("/application.wadl", "/application.wadl/xsd0.xsd")) {
        RawResponse with = get(server, path);
        assertThat(with.accessControlLines()).as(path).isEmpty();
        assertThat(with.has("Vary")).as(path).isFalse();
        assertThat(preflight(server, path).accessControlLines()).as(path).isEmpty();
      }
      RawResponse wadl = get(server, "/application.wadl");
      assertThat(wadl.status()).isEqualTo(200);
      assertThat(wadl.body()).contains("<application").contains("books");
    }
  }
}
