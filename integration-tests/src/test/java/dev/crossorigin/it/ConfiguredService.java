// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.it;

import dev.crossorigin.CrossOrigin;
import dev.crossorigin.it.harness.Server;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.io.OutputStream;

/** A service in a process of its own, whose origins come from the environment. */
final class ConfiguredService {

  private ConfiguredService() {}

  /** The one resource. */
  @Path("/orders")
  @CrossOrigin(origins = "${partner.origins}")
  public static class Orders {

    @GET
    public String get() {
      return "orders";
    }
  }

  /** Prints the port and serves until the end of standard input. */
  public static void main(String[] arguments) throws IOException {
    try (Server server = Server.of(Orders.class)) {
      System.out.println(server.port());
      System.in.transferTo(OutputStream.nullOutputStream());
    }
  }
}
