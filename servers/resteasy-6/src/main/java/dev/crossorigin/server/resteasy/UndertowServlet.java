// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.server.resteasy;

import dev.crossorigin.server.RunningServer;
import dev.crossorigin.server.ServerLauncher;
import io.undertow.Undertow;
import jakarta.ws.rs.core.Application;
import java.net.InetSocketAddress;
import org.jboss.resteasy.plugins.server.undertow.UndertowJaxrsServer;

/** RESTEasy as a servlet, in Undertow. */
public final class UndertowServlet implements ServerLauncher {

  @Override
  public RunningServer start(Class<?> application) throws ReflectiveOperationException {
    Embedded server = new Embedded();
    // given the class alone, it would not look for it where it comes from
    server.deploy(
        application.asSubclass(Application.class).getDeclaredConstructor().newInstance(), "/");
    server.start(Undertow.builder().addHttpListener(0, "127.0.0.1"));
    return new RunningServer(server.port(), server::stop);
  }

  /** Knows its port. */
  private static final class Embedded extends UndertowJaxrsServer {

    int port() {
      return ((InetSocketAddress) server.getListenerInfo().get(0).getAddress()).getPort();
    }
  }
}
