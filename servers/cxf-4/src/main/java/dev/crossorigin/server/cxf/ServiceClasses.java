// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.server.cxf;

import dev.crossorigin.server.RunningServer;
import dev.crossorigin.server.ServerLauncher;
import jakarta.ws.rs.core.Application;
import java.util.stream.Collectors;

/** Deploys what an application lists, but not the application, as is the custom with CXF. */
public final class ServiceClasses implements ServerLauncher {

  @Override
  public RunningServer start(Class<?> application) throws Exception {
    Application listing =
        application.asSubclass(Application.class).getDeclaredConstructor().newInstance();
    return CxfInJetty.start(
        "jaxrs.serviceClasses",
        listing.getClasses().stream().map(Class::getName).collect(Collectors.joining(",")));
  }
}
