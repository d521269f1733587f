// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.server.cxf;

import dev.crossorigin.jaxrs.CorsFeature;
import dev.crossorigin.server.RunningServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import org.apache.cxf.jaxrs.servlet.CXFNonSpringJaxrsServlet;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.util.component.LifeCycle;

/** CXF as a servlet, in Jetty. CXF discovers no features: ours is registered. */
final class CxfInJetty {

  private CxfInJetty() {}

  /**
   * Starts it.
   *
   * @param parameter the servlet's parameter that names what is deployed
   * @param value the value of that parameter
   */
  static RunningServer start(String parameter, String value) throws Exception {
    ServletHolder cxf = new ServletHolder(CXFNonSpringJaxrsServlet.class);
    cxf.setInitParameter(parameter, value);
    cxf.setInitParameter("jaxrs.providers", CorsFeature.class.getName());
    cxf.setInitOrder(1); // a refusal is to stop the start, not the first request
    cxf.setAsyncSupported(true);
    ServletContextHandler context = new ServletContextHandler("/");
    context.addServlet(cxf, "/*");
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
