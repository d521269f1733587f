// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.it;

import static org.assertj.core.api.Assertions.assertThat;

import dev.crossorigin.CrossOrigin;
import dev.crossorigin.it.harness.RawRequest;
import dev.crossorigin.it.harness.RawResponse;
import dev.crossorigin.it.harness.Server;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.ContainerRequestContext;
import org.glassfish.jersey.process.Inflector;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.server.model.Resource;
import org.junit.jupiter.api.Test;

/** Resources that an application builds by hand, alone and beside annotated ones. */
class ProgrammaticResourceTest {

  private static final String APP = "https://app.example";

  @Path("annotated")
  @CrossOrigin(origins = APP)
  public static class Annotated {

    @GET
    public String get() {
      return "annotated";
    }

    @GET
    @Path("{id}")
    public String one() {
      return "one";
    }
  }

  /** Says who it is. */
  public static class Inflected implements Inflector<ContainerRequestContext, String> {

    @Override
    public String apply(ContainerRequestContext request) {
      return "inflected";
    }
  }

  private static Server serve(Resource resource, Class<?>... classes) {
    return Server.of(new ResourceConfig(classes).registerResources(resource));
  }

  private static Resource inflected(String path, String verb) {
    Resource.Builder builder = Resource.builder(path);
    builder.addMethod(verb).handledBy(Inflected.class);
    return builder.build();
  }

  private static RawResponse preflight(Server server, String path, String verb) {
    return server.send(RawRequest.preflight(path, APP, verb, ""));
  }

  private static RawResponse get(Server server, String path) {
    return server.send(RawRequest.of("GET", path, "Origin: " + APP));
  }

  @Test
  void one_without_a_class_has_no_policy() {
    try (Server server = serve(inflected("plain", "GET"), Annotated.class)) {
      assertThat(get(server, "/plain").body()).isEqualTo("inflected");
      assertThat(get(server, "/plain").accessControlLines()).isEmpty();
      assertThat(preflight(server, "/plain", "GET").accessControlLines()).isEmpty();
      assertThat(preflight(server, "/annotated", "GET").status()).isEqualTo(204);
    }
  }

  @Test
  void one_without_a_class_shadows_an_annotated_one() {
    try (Server server = serve(inflected("annotated/special", "GET"), Annotated.class)) {
      assertThat(get(server, "/annotated/special").body()).isEqualTo("inflected");
      assertThat(preflight(server, "/annotated/special", "GET").accessControlLines()).isEmpty();
      assertThat(get(server, "/annotated/special").accessControlLines()).isEmpty();
    }
  }

  @Test
  void a_verb_added_at_the_path_of_an_annotated_class_has_no_policy() {
    try (Server server = serve(inflected("annotated", "DELETE"), Annotated.class)) {
      assertThat(preflight(server, "/annotated", "GET").status()).isEqualTo(204);
      assertThat(preflight(server, "/annotated", "DELETE").status()).isEqualTo(403);
      assertThat(get(server, "/annotated").header("Access-Control-Allow-Origin")).contains(APP);
    }
  }

  @Test
  void an_annotated_method_takes_its_policy_to_a_path_given_by_hand() throws Exception {
    Resource.Builder builder = Resource.builder("by-hand");
    builder.addMethod("GET").handledBy(Annotated.class, Annotated.class.getMethod("get"));
    try (Server server = serve(builder.build(), Annotated.class)) {
      assertThat(get(server, "/by-hand").header("Access-Control-Allow-Origin")).contains(APP);
      assertThat(preflight(server, "/by-hand", "GET").status()).isEqualTo(204);
      assertThat(preflight(server, "/annotated", "GET").status()).isEqualTo(204);
    }
  }

  @Test
  void a_class_moved_to_another_path_takes_its_policies_along() {
    try (Server server =
        Server.of(
            new ResourceConfig()
                .registerResources(Resource.builder(Annotated.class).path("moved").build()))) {
      assertThat(get(server, "/moved").body()).isEqualTo("annotated");
      assertThat(preflight(server, "/moved", "GET").status()).isEqualTo(204);
      assertThat(preflight(server, "/moved/1", "GET").status()).isEqualTo(204);
      assertThat(preflight(server, "/annotated", "GET").accessControlLines()).isEmpty();
    }
  }

  @Test
  void an_annotated_method_below_a_path_given_by_hand_keeps_its_policy() throws Exception {
    Resource.Builder builder = Resource.builder("parent");
    builder
        .addChildResource("child")
        .addMethod("GET")
        .handledBy(Annotated.class, Annotated.class.getMethod("get"));
    try (Server server = serve(builder.build(), Annotated.class)) {
      assertThat(get(server, "/parent/child").header("Access-Control-Allow-Origin")).contains(APP);
      assertThat(preflight(server, "/parent/child", "GET").status()).isEqualTo(204);
    }
  }
}
