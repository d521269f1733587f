// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.it;

import static org.assertj.core.api.Assertions.assertThat;

import dev.crossorigin.CrossOrigin;
import dev.crossorigin.it.harness.Server;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.client.Client;
import jakarta.ws.rs.client.ClientBuilder;
import org.junit.jupiter.api.Test;

/** A client of the standard finds our feature among the services, too, and must not mind. */
class ClientTest {

  @Path("thing")
  @CrossOrigin(origins = "https://app.example")
  public static class Thing {

    @GET
    public String get() {
      return "thing";
    }
  }

  @Test
  void a_client_with_our_jars_works_as_without() {
    Client client = ClientBuilder.newClient();
    try (Server server = Server.of(Thing.class)) {
      assertThat(client.target(server.origin()).path("thing").request().get(String.class))
          .isEqualTo("thing");
    } finally {
      client.close();
    }
  }
}
