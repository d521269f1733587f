// SPDX-License-Identifier: Apache-2.0
package pets;

import io.undertow.Undertow;
import java.net.InetSocketAddress;
import org.jboss.resteasy.plugins.server.undertow.UndertowJaxrsServer;

/** Starts Undertow on a free port, which it prints. */
public final class Main extends UndertowJaxrsServer {

  private Main() {}

  public static void main(String[] arguments) {
    Main main = new Main();
    main.deploy(Pets.class, "/"); // below which the application has its own path
    main.start(Undertow.builder().addHttpListener(0, "127.0.0.1"));
    InetSocketAddress address =
        (InetSocketAddress) main.server.getListenerInfo().get(0).getAddress();
    System.out.println("listening on port " + address.getPort());
  }
}
