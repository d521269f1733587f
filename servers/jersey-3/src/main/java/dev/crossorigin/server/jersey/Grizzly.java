// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.server.jersey;

import dev.crossorigin.server.RunningServer;
import dev.crossorigin.server.ServerLauncher;
import jakarta.ws.rs.core.Application;
import java.net.URI;
import org.glassfish.grizzly.http.server.HttpServer;
import org.glassfish.jersey.grizzly2.httpserver.GrizzlyHttpServerFactory;
import org.glassfish.jersey.server.ResourceConfig;

/** Jersey in Grizzly. */
public final class Grizzly implements ServerLauncher {

  @Override
  public RunningServer start(Class<?> application) {
    HttpServer server =
        GrizzlyHttpServerFactory.createHttpServer(
            URI.create("http://127.0.0.1:0/"),
            ResourceConfig.forApplicationClass(application.asSubclass(Application.class)));
    return new RunningServer(
        server.getListeners().iterator().next().getPort(), server::shutdownNow);
  }
}
