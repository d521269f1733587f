// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.example;

import java.io.IOException;
import java.net.BindException;
import org.glassfish.grizzly.http.server.HttpHandler;
import org.glassfish.grizzly.http.server.HttpHandlerRegistration;
import org.glassfish.grizzly.http.server.HttpServer;
import org.glassfish.grizzly.http.server.HttpServerProbe;
import org.glassfish.grizzly.http.server.NetworkListener;

/** One HTTP server that only this machine can reach. */
final class LoopbackServer implements AutoCloseable {

  private final HttpServer server = new HttpServer();
  private final NetworkListener listener;

  /** Makes a server for a port; 0 means any that is free. */
  LoopbackServer(int port) {
    this.listener = new NetworkListener("loopback", "127.0.0.1", port);
    server.addListener(listener);
  }

  /** Has a handler answer below a path; the empty path is the root. */
  LoopbackServer serve(String path, HttpHandler handler) {
    server
        .getServerConfiguration()
        .addHttpHandler(handler, HttpHandlerRegistration.builder().contextPath(path).build());
    return this;
  }

  /** Tells the probe of every request. */
  LoopbackServer tell(HttpServerProbe probe) {
    server.getServerConfiguration().getMonitoringConfig().getWebServerConfig().addProbes(probe);
    return this;
  }

  /**
   * Starts listening.
   *
   * @param remedy what to do if the port is taken
   */
  void start(String remedy) throws IOException {
    try {
      server.start();
    } catch (BindException e) {
      throw new PortTakenException(listener.getPort(), remedy, e);
    }
  }

  /** Where it listens, once started. */
  int port() {
    return listener.getPort();
  }

  @Override
  public void close() {
    server.shutdownNow();
  }
}
