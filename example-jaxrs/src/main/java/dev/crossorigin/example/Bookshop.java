// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.example;

import dev.crossorigin.example.api.BookshopApi;
import dev.crossorigin.example.api.Origins;
import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.glassfish.grizzly.http.server.CLStaticHttpHandler;
import org.glassfish.grizzly.http.server.HttpHandler;
import org.glassfish.jersey.grizzly2.httpserver.GrizzlyHttpContainer;
import org.glassfish.jersey.server.ContainerFactory;

/**
 * A bookshop on three loopback ports: its API, and one page served from three origins, of which the
 * API's policies allow one, do not allow another, and have no say over the third, the API's own.
 */
public final class Bookshop implements AutoCloseable {

  /** Loggers that have nothing to tell whoever just started the example. */
  private static final List<Logger> QUIET =
      List.of(
          Logger.getLogger("org.glassfish.grizzly"),
          Logger.getLogger("org.glassfish.jersey.message.internal.MessagingBinders"));

  private final LoopbackServer api;
  private final LoopbackServer shop;
  private final LoopbackServer stranger;

  private Bookshop(Ports published, Ports listening) {
    Journal journal = new Journal();
    HttpHandler resources =
        ContainerFactory.createContainer(GrizzlyHttpContainer.class, new BookshopApi());
    this.api = page(listening.api(), published, journal).serve("/api", resources).tell(journal);
    this.shop = page(listening.shop(), published, journal);
    this.stranger = page(listening.stranger(), published, journal);
  }

  /** Opens the shop at the usual addresses and keeps it open until Ctrl-C. */
  public static void main(String[] arguments) throws InterruptedException {
    QUIET.forEach(logger -> logger.setLevel(Level.SEVERE));
    try {
      Ports ports = Ports.chosen();
      Bookshop bookshop = start(ports);
      Runtime.getRuntime().addShutdownHook(new Thread(() -> bookshop.closeWith(System.out)));
      welcome(ports, System.out);
    } catch (IOException | IllegalArgumentException e) {
      System.err.println(e.getMessage());
      System.exit(1);
    }
    new CountDownLatch(1).await();
  }

  /**
   * Opens the shop.
   *
   * @param ports where it listens, and what its pages say
   * @throws PortTakenException if another program listens there
   * @throws IOException if the machine's loopback address cannot be used
   */
  public static Bookshop start(Ports ports) throws IOException {
    return start(ports, ports);
  }

  /**
   * Opens the shop behind something that forwards to it.
   *
   * @param published the ports that browsers are told
   * @param listening the ports that it listens on, 0 for any that is free
   * @throws PortTakenException if another program listens there
   * @throws IOException if the machine's loopback address cannot be used
   */
  public static Bookshop start(Ports published, Ports listening) throws IOException {
    Bookshop bookshop = new Bookshop(published, listening);
    try {
      bookshop.open();
      return bookshop;
    } catch (IOException | RuntimeException e) {
      bookshop.close();
      throw e;
    }
  }

  private void open() throws IOException {
    api.start("Choose another one with -D" + Ports.API_PROPERTY + "=<port>.");
    shop.start(
        "The policies allow the origin "
            + Origins.SHOP
            + ", and they are compiled: stop that program, or change Origins.SHOP_PORT and build"
            + " again.");
    stranger.start("Choose another one with -D" + Ports.STRANGER_PROPERTY + "=<port>.");
  }

  /** The ports that the shop listens on. */
  public Ports ports() {
    return new Ports(api.port(), shop.port(), stranger.port());
  }

  @Override
  public void close() {
    api.close();
    shop.close();
    stranger.close();
  }

  private void closeWith(PrintStream out) {
    close();
    out.println("The bookshop is closed.");
  }

  private static LoopbackServer page(int port, Ports published, Journal journal) {
    return new LoopbackServer(port)
        .serve("", new CLStaticHttpHandler(Bookshop.class.getClassLoader(), "page/"))
        .serve("/addresses.json", new JsonHandler(request -> addresses(published)))
        .serve("/journal.json", new JsonHandler(journal::lookUp));
  }

  private static Map<String, String> addresses(Ports ports) {
    return Map.of(
        "api", Ports.address(ports.api()),
        "shop", Ports.address(ports.shop()),
        "stranger", Ports.address(ports.stranger()));
  }

  private static void welcome(Ports ports, PrintStream out) {
    out.printf(
        """

        The bookshop is open. One page, three origins:

          %s   the shop's own page, which the API's policies allow
          %s   a stranger's page, which they do not
          %s   a page of the API's own origin, where CORS has no say

        One of the calls fails on purpose and is logged here. Ctrl-C closes the shop.

        """,
        Ports.address(ports.shop()), Ports.address(ports.stranger()), Ports.address(ports.api()));
  }
}
