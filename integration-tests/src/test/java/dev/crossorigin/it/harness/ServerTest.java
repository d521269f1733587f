// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.it.harness;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import org.junit.jupiter.api.Test;

class ServerTest {

  /** Says how much of a header arrived. */
  @Path("/length")
  public static class Length {

    @GET
    public int length(@HeaderParam("X-Long") String value) {
      return value.length();
    }
  }

  @Test
  void a_request_is_served_by_jersey() {
    try (Server server = Server.of(Length.class)) {
      assertThat(server.send(RawRequest.of("GET", "/length", "X-Long: abc")).body()).isEqualTo("3");
      assertThat(server.send(RawRequest.of("GET", "/nowhere")).status()).isEqualTo(404);
    }
  }

  @Test
  void a_header_of_64_kib_and_a_thousand_lines_reach_jersey() {
    try (Server server = Server.of(Length.class)) {
      RawRequest request = RawRequest.of("GET", "/length", "X-Long: " + ",".repeat(65536));
      for (int i = 0; i < 1000; i++) {
        request = request.with("X-Other: " + i);
      }
      assertThat(server.send(request).body()).isEqualTo("65536");
    }
  }
}
