// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.it.everywhere;

import static dev.crossorigin.it.everywhere.Library.EDITOR;
import static dev.crossorigin.it.everywhere.Library.READER;
import static org.assertj.core.api.Assertions.assertThat;

import dev.crossorigin.it.harness.RawRequest;
import dev.crossorigin.it.harness.RawResponse;
import dev.crossorigin.it.harness.Server;
import dev.crossorigin.it.harness.ServerKind;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Preflights, requests, {@code Vary} and refusals, which no runtime may answer otherwise. */
@ParameterizedClass
@EnumSource
class EverywhereIT {

  private static final String STRANGER = "https://stranger.example";
  private static final List<String> PREFLIGHT_VARY =
      List.of("Origin", "Access-Control-Request-Method", "Access-Control-Request-Headers");

  private static final Map<ServerKind, Server> RUNNING = new EnumMap<>(ServerKind.class);

  private final ServerKind kind;
  private final Server server;

  EverywhereIT(ServerKind kind) {
    this.kind = kind;
    server = RUNNING.computeIfAbsent(kind, it -> it.start(Libraries.OfClasses.class));
  }

  @AfterParameterizedClassInvocation
  static void stop() {
    RUNNING.values().forEach(Server::close);
    RUNNING.clear();
  }

  private RawResponse preflight(String path, String origin, String method, String headers) {
    return server.send(RawRequest.preflight(path, origin, method, headers));
  }

  private RawResponse send(String method, String path, String... lines) {
    return server.send(RawRequest.of(method, path, lines));
  }

  private static List<String> corsLines(RawResponse response) {
    return response.lines().stream()
        .map(line -> line.name().toLowerCase(Locale.ROOT) + ": " + line.value())
        .filter(line -> line.startsWith("access-control-"))
        .toList();
  }

  private void assertRefused(RawResponse response) {
    assertThat(response.status()).isEqualTo(403);
    assertThat(response.accessControlLines()).isEmpty();
    if (kind.makesErrorPages()) {
      assertThat(response.tokens("Cache-Control")).contains("no-store");
    } else {
      assertThat(response.vary()).containsExactlyInAnyOrderElementsOf(PREFLIGHT_VARY);
    }
  }

  @Test
  void a_preflight_is_answered_by_the_policy_of_the_method() {
    RawResponse response = preflight("/books", READER, "GET", "authorization,x-page");
    assertThat(response.status()).isEqualTo(204);
    assertThat(corsLines(response))
        .containsExactlyInAnyOrder(
            "access-control-allow-origin: " + READER,
            "access-control-allow-credentials: true",
            "access-control-allow-methods: GET",
            "access-control-allow-headers: authorization,x-page",
            "access-control-max-age: 600");
    assertThat(response.vary()).containsExactlyInAnyOrderElementsOf(PREFLIGHT_VARY);
    assertThat(preflight("/books", READER, "POST", "content-type").status()).isEqualTo(204);
    assertThat(preflight("/books/1", READER, "PATCH", "content-type").status()).isEqualTo(204);
    assertThat(preflight("/books/1", EDITOR, "PUT", "content-type").status()).isEqualTo(204);
  }

  @Test
  void a_preflight_is_refused_for_another_origin_verb_or_header() {
    assertRefused(preflight("/books", STRANGER, "GET", ""));
    assertRefused(preflight("/books", READER, "DELETE", ""));
    assertRefused(preflight("/books", READER, "GET", "x-secret"));
    assertRefused(preflight("/books", READER, "POST", "x-page"));
    assertRefused(preflight("/books/1", READER, "PUT", ""));
    assertRefused(preflight("/books/1", READER, "DELETE", ""));
  }

  @Test
  void a_preflight_for_what_has_no_policy_is_the_runtimes() {
    for (String path : new String[] {"/plain", "/nowhere"}) {
      RawResponse response = preflight(path, READER, "GET", "");
      assertThat(response.accessControlLines()).isEmpty();
      assertThat(response.has("Vary")).isFalse();
    }
  }

  @Test
  void paths_are_matched_as_the_runtime_matches_them() {
    RawResponse catalogue = preflight("/books/catalogue", STRANGER, "GET", "");
    if (kind.isJersey()) {
      assertThat(corsLines(catalogue)).contains("access-control-allow-origin: *");
    } else { // another class has "{id}" there: both would have to allow it
      assertRefused(catalogue);
    }
    assertThat(send("GET", "/books/catalogue", "Origin: " + STRANGER).body())
        .isEqualTo("catalogue");
    assertThat(preflight("/books;matrix=1/1;matrix=2", READER, "GET", "").status()).isEqualTo(204);
    assertThat(send("GET", "/books;matrix=1/1;matrix=2").body()).isEqualTo("book");
    assertThat(preflight("/books/", READER, "GET", "").status()).isEqualTo(204);
    assertThat(send("GET", "/books/").body()).isEqualTo("books");
  }

  @Test
  void a_resource_behind_a_locator_is_known_before_it_is_first_reached() {
    assertThat(preflight("/shelves/1", READER, "GET", "").status()).isEqualTo(204);
    RawResponse response = send("GET", "/shelves/1", "Origin: " + READER);
    assertThat(response.body()).isEqualTo("shelf");
    assertThat(corsLines(response)).containsExactly("access-control-allow-origin: " + READER);
    assertRefused(preflight("/shelves/1", STRANGER, "GET", ""));
  }

  @Test
  void a_resource_behind_a_locator_is_no_root_even_if_it_has_a_path() {
    assertThat(send("GET", "/detours/1", "Origin: " + READER).body()).isEqualTo("led to");
    assertThat(preflight("/detours/1", READER, "GET", "").status()).isEqualTo(204);
    assertThat(send("GET", "/undeployed").status()).isEqualTo(404);
    assertThat(preflight("/undeployed", READER, "GET", "").accessControlLines()).isEmpty();
  }

  @Test
  void an_allowed_page_reads_the_answer_and_the_exposed_headers() {
    RawResponse response = send("GET", "/books", "Origin: " + READER);
    assertThat(response.status()).isEqualTo(200);
    assertThat(corsLines(response))
        .containsExactlyInAnyOrder(
            "access-control-allow-origin: " + READER,
            "access-control-allow-credentials: true",
            "access-control-expose-headers: etag");
    assertThat(response.vary()).containsExactlyInAnyOrder("Accept-Language", "Origin");
  }

  @Test
  void nobody_else_reads_it_but_it_is_served() {
    for (RawResponse response :
        List.of(
            send("GET", "/books", "Origin: " + STRANGER),
            send("GET", "/books", "Origin: " + READER, "Origin: " + READER),
            send("GET", "/books"))) {
      assertThat(response.status()).isEqualTo(200);
      assertThat(response.body()).isEqualTo("books");
      assertThat(response.accessControlLines()).isEmpty();
      assertThat(response.vary()).containsExactlyInAnyOrder("Accept-Language", "Origin");
    }
  }

  @Test
  void under_any_origin_the_answer_is_the_same_for_all() {
    for (RawResponse response :
        List.of(
            send("GET", "/books/catalogue", "Origin: " + STRANGER),
            send("GET", "/books/catalogue"))) {
      assertThat(corsLines(response)).containsExactly("access-control-allow-origin: *");
      assertThat(response.has("Vary")).isFalse();
    }
  }

  @Test
  void a_policy_that_rejects_does_so_before_the_method_runs() {
    RawResponse rejected = send("PUT", "/books/1", "Origin: " + READER);
    assertThat(rejected.status()).isEqualTo(403);
    assertThat(rejected.body()).doesNotContain("replaced");
    assertThat(rejected.accessControlLines()).isEmpty();
    assertThat(rejected.vary()).containsExactly("Origin");
    assertThat(send("PUT", "/books/1", "Origin: " + EDITOR).body()).isEqualTo("replaced");
    assertThat(send("PUT", "/books/1").body()).isEqualTo("replaced");
  }

  @Test
  void same_origin_only_lets_in_its_own_pages_and_nobodys() {
    assertThat(send("DELETE", "/books/1", "Origin: " + READER).status()).isEqualTo(403);
    assertThat(
            send("DELETE", "/books/1", "Origin: " + READER, "Sec-Fetch-Site: cross-site").status())
        .isEqualTo(403);
    assertThat(send("DELETE", "/books/1", "Origin: " + server.origin()).body())
        .isEqualTo("removed");
    assertThat(send("DELETE", "/books/1").body()).isEqualTo("removed");
  }

  @Test
  void options_that_is_no_preflight_reaches_the_resource() {
    RawResponse response = send("OPTIONS", "/books/1", "Origin: " + READER);
    assertThat(response.body()).isEqualTo("options of our own");
    assertThat(corsLines(response)).contains("access-control-allow-origin: " + READER);
  }
}
