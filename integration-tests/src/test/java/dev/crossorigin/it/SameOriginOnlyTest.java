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
import jakarta.ws.rs.Path;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What no other origin may call, whatever the browser would let through. */
class SameOriginOnlyTest {

  private static final AtomicInteger CALLS = new AtomicInteger();
  private static final String APP = "https://app.example";

  private static Server server;

  /** Public but for one method. */
  @Path("/pets")
  @CrossOrigin(origins = {APP, "https://shop.example"})
  public static class Pets {

    @GET
    public String list() {
      return "pets";
    }

    @DELETE
    @SameOriginOnly
    public String remove() {
      CALLS.incrementAndGet();
      return "removed";
    }
  }

  /** Closed but for one method, whose policy is complete in itself. */
  @Path("/admin")
  @SameOriginOnly
  public static class Admin {

    @GET
    public String get() {
      return "admin";
    }

    @GET
    @Path("status")
    @CrossOrigin(origins = "*")
    public String status() {
      return "up";
    }
  }

  @BeforeAll
  static void start() {
    server =
        Server.of(
            Map.of("crossorigin.self-origins", "https://www.example, https://example"),
            Pets.class,
            Admin.class);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static RawResponse delete(String... lines) {
    return server.send(RawRequest.of("DELETE", "/pets", lines));
  }

  private static void assertServed(RawResponse response) {
    assertThat(response.status()).isEqualTo(200);
    assertThat(response.accessControlLines()).isEmpty();
    assertThat(response.vary()).containsExactly("Origin");
  }

  private static void assertRefused(RawResponse response) {
    assertThat(response.status()).isEqualTo(403);
    assertThat(response.accessControlLines()).isEmpty();
    assertThat(response.vary()).containsExactly("Origin");
  }

  @Test
  void another_origin_is_refused_before_the_resource_runs() {
    int before = CALLS.get();
    assertRefused(delete("Origin: https://evil.example"));
    assertRefused(delete("Origin: " + APP));
    assertRefused(delete("Origin: null"));
    assertRefused(delete("Origin: "));
    assertRefused(delete("Origin: " + server.origin(), "Origin: " + server.origin()));
    assertThat(CALLS).hasValue(before);
  }

  @Test
  void a_request_without_an_origin_is_served() {
    assertServed(delete());
  }

  @Test
  void a_page_of_the_server_itself_is_served() {
    assertServed(delete("Origin: " + server.origin()));
    assertServed(delete("Host: api.example", "Origin: http://api.example"));
    assertServed(delete("Host: API.example:80", "Origin: http://api.example"));
  }

  @Test
  void an_https_page_is_served_over_http_because_tls_may_end_in_front() {
    assertServed(delete("Host: api.example", "Origin: https://api.example"));
    assertServed(delete("Host: api.example:8443", "Origin: https://api.example:8443"));
  }

  @Test
  void another_port_is_another_origin() {
    assertRefused(delete("Host: api.example", "Origin: http://api.example:8080"));
    assertRefused(delete("Host: api.example:8080", "Origin: http://api.example"));
  }

  @Test
  void what_the_browser_says_of_the_site_counts_more_than_the_host() {
    assertServed(delete("Sec-Fetch-Site: same-origin", "Origin: https://outside.example"));
    assertServed(delete("Sec-Fetch-Site: none", "Origin: null"));
    assertRefused(delete("Sec-Fetch-Site: same-site", "Origin: " + server.origin()));
    assertRefused(delete("Sec-Fetch-Site: cross-site", "Origin: " + server.origin()));
    assertRefused(delete("Sec-Fetch-Site: same-Origin", "Origin: " + server.origin()));
  }

  @Test
  void forwarded_headers_are_never_believed() {
    assertRefused(
        delete(
            "Forwarded: host=evil.example;proto=https",
            "X-Forwarded-Host: evil.example",
            "X-Forwarded-Proto: https",
            "Origin: https://evil.example"));
  }

  @Test
  void origins_that_the_operator_named_are_its_own() {
    assertServed(delete("Origin: https://www.example"));
    assertServed(delete("Origin: https://example"));
    assertRefused(delete("Origin: https://www.example:8443"));
  }

  @Test
  void a_preflight_is_refused_like_any_other() {
    RawResponse response =
        server.send(RawRequest.preflight("/pets", "https://evil.example", "DELETE", ""));
    assertThat(response.status()).isEqualTo(403);
    assertThat(response.accessControlLines()).isEmpty();
    assertThat(response.vary()).contains("Origin");
    assertThat(server.send(RawRequest.preflight("/pets", APP, "DELETE", "")).status())
        .isEqualTo(403);
  }

  @Test
  void the_other_methods_of_the_class_keep_its_policy() {
    RawResponse response = server.send(RawRequest.of("GET", "/pets", "Origin: " + APP));
    assertThat(response.header("Access-Control-Allow-Origin")).contains(APP);
  }

  @Test
  void a_method_of_a_closed_class_may_be_open() {
    assertRefused(server.send(RawRequest.of("GET", "/admin", "Origin: " + APP)));
    RawResponse response = server.send(RawRequest.of("GET", "/admin/status", "Origin: " + APP));
    assertThat(response.body()).isEqualTo("up");
    assertThat(response.header("Access-Control-Allow-Origin")).contains("*");
  }
}
