// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.it;

import static org.assertj.core.api.Assertions.assertThat;

import dev.crossorigin.CrossOrigin;
import dev.crossorigin.it.harness.RawRequest;
import dev.crossorigin.it.harness.RawResponse;
import dev.crossorigin.it.harness.Server;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Many users at once: nobody gets what belongs to another. */
class ConcurrencyTest {

  /** For tenants. */
  @Path("/tenant")
  @CrossOrigin(origins = "https://*.tenants.example", allowedHeaders = "*", allowCredentials = true)
  public static class Tenant {

    @GET
    public String get() {
      return "tenant";
    }
  }

  @Test
  void every_answer_names_the_origin_and_the_headers_that_were_asked_for() throws Exception {
    ExecutorService users = Executors.newFixedThreadPool(8);
    try (Server server = Server.of(Tenant.class)) {
      List<Callable<Void>> calls = new ArrayList<>();
      for (int i = 0; i < 400; i++) {
        String origin = "https://t" + i + ".tenants.example";
        String header = "x-" + i;
        calls.add(
            () -> {
              RawResponse preflight =
                  server.send(RawRequest.preflight("/tenant", origin, "GET", header));
              assertThat(preflight.values("Access-Control-Allow-Origin")).containsExactly(origin);
              assertThat(preflight.values("Access-Control-Allow-Headers")).containsExactly(header);
              RawResponse actual =
                  server.send(RawRequest.of("GET", "/tenant", "Origin: " + origin));
              assertThat(actual.values("Access-Control-Allow-Origin")).containsExactly(origin);
              return null;
            });
      }
      for (Future<Void> call : users.invokeAll(calls)) {
        call.get();
      }
    } finally {
      users.shutdownNow();
    }
  }
}
