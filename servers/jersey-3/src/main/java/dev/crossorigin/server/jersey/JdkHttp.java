// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.server.jersey;

import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import dev.crossorigin.server.RunningServer;
import dev.crossorigin.server.ServerLauncher;
import jakarta.ws.rs.core.Application;
import jakarta.ws.rs.ext.RuntimeDelegate;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.glassfish.jersey.server.ResourceConfig;

/** Jersey in the server that comes with the JDK. */
public final class JdkHttp implements ServerLauncher {

  @Override
  public RunningServer start(Class<?> application) throws IOException {
    HttpHandler jersey =
        RuntimeDelegate.getInstance()
            .createEndpoint(
                ResourceConfig.forApplicationClass(application.asSubclass(Application.class)),
                HttpHandler.class);
    // Jersey's own factory would listen on all addresses
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    ExecutorService threads = Executors.newCachedThreadPool();
    server.setExecutor(threads);
    server.createContext("/", jersey);
    server.start();
    return new RunningServer(
        server.getAddress().getPort(),
        () -> {
          server.stop(0);
          threads.shutdownNow();
        });
  }
}
