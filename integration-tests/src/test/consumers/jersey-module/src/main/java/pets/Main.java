// SPDX-License-Identifier: Apache-2.0
package pets;

import java.net.URI;
import org.glassfish.grizzly.http.server.HttpServer;
import org.glassfish.jersey.grizzly2.httpserver.GrizzlyHttpServerFactory;
import org.glassfish.jersey.server.ResourceConfig;

/** Starts Grizzly on a free port, which it prints. */
public final class Main {

  private Main() {}

  public static void main(String[] arguments) {
    HttpServer server =
        GrizzlyHttpServerFactory.createHttpServer(
            URI.create("http://127.0.0.1:0/api/"),
            new ResourceConfig(PetResource.class, OpeningHours.class, LogIn.class));
    System.out.println(
        "listening on port " + server.getListeners().iterator().next().getPort());
  }
}
