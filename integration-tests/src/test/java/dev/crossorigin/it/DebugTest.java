// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.it;

import static org.assertj.core.api.Assertions.assertThat;

import dev.crossorigin.CrossOrigin;
import dev.crossorigin.SameOriginOnly;
import dev.crossorigin.browser.Preflight;
import dev.crossorigin.browser.Verdict;
import dev.crossorigin.it.harness.CapturedLog;
import dev.crossorigin.it.harness.RawRequest;
import dev.crossorigin.it.harness.RawResponse;
import dev.crossorigin.it.harness.Server;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code crossorigin.debug} tells, and that no browser lets more through for it. */
class DebugTest {

  private static final String APP = "https://app.example";
  private static final String EVIL = "https://evil.example";
  private static final String REASON = "X-CORS-Reason";

  private static Server server;
  private static Server silent;

  /** Refuses in every way. */
  @Path("/pets")
  @CrossOrigin(
      origins = APP,
      allowCredentials = true,
      methods = {"GET", "PUT"})
  public static class Pets {

    @GET
    public String get(@HeaderParam("X-Page") String page) {
      return "got";
    }

    @PUT
    public String put() {
      return "put";
    }

    @DELETE
    public String leftOut() {
      return "deleted";
    }

    @PUT
    @Path("closed")
    @SameOriginOnly
    public String closed() {
      return "closed";
    }

    @PUT
    @Path("open")
    @CrossOrigin(origins = "*", allowedHeaders = "*", allowCredentials = false)
    public String open() {
      return "open";
    }
  }

  @BeforeAll
  static void start() {
    server = Server.of(Map.of("crossorigin.debug", "true"), Pets.class);
    silent = Server.of(Pets.class);
  }

  @AfterAll
  static void stop() {
    server.close();
    silent.close();
  }

  @Test
  void whoever_turns_it_on_is_warned_at_start_up() {
    try (CapturedLog log = CapturedLog.open()) {
      Server.of(Pets.class).close();
      assertThat(log.messages()).noneMatch(line -> line.contains("crossorigin.debug"));
      Server.of(Map.of("crossorigin.debug", true), Pets.class).close();
      assertThat(log.messages())
          .anyMatch(line -> line.startsWith("WARNING crossorigin.debug is on"));
    }
  }

  @Test
  void nothing_is_told_unless_it_is_turned_on() {
    RawResponse response = silent.send(RawRequest.preflight("/pets", EVIL, "PUT", ""));

    assertThat(response.status()).isEqualTo(403);
    assertThat(response.has(REASON)).isFalse();
    assertThat(response.accessControlLines()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "/pets, https://evil.example, PUT, '', 204, CORS606, ALLOW_ORIGIN_MISSING",
    "/pets, null, PUT, '', 204, CORS605, ALLOW_ORIGIN_MISSING",
    "/pets/closed, https://app.example, PUT, '', 204, CORS604, ALLOW_ORIGIN_MISSING",
    "/pets, https://app.example, PATCH, '', 204, CORS602, METHOD_NOT_ALLOWED",
    "/pets, https://app.example, DELETE, '', 204, CORS603, METHOD_NOT_ALLOWED",
    "/pets, https://evil.example, PATCH, '', 204, CORS602, ALLOW_ORIGIN_MISSING",
    "/pets, https://app.example, POST, '', 403, CORS602, STATUS_NOT_OK",
    "/pets, https://app.example, delete, '', 204, CORS602, METHOD_NOT_ALLOWED",
    "/pets, https://app.example, put, '', 403, CORS602, STATUS_NOT_OK",
    "/pets, https://app.example, GET, 'x-other,x-page', 204, CORS607, HEADER_NOT_ALLOWED",
    "/pets, https://app.example, GET, 'x-page,', 204, , ",
    "/pets, https://app.example, GET, 'x-other,', 403, CORS608, STATUS_NOT_OK",
    "/pets, https://app.example, GET, 'x page', 403, CORS608, STATUS_NOT_OK",
    "/pets/open, https://any.example, PUT, authorization, 204, CORS607, HEADER_NOT_ALLOWED",
  })
  void the_browser_names_the_step_that_fails_and_the_answer_says_why(
      String path,
      String origin,
      String method,
      String headers,
      int status,
      String id,
      Verdict.@Nullable Step step) {
    RawResponse response = server.send(RawRequest.preflight(path, origin, method, headers));

    assertThat(response.status()).isEqualTo(status);
    assertThat(response.header(REASON).map(reason -> reason.substring(0, 7)).orElse(null))
        .isEqualTo(id);
    Verdict verdict =
        new Preflight(origin, method, names(headers), false, false).judge(response.seen());
    assertThat(verdict.failed()).isEqualTo(Optional.ofNullable(step));
  }

  @Test
  void the_reason_holds_nothing_that_was_sent() {
    RawResponse response =
        server.send(RawRequest.preflight("/pets", "https://evil.example/<b>", "PUT", ""));

    assertThat(response.header(REASON)).contains("CORS606 the policy does not allow the origin");
  }

  @Test
  void two_origins_are_refused_as_ever() {
    RawResponse response =
        server.send(RawRequest.preflight("/pets", APP, "PUT", "").with("Origin: " + APP));

    assertThat(response.status()).isEqualTo(403);
    assertThat(response.header(REASON))
        .hasValueSatisfying(it -> assertThat(it).startsWith("CORS601"));
    assertThat(response.accessControlLines()).isEmpty();
  }

  @Test
  void an_allowed_preflight_and_a_request_are_answered_as_ever() {
    for (RawRequest request :
        List.of(
            RawRequest.preflight("/pets", APP, "PUT", ""),
            RawRequest.of("GET", "/pets", "Origin: " + APP),
            RawRequest.of("GET", "/pets", "Origin: " + EVIL))) {
      RawResponse response = server.send(request);
      assertThat(response.has(REASON)).isFalse();
      assertThat(response.status()).isEqualTo(silent.send(request).status());
      assertThat(response.accessControlLines())
          .isEqualTo(silent.send(request).accessControlLines());
    }
  }

  @Test
  void no_browser_lets_anything_through_that_it_would_not_without() {
    Random random = new Random(20261122);
    List<String> paths = List.of("/pets", "/pets/closed", "/pets/open");
    List<String> origins = List.of(APP, EVIL, "null", "https://app.example.", "x");
    List<String> methods =
        List.of("GET", "HEAD", "POST", "PUT", "DELETE", "PATCH", "patch", "delete", "*", "x");
    List<String> names =
        List.of("x-page", "X-Page", "authorization", "content-type", "x-other", "*", "", " x-page");
    for (int i = 0; i < 300; i++) {
      String origin = pick(origins, random);
      String method = pick(methods, random);
      String requested =
          String.join(
              ",", Stream.generate(() -> pick(names, random)).limit(random.nextInt(4)).toList());
      RawRequest preflight = RawRequest.preflight(pick(paths, random), origin, method, requested);
      for (boolean credentials : new boolean[] {false, true}) {
        assertThat(verdict(server, preflight, origin, method, requested, credentials))
            .as("%s, credentials %s", preflight, credentials)
            .isEqualTo(verdict(silent, preflight, origin, method, requested, credentials));
      }
    }
  }

  private static boolean verdict(
      Server asked,
      RawRequest preflight,
      String origin,
      String method,
      String requested,
      boolean credentials) {
    return new Preflight(origin, method, names(requested), credentials, false)
        .judge(asked.send(preflight).seen())
        .passed();
  }

  private static List<String> names(String requested) {
    return Stream.of(requested.split(",")).map(String::strip).filter(n -> !n.isEmpty()).toList();
  }

  private static String pick(List<String> from, Random random) {
    return from.get(random.nextInt(from.size()));
  }
}
