// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.it;

import static org.assertj.core.api.Assertions.assertThat;

import dev.crossorigin.CrossOrigin;
import dev.crossorigin.it.harness.CapturedLog;
import dev.crossorigin.it.harness.RawRequest;
import dev.crossorigin.it.harness.RawResponse;
import dev.crossorigin.it.harness.Server;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import org.glassfish.jersey.server.filter.HttpMethodOverrideFilter;
import org.junit.jupiter.api.Test;

/** Filters that change the verb or the URL before matching: access may be lost, never gained. */
class RewritingFiltersTest {

  private static final String OPEN = "https://open.example";
  private static final String DELETER = "https://deleter.example";

  @Path("things")
  public static class Things {

    @POST
    @CrossOrigin(origins = OPEN)
    public String add() {
      return "added";
    }

    @DELETE
    @CrossOrigin(origins = DELETER)
    public String remove() {
      return "removed";
    }
  }

  @Test
  void a_page_that_may_post_cannot_read_what_its_rewritten_request_deletes() {
    try (Server server = Server.of(Things.class, HttpMethodOverrideFilter.class)) {
      RawResponse rewritten =
          server.send(
              RawRequest.of(
                  "POST", "/things", "Origin: " + OPEN, "X-HTTP-Method-Override: DELETE"));

      assertThat(rewritten.body()).isEqualTo("removed");
      assertThat(rewritten.accessControlLines()).isEmpty();
    }
  }

  @Test
  void the_header_that_rewrites_is_not_allowed_to_begin_with() {
    try (Server server = Server.of(Things.class, HttpMethodOverrideFilter.class)) {
      RawResponse preflight =
          server.send(RawRequest.preflight("/things", OPEN, "POST", "x-http-method-override"));

      assertThat(preflight.status()).isEqualTo(403);
    }
  }

  @Test
  void start_up_warns_of_such_a_filter_and_of_no_other() {
    assertThat(warningsOf(Things.class, HttpMethodOverrideFilter.class))
        .anyMatch(text -> text.contains("HttpMethodOverrideFilter"));
    assertThat(warningsOf(Things.class)).isEmpty();
  }

  private static List<String> warningsOf(Class<?>... components) {
    try (CapturedLog log = CapturedLog.open();
        Server server = Server.of(components)) {
      assertThat(server.port()).isPositive();
      return log.messages();
    }
  }
}
