// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.it;

import static org.assertj.core.api.Assertions.assertThat;

import dev.crossorigin.CrossOrigin;
import dev.crossorigin.it.harness.HeaderLine;
import dev.crossorigin.it.harness.RawRequest;
import dev.crossorigin.it.harness.RawResponse;
import dev.crossorigin.it.harness.Server;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.OPTIONS;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Requests that a browser sends to ask for permission. */
class PreflightTest {

  private static final String APP = "https://app.example";
  private static final String VARY =
      "Origin, Access-Control-Request-Method, Access-Control-Request-Headers";

  private static Server server;

  /** One policy over several verbs. */
  @SuppressWarnings("CORS412") // one path, two kinds of credentials: on purpose
  @Path("/pets")
  @CrossOrigin(origins = APP, allowedHeaders = "Authorization", maxAge = 3600)
  public static class Pets {

    @GET
    public String list(@HeaderParam("X-Page") int page) {
      return "page " + page;
    }

    @POST
    @Consumes("application/json")
    public String add(String pet) {
      return pet;
    }

    @Patch
    public String patch() {
      return "patched";
    }

    @DELETE
    @Path("{id}")
    @CrossOrigin(origins = "https://admin.example", allowCredentials = true)
    public String remove(@PathParam("id") String id) {
      return id;
    }

    @GET
    @Path("{id}")
    @CrossOrigin(origins = "*", allowedHeaders = "*", exposedHeaders = "X-Total")
    public String one(@PathParam("id") String id) {
      return id;
    }
  }

  /** Some verbs have a policy and some have none. */
  @Path("/partly")
  public static class Partly {

    @GET
    @CrossOrigin(origins = APP)
    public String get() {
      return "get";
    }

    @PUT
    public String put() {
      return "put";
    }
  }

  /** No policy. */
  @Path("/plain")
  public static class Plain {

    @GET
    public String get() {
      return "get";
    }
  }

  /** Handles OPTIONS itself. */
  @Path("/options")
  @CrossOrigin(origins = APP)
  public static class Options {

    @GET
    public String get() {
      return "get";
    }

    @OPTIONS
    public String options() {
      return "my options";
    }
  }

  /** Any header, with credentials. */
  @Path("/echo")
  @CrossOrigin(origins = APP, allowedHeaders = "*", allowCredentials = true)
  public static class Echo {

    @PUT
    public String put() {
      return "put";
    }
  }

  @BeforeAll
  static void start() {
    server = Server.of(Pets.class, Partly.class, Plain.class, Options.class, Echo.class);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static RawResponse preflight(String path, String origin, String verb, String headers) {
    return server.send(RawRequest.preflight(path, origin, verb, headers));
  }

  @Test
  void an_allowed_preflight_is_answered_204_with_what_the_policy_says_of_the_verb() {
    RawResponse response = preflight("/pets", APP, "GET", "authorization,x-page");
    assertThat(response.status()).isEqualTo(204);
    assertThat(response.lines())
        .contains(
            new HeaderLine("access-control-allow-origin", APP),
            new HeaderLine("access-control-allow-methods", "GET"),
            new HeaderLine("access-control-allow-headers", "authorization,x-page"),
            new HeaderLine("access-control-max-age", "3600"),
            new HeaderLine("vary", VARY));
    assertThat(response.accessControlLines()).hasSize(4);
  }

  @Test
  void the_names_of_our_headers_are_lower_case_on_the_wire() {
    RawResponse response = preflight("/pets", APP, "GET", "");
    assertThat(response.lines())
        .filteredOn(line -> line.name().toLowerCase(Locale.ROOT).matches("vary|access-.*"))
        .isNotEmpty()
        .allSatisfy(line -> assertThat(line.name()).isLowerCase());
  }

  @Test
  void every_verb_has_its_own_derived_headers() {
    assertThat(preflight("/pets", APP, "POST", "").values("Access-Control-Allow-Headers"))
        .containsExactly("authorization,content-type");
    assertThat(preflight("/pets", APP, "POST", "x-page").status()).isEqualTo(403);
  }

  @Test
  void exposed_headers_are_not_told_to_a_preflight() {
    RawResponse response = preflight("/pets/1", APP, "GET", "");
    assertThat(response.status()).isEqualTo(204);
    assertThat(response.has("Access-Control-Expose-Headers")).isFalse();
  }

  @Test
  void any_origin_is_answered_with_an_asterisk() {
    RawResponse response = preflight("/pets/1", "https://anybody.example", "GET", "x-any");
    assertThat(response.status()).isEqualTo(204);
    assertThat(response.header("Access-Control-Allow-Origin")).contains("*");
    assertThat(response.header("Access-Control-Allow-Headers")).contains("*");
    assertThat(response.has("Access-Control-Allow-Credentials")).isFalse();
  }

  @Test
  void credentials_are_granted_by_the_policy_of_the_verb_that_is_asked_for() {
    RawResponse response = preflight("/pets/1", "https://admin.example", "DELETE", "");
    assertThat(response.header("Access-Control-Allow-Origin")).contains("https://admin.example");
    assertThat(response.header("Access-Control-Allow-Credentials")).contains("true");
    assertThat(response.header("Access-Control-Allow-Methods")).contains("DELETE");
    assertThat(response.header("Access-Control-Max-Age")).contains("3600");
  }

  @Test
  void any_header_with_credentials_is_echoed_and_covers_authorization() {
    RawResponse response = preflight("/echo", APP, "PUT", "authorization,x-any");
    assertThat(response.status()).isEqualTo(204);
    assertThat(response.header("Access-Control-Allow-Headers")).contains("authorization,x-any");
    assertThat(response.header("Access-Control-Allow-Credentials")).contains("true");
  }

  @Test
  void any_header_is_no_excuse_for_what_is_no_name() {
    assertThat(preflight("/echo", APP, "PUT", "x-a,b c").status()).isEqualTo(403);
    assertThat(preflight("/pets/1", APP, "GET", "x-a,b@c").status()).isEqualTo(403);
  }

  @Test
  void every_refusal_has_the_same_bytes_whatever_the_reason() {
    RawResponse byOrigin = preflight("/pets", "https://other.example", "GET", "");
    assertThat(byOrigin.status()).isEqualTo(403);
    assertThat(byOrigin.accessControlLines()).isEmpty();
    assertThat(byOrigin.header("Vary")).contains(VARY);
    List<RawResponse> others =
        List.of(
            preflight("/pets", APP, "PUT", ""),
            preflight("/pets", APP, "TRACE", ""),
            preflight("/pets", APP, "G=T", ""),
            preflight("/pets", APP, "GET", "x-other"),
            preflight("/pets", "https://app.example/", "GET", ""),
            preflight("/pets", "HTTPS://APP.EXAMPLE", "GET", ""),
            preflight("/pets", "null", "GET", ""),
            preflight("/pets", "", "GET", ""),
            preflight("/pets/1", APP, "DELETE", ""),
            preflight("/partly", APP, "PUT", ""),
            server.send(RawRequest.preflight("/pets", APP, "GET", "").with("Origin: " + APP)),
            server.send(
                RawRequest.preflight("/pets", APP, "GET", "")
                    .with("Access-Control-Request-Method: GET")));
    assertThat(others).allSatisfy(other -> assertThat(bytes(other)).isEqualTo(bytes(byOrigin)));
  }

  private static RawResponse bytes(RawResponse response) {
    return new RawResponse(
        response.status(),
        response.lines().stream().filter(line -> !line.name().equals("Date")).toList(),
        response.body());
  }

  @Test
  void a_custom_designator_is_known_by_the_verb_that_jersey_dispatches() {
    assertThat(preflight("/pets", APP, "PATCH", "").status()).isEqualTo(204);
    assertThat(preflight("/pets", APP, "patcH", "").status()).isEqualTo(403);
    assertThat(server.send(RawRequest.of("PATCH", "/pets")).body()).isEqualTo("patched");
    assertThat(server.send(RawRequest.of("patcH", "/pets")).status()).isEqualTo(405);
  }

  @Test
  void head_is_allowed_where_get_is() {
    RawResponse response = preflight("/pets", APP, "HEAD", "x-page");
    assertThat(response.status()).isEqualTo(204);
    assertThat(response.header("Access-Control-Allow-Methods")).contains("HEAD");
  }

  @Test
  void an_unknown_path_is_passed_on() {
    RawResponse response = preflight("/nowhere", APP, "GET", "");
    assertThat(response.status()).isEqualTo(404);
    assertThat(response.accessControlLines()).isEmpty();
    assertThat(response.has("Vary")).isFalse();
  }

  @Test
  void a_template_without_any_policy_is_passed_on() {
    RawResponse response = preflight("/plain", APP, "GET", "");
    assertThat(response.status()).isEqualTo(200);
    assertThat(response.has("Allow")).isTrue();
    assertThat(response.accessControlLines()).isEmpty();
    assertThat(response.has("Vary")).isFalse();
  }

  @Test
  void options_without_a_requested_method_reaches_the_users_own_handler() {
    assertThat(server.send(RawRequest.of("OPTIONS", "/options")).body()).isEqualTo("my options");
    RawResponse withOrigin = server.send(RawRequest.of("OPTIONS", "/options", "Origin: " + APP));
    assertThat(withOrigin.body()).isEqualTo("my options");
    assertThat(withOrigin.header("Access-Control-Allow-Origin")).contains(APP);
    assertThat(withOrigin.header("Vary")).contains("Origin");
  }

  @Test
  void a_preflight_does_not_reach_the_users_own_handler() {
    RawResponse response = preflight("/options", APP, "GET", "");
    assertThat(response.status()).isEqualTo(204);
    assertThat(response.body()).isEmpty();
  }

  @Test
  void options_without_a_requested_method_reaches_the_automatic_answer() {
    RawResponse response = server.send(RawRequest.of("OPTIONS", "/pets", "Origin: " + APP));
    assertThat(response.status()).isEqualTo(200);
    assertThat(response.has("Allow")).isTrue();
    assertThat(response.header("Access-Control-Allow-Origin")).contains(APP);
  }

  @Test
  void options_without_an_origin_is_no_preflight() {
    RawResponse response =
        server.send(RawRequest.of("OPTIONS", "/pets", "Access-Control-Request-Method: GET"));
    assertThat(response.status()).isEqualTo(200);
    assertThat(response.has("Allow")).isTrue();
  }

  @Test
  void a_get_with_a_requested_method_is_no_preflight() {
    RawResponse response =
        server.send(
            RawRequest.of(
                "GET",
                "/pets",
                "X-Page: 2",
                "Origin: " + APP,
                "Access-Control-Request-Method: GET"));
    assertThat(response.body()).isEqualTo("page 2");
  }

  @Test
  void requested_headers_may_come_in_any_case_and_order_over_several_lines() {
    assertThat(preflight("/pets", APP, "GET", "X-PAGE,Authorization").status()).isEqualTo(204);
    assertThat(
            server
                .send(
                    RawRequest.preflight("/pets", APP, "GET", "x-page")
                        .with("Access-Control-Request-Headers: authorization"))
                .status())
        .isEqualTo(204);
    assertThat(
            server
                .send(
                    RawRequest.preflight("/pets", APP, "GET", "x-page")
                        .with("Access-Control-Request-Headers: x-other"))
                .status())
        .isEqualTo(403);
  }

  @Test
  void one_byte_of_white_space_around_a_name_is_tolerated_and_two_are_not() {
    assertThat(preflight("/pets", APP, "GET", "authorization , x-page").status()).isEqualTo(204);
    assertThat(preflight("/pets", APP, "GET", "authorization\t,\tx-page").status()).isEqualTo(204);
    assertThat(preflight("/pets", APP, "GET", "authorization,  x-page").status()).isEqualTo(403);
    assertThat(preflight("/pets", APP, "GET", "authorization  ,x-page").status()).isEqualTo(403);
  }

  @Test
  void sixteen_empty_elements_are_tolerated_and_seventeen_are_not() {
    assertThat(preflight("/pets", APP, "GET", ",".repeat(16) + "x-page").status()).isEqualTo(204);
    assertThat(preflight("/pets", APP, "GET", ",".repeat(17) + "x-page").status()).isEqualTo(403);
  }

  @Test
  void a_name_may_be_repeated_as_often_as_there_are_names_and_sixteen_more() {
    // GET of /pets allows two names
    assertThat(preflight("/pets", APP, "GET", names(18)).status()).isEqualTo(204);
    assertThat(preflight("/pets", APP, "GET", names(19)).status()).isEqualTo(403);
  }

  private static String names(int count) {
    return String.join(",", Collections.nCopies(count, "x-page"));
  }

  @Test
  void sixty_four_kib_of_commas_are_refused_like_anything_else() {
    String commas = ",".repeat(65536);
    assertThat(preflight("/pets", APP, "GET", commas).status()).isEqualTo(403);
    assertThat(preflight("/echo", APP, "PUT", commas).status()).isEqualTo(403);
    assertThat(preflight("/pets/1", APP, "GET", commas).status()).isEqualTo(403);
  }

  @Test
  void under_any_header_4_kib_and_64_lines_are_the_limit() {
    assertThat(preflight("/echo", APP, "PUT", "x".repeat(4096)).status()).isEqualTo(204);
    assertThat(preflight("/echo", APP, "PUT", "x".repeat(4097)).status()).isEqualTo(403);
    RawRequest lines = RawRequest.preflight("/echo", APP, "PUT", "");
    for (int i = 0; i < 64; i++) {
      lines = lines.with("Access-Control-Request-Headers: x-" + i);
    }
    assertThat(server.send(lines).status()).isEqualTo(204);
    assertThat(server.send(lines.with("Access-Control-Request-Headers: x-64")).status())
        .isEqualTo(403);
  }

  @Test
  void a_hostile_origin_of_64_kib_is_refused_like_anything_else() {
    assertThat(preflight("/pets", "https://" + "a".repeat(65536), "GET", "").status())
        .isEqualTo(403);
    assertThat(preflight("/pets", APP, "A".repeat(65536), "").status()).isEqualTo(403);
  }
}
