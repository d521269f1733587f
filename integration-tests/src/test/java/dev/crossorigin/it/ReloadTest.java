// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.crossorigin.CrossOrigin;
import dev.crossorigin.OriginMatcher;
import dev.crossorigin.OriginQuery;
import dev.crossorigin.SameOriginOnly;
import dev.crossorigin.it.harness.RawRequest;
import dev.crossorigin.it.harness.RawResponse;
import dev.crossorigin.it.harness.Server;
import dev.crossorigin.jaxrs.CorsDeploymentException;
import dev.crossorigin.jaxrs.CorsPolicies;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Application;
import jakarta.ws.rs.core.Configuration;
import jakarta.ws.rs.core.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.glassfish.jersey.server.ResourceConfig;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Configuration that is read anew while requests are served. */
class ReloadTest {

  private static final String ONE = "https://one.example";
  private static final String TWO = "https://two.example";
  private static final Set<String> KEYS =
      Set.of(
          "open.origins",
          "strict.origins",
          "shop.origins",
          "late.origins",
          "crossorigin.preflight-status",
          "crossorigin.self-origins");

  /** Sets keys and reads the configuration anew, in a request. */
  private static String reload(Configuration configuration, String key, String value) {
    System.setProperty(key, value);
    try {
      CorsPolicies.of(configuration).reload();
      return "reloaded";
    } catch (CorsDeploymentException refused) {
      return String.valueOf(refused.getMessage());
    }
  }

  /** For whoever operates the service. */
  @Path("/admin")
  @SameOriginOnly
  public static class Admin {

    @POST
    public String post(
        @Context Configuration configuration,
        @QueryParam("key") String key,
        @QueryParam("value") String value) {
      return reload(configuration, key, value);
    }

    @DELETE
    public String delete() {
      return "deleted";
    }
  }

  /** Answers every origin, with or without headers. */
  @Path("/open")
  @CrossOrigin(origins = "${open.origins}")
  public static class Open {

    @GET
    public String get() {
      return "open";
    }

    @POST
    public String post(@Context Configuration configuration) {
      return reload(configuration, "open.origins", TWO);
    }
  }

  /** Turns away whoever is not let in. */
  @Path("/strict")
  @CrossOrigin(origins = "${strict.origins}", rejectDisallowed = true)
  public static class Strict {

    @GET
    public String get() {
      return "strict";
    }

    @POST
    public String post(@Context Configuration configuration) {
      return reload(configuration, "strict.origins", TWO);
    }

    @Path("late")
    @SuppressWarnings("CORS507") // that its type is unknown is the point
    public Object late() {
      return new Late();
    }
  }

  /** Known only when it is first asked for. */
  @CrossOrigin(origins = "${late.origins}", rejectDisallowed = true)
  public static class Late {

    @GET
    public String get() {
      return "late";
    }
  }

  /** Asks a matcher. */
  @Path("/turning")
  @CrossOrigin(originMatcher = Turns.class)
  public static class Turning {

    @GET
    public String get() {
      return "turning";
    }

    @POST
    public String post(@Context Configuration configuration) {
      Turns.configuration = configuration;
      return "from now on";
    }
  }

  /** Changes the configuration while it is asked, once it has got hold of it. */
  public static class Turns implements OriginMatcher {

    static volatile @Nullable Configuration configuration;

    @Override
    public boolean allows(OriginQuery query) {
      Configuration current = configuration;
      return current == null
          || reload(current, "crossorigin.preflight-status", "299").equals("reloaded");
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
      return Set.of(Silent.class, Open.class, Strict.class, Admin.class);
    }
  }

  @BeforeEach
  void configure() {
    for (String key : List.of("open.origins", "strict.origins", "shop.origins", "late.origins")) {
      System.setProperty(key, ONE);
    }
  }

  @AfterEach
  void forget() {
    KEYS.forEach(System::clearProperty);
    Turns.configuration = null;
  }

  private static String set(Server server, String key, String value) {
    return server
        .send(RawRequest.of("POST", "/admin?key=" + key + "&value=" + value, "Content-Length: 0"))
        .body();
  }

  private static RawResponse get(Server server, String path, String origin) {
    return server.send(RawRequest.of("GET", path, "Origin: " + origin));
  }

  private static boolean allows(Server server, String path, String origin) {
    RawResponse preflight = server.send(RawRequest.preflight(path, origin, "GET", ""));
    boolean allowed = get(server, path, origin).has("Access-Control-Allow-Origin");
    assertThat(preflight.has("Access-Control-Allow-Origin")).isEqualTo(allowed);
    return allowed;
  }

  @Test
  void what_is_configured_now_is_in_force_at_once_for_every_kind_of_answer() {
    try (Server server = Server.of(new Shop())) {
      for (String path : List.of("open", "strict", "shop")) {
        assertThat(set(server, path + ".origins", TWO)).isEqualTo("reloaded");
      }
      for (String path : List.of("/open", "/strict", "/silent")) {
        assertThat(allows(server, path, TWO)).as(path).isTrue();
        assertThat(allows(server, path, ONE)).as(path).isFalse();
      }
      assertThat(get(server, "/strict", ONE).status()).isEqualTo(403);
      RawResponse methodNotAllowed =
          server.send(RawRequest.of("PUT", "/open", "Origin: " + TWO, "Content-Length: 0"));
      assertThat(methodNotAllowed.status()).isEqualTo(405);
      assertThat(methodNotAllowed.header("Access-Control-Allow-Origin")).contains(TWO);
      assertThat(get(server, "/nowhere", TWO).header("Access-Control-Allow-Origin")).contains(TWO);
      assertThat(get(server, "/nowhere", ONE).has("Access-Control-Allow-Origin")).isFalse();
    }
  }

  @Test
  void settings_that_requests_ask_for_are_read_anew_too() {
    try (Server server = Server.of(new Shop())) {
      String self = "https://shop.example";
      assertThat(server.send(RawRequest.of("DELETE", "/admin", "Origin: " + self)).status())
          .isEqualTo(403);
      assertThat(set(server, "crossorigin.self-origins", self)).isEqualTo("reloaded");
      assertThat(set(server, "crossorigin.preflight-status", "200")).isEqualTo("reloaded");

      assertThat(server.send(RawRequest.of("DELETE", "/admin", "Origin: " + self)).status())
          .isEqualTo(200);
      assertThat(server.send(RawRequest.preflight("/open", ONE, "GET", "")).status())
          .isEqualTo(200);
    }
  }

  @Test
  void whatever_is_wrong_all_of_it_is_told_and_nothing_changes() {
    try (Server server = Server.of(new Shop())) {
      System.setProperty("strict.origins", "");
      System.setProperty("crossorigin.preflight-status", "404");
      System.setProperty("shop.origins", TWO);

      assertThat(set(server, "open.origins", "https://two.example/,*"))
          .startsWith("CORS policies cannot be reloaded and stay as they were (4 found):")
          .contains("[CORS104]", "at: configuration key \"open.origins\"")
          .contains("[CORS127]")
          .contains("[CORS910]", "at: configuration key \"strict.origins\"")
          .contains("[CORS906]", "crossorigin.preflight-status");
      for (String path : List.of("/open", "/strict", "/silent")) {
        assertThat(allows(server, path, ONE)).as(path).isTrue();
        assertThat(allows(server, path, TWO)).as(path).isFalse();
      }

      System.setProperty("strict.origins", TWO);
      System.clearProperty("crossorigin.preflight-status");
      assertThat(set(server, "open.origins", TWO)).isEqualTo("reloaded");
      assertThat(allows(server, "/open", TWO)).isTrue();
    }
  }

  @Test
  void a_class_that_came_late_is_read_anew_with_the_others() {
    try (Server server = Server.of(new Shop())) {
      assertThat(get(server, "/strict/late", ONE).body()).isEqualTo("late");
      assertThat(get(server, "/strict/late", TWO).status()).isEqualTo(403);

      assertThat(set(server, "late.origins", TWO)).isEqualTo("reloaded");
      assertThat(get(server, "/strict/late", TWO).header("Access-Control-Allow-Origin"))
          .contains(TWO);
      assertThat(get(server, "/strict/late", ONE).status()).isEqualTo(403);
    }
  }

  @Test
  void a_class_that_comes_after_a_reload_is_told_what_was_read_then() {
    try (Server server = Server.of(new Shop())) {
      assertThat(set(server, "late.origins", TWO)).isEqualTo("reloaded");

      assertThat(get(server, "/strict/late", TWO).body()).isEqualTo("late");
      assertThat(get(server, "/strict/late", ONE).status()).isEqualTo(403);
    }
  }

  @Test
  void a_request_that_was_let_in_is_answered_by_what_let_it_in() {
    try (Server server = Server.of(new Shop())) {
      RawResponse letIn =
          server.send(RawRequest.of("POST", "/strict", "Origin: " + ONE, "Content-Length: 0"));

      assertThat(letIn.body()).isEqualTo("reloaded");
      assertThat(letIn.header("Access-Control-Allow-Origin")).contains(ONE);
      assertThat(get(server, "/strict", ONE).status()).isEqualTo(403);
    }
  }

  @Test
  void a_request_that_is_judged_once_is_judged_when_it_is_answered() {
    try (Server server = Server.of(new Shop())) {
      RawResponse answered =
          server.send(RawRequest.of("POST", "/open", "Origin: " + TWO, "Content-Length: 0"));

      assertThat(answered.body()).isEqualTo("reloaded");
      assertThat(answered.header("Access-Control-Allow-Origin")).contains(TWO);
    }
  }

  @Test
  void a_preflight_while_the_configuration_changes_is_answered_by_what_it_began_with() {
    try (Server server = Server.of(Turning.class)) {
      server.send(RawRequest.of("POST", "/turning", "Content-Length: 0"));

      assertThat(server.send(RawRequest.preflight("/turning", ONE, "GET", "")).status())
          .isEqualTo(204);
      assertThat(server.send(RawRequest.preflight("/turning", ONE, "GET", "")).status())
          .isEqualTo(299);
    }
  }

  @Test
  @Timeout(60)
  void under_load_every_answer_belongs_to_one_configuration() throws Exception {
    ExecutorService users = Executors.newFixedThreadPool(4);
    try (Server server = Server.of(new Shop())) {
      List<Callable<String>> requests = new ArrayList<>();
      for (int i = 0; i < 200; i++) {
        String origin = i % 2 == 0 ? ONE : TWO;
        requests.add(() -> verdict(get(server, "/strict", origin)));
        requests.add(
            () -> verdict(server.send(RawRequest.preflight("/strict", origin, "GET", ""))));
      }
      List<Future<String>> answers = new ArrayList<>();
      requests.forEach(request -> answers.add(users.submit(request)));
      int reloads = 0;
      while (answers.stream().anyMatch(answer -> !answer.isDone())) {
        boolean second = reloads++ % 2 == 0;
        System.setProperty("crossorigin.preflight-status", second ? "299" : "204");
        assertThat(set(server, "strict.origins", second ? TWO : ONE)).isEqualTo("reloaded");
      }

      // each of the two has its own origin, and its own status of an allowed preflight
      assertThat(answers.stream().map(ReloadTest::await).collect(Collectors.toSet()))
          .containsExactlyInAnyOrder(
              "200 allowed " + ONE,
              "200 allowed " + TWO,
              "204 allowed " + ONE,
              "299 allowed " + TWO,
              "403 denied");
      assertThat(reloads).isGreaterThan(1);
    } finally {
      users.shutdownNow();
    }
  }

  /** A mixture would be served without headers, refused with them, or have the other's status. */
  private static String verdict(RawResponse response) {
    return response.status()
        + response
            .header("Access-Control-Allow-Origin")
            .map(origin -> " allowed " + origin)
            .orElse(" denied");
  }

  private static String await(Future<String> answer) {
    try {
      return answer.get();
    } catch (Exception failure) {
      throw new IllegalStateException(failure);
    }
  }

  @Test
  void where_nothing_is_deployed_there_is_nothing_to_reload() {
    assertThatIllegalStateException()
        .isThrownBy(() -> CorsPolicies.of(new ResourceConfig().getConfiguration()))
        .withMessage("no CORS policies are deployed here");
  }
}
