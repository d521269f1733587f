// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.benchmarks.server;

import dev.crossorigin.benchmarks.jaxrs.JerseyApplication;
import java.net.URI;
import org.glassfish.grizzly.http.server.HttpServer;
import org.glassfish.jersey.grizzly2.httpserver.GrizzlyHttpServerFactory;

/** A server in a process of its own, which ends when nobody listens to it any more. */
final class PetServer {

  private PetServer() {}

  /** Argument: the application. Prints the port, then waits for the end of its input. */
  public static void main(String[] arguments) throws Exception {
    HttpServer server =
        GrizzlyHttpServerFactory.createHttpServer(
            URI.create("http://127.0.0.1:0/"),
            JerseyApplication.valueOf(arguments[0]).configuration(),
            false);
    server.getListener("grizzly").getKeepAlive().setMaxRequestsCount(-1); // by default 256
    server.start();
    System.out.println(server.getListener("grizzly").getPort());
    System.out.flush();
    while (System.in.read() >= 0) {
      // nothing is said to it
    }
    server.shutdownNow();
  }
}
