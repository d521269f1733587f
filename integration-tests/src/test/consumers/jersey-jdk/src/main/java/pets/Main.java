// SPDX-License-Identifier: Apache-2.0
package pets;

import com.sun.net.httpserver.HttpServer;
import java.net.URI;
import org.glassfish.jersey.jdkhttp.JdkHttpServerFactory;
import org.glassfish.jersey.server.ResourceConfig;

/** Starts the server of the JDK on a free port, which it prints. */
public final class Main {

  private Main() {}

  public static void main(String[] arguments) {
    HttpServer server =
        JdkHttpServerFactory.createHttpServer(
            URI.create("http://127.0.0.1:0/api/"),
            new ResourceConfig(PetResource.class, OpeningHours.class, LogIn.class));
    System.out.println("listening on port " + server.getAddress().getPort());
  }
}
