// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.server.jersey;

import dev.crossorigin.server.RunningServer;
import dev.crossorigin.server.ServerLauncher;
import jakarta.ws.rs.core.Application;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.util.component.LifeCycle;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.servlet.ServletContainer;

/** Jersey as a servlet, in Jetty. */
public final class Jetty implements ServerLauncher {

  @Override
  public RunningServer start(Class<?> application) throws Exception {
    ServletHolder jersey =
        new ServletHolder(
            new ServletContainer(
                ResourceConfig.forApplicationClass(application.asSubclass(Application.class))));
    jersey.setInitOrder(1); // a refusal is to stop the start, not the first request
    jersey.setAsyncSupported(true);
    ServletContextHandler context = new ServletContextHandler("/");
    context.addServlet(jersey, "/*");
    Server server = new Server(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
    server.setHandler(context);
    try {
      server.start();
    } catch (Exception e) {
      LifeCycle.stop(server);
      throw e;
    }
    return new RunningServer(server.getURI().getPort(), () -> LifeCycle.stop(server));
  }
}
