// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.it;

import static org.assertj.core.api.Assertions.assertThat;

import dev.crossorigin.CrossOrigin;
import dev.crossorigin.it.harness.RawRequest;
import dev.crossorigin.it.harness.RawResponse;
import dev.crossorigin.it.harness.Server;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A browser withholds the response, but the deed is done; unless the policy rejects. */
class RejectDisallowedTest {

  private static final AtomicInteger CALLS = new AtomicInteger();
  private static final String APP = "https://app.example";

  private static Server server;

  /** Rejects. */
  @Path("/transfer")
  @CrossOrigin(origins = APP, rejectDisallowed = true)
  public static class Rejecting {

    @POST
    public String post() {
      CALLS.incrementAndGet();
      return "done";
    }

    @POST
    @Path("lenient")
    @CrossOrigin(rejectDisallowed = false)
    public String lenient() {
      CALLS.incrementAndGet();
      return "done";
    }
  }

  @BeforeAll
  static void start() {
    server = Server.of(Rejecting.class);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static RawResponse post(String path, String... lines) {
    return server.send(RawRequest.of("POST", path, lines));
  }

  @Test
  void another_origin_is_refused_before_the_resource_runs() {
    int before = CALLS.get();
    for (String origin : new String[] {"https://evil.example", "null", "nonsense"}) {
      RawResponse response = post("/transfer", "Origin: " + origin);
      assertThat(response.status()).isEqualTo(403);
      assertThat(response.accessControlLines()).isEmpty();
      assertThat(response.vary()).containsExactly("Origin");
    }
    assertThat(CALLS).hasValue(before);
  }

  @Test
  void two_origins_are_refused_even_if_both_are_allowed() {
    assertThat(post("/transfer", "Origin: " + APP, "Origin: " + APP).status()).isEqualTo(403);
  }

  @Test
  void an_allowed_origin_is_served() {
    RawResponse response = post("/transfer", "Origin: " + APP);
    assertThat(response.body()).isEqualTo("done");
    assertThat(response.header("Access-Control-Allow-Origin")).contains(APP);
  }

  @Test
  void a_request_without_an_origin_is_served() {
    assertThat(post("/transfer").body()).isEqualTo("done");
  }

  @Test
  void a_page_of_the_server_itself_is_served() {
    assertThat(post("/transfer", "Origin: " + server.origin()).body()).isEqualTo("done");
  }

  @Test
  void a_method_may_be_more_lenient_than_its_class() {
    RawResponse response = post("/transfer/lenient", "Origin: https://evil.example");
    assertThat(response.body()).isEqualTo("done");
    assertThat(response.accessControlLines()).isEmpty();
  }
}
