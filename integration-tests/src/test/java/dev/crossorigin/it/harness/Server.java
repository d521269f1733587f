// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.it.harness;

import dev.crossorigin.browser.Page;
import dev.crossorigin.server.RunningServer;
import jakarta.ws.rs.core.Application;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.glassfish.grizzly.http.server.HttpServer;
import org.glassfish.grizzly.http.server.NetworkListener;
import org.glassfish.jersey.grizzly2.httpserver.GrizzlyHttpServerFactory;
import org.glassfish.jersey.server.ResourceConfig;

/**
 * An application, served on a free port of the loopback address: by the Jersey of this class path
 * in a Grizzly server, or by any {@link ServerKind}.
 */
public final class Server implements AutoCloseable {

  private static final Logger GRIZZLY = Logger.getLogger("org.glassfish.grizzly");
  private static final int ROOM_FOR_HOSTILE_HEADERS = 1 << 20;
  private static final int ROOM_FOR_MANY_LINES = 2000;

  static {
    GRIZZLY.setLevel(Level.WARNING);
  }

  private final RunningServer running;

  Server(RunningServer running) {
    this.running = running;
  }

  /** Deploys these resource and provider classes, as {@code new ResourceConfig(…)} does. */
  public static Server of(Class<?>... components) {
    return of(new ResourceConfig(components));
  }

  /** The same with configuration properties. */
  public static Server of(Map<String, Object> properties, Class<?>... components) {
    return of(new ResourceConfig(components).addProperties(properties));
  }

  /** Deploys a configured application. */
  public static Server of(ResourceConfig application) {
    return below("/", application);
  }

  /** Deploys a configured application below a path, which begins and ends with a slash. */
  public static Server below(String path, ResourceConfig application) {
    HttpServer server =
        GrizzlyHttpServerFactory.createHttpServer(
            URI.create("http://127.0.0.1:0" + path), application, false);
    NetworkListener listener = server.getListeners().iterator().next();
    listener.setMaxHttpHeaderSize(ROOM_FOR_HOSTILE_HEADERS);
    listener.setMaxRequestHeaders(ROOM_FOR_MANY_LINES);
    try {
      server.start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Server(new RunningServer(listener.getPort(), server::shutdownNow));
  }

  /** Deploys an application in its standard form. */
  public static Server of(Application application) {
    return of(ResourceConfig.forApplication(application));
  }

  /** The port that was free. */
  public int port() {
    return running.port();
  }

  /** The server's own origin. */
  public String origin() {
    return "http://127.0.0.1:" + port();
  }

  /** A client of this server. */
  public RawHttp http() {
    return new RawHttp(port());
  }

  /** Sends one request. */
  public RawResponse send(RawRequest request) {
    return http().send(request);
  }

  /** A page of some origin, in a browser that asks this server. */
  public Page page(String origin) {
    return new Page(origin, request -> send(RawRequest.of(request)).seen());
  }

  @Override
  public void close() {
    running.close();
  }
}
