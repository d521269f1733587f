// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.server.cxf;

import dev.crossorigin.server.RunningServer;
import dev.crossorigin.server.ServerLauncher;

/** Deploys an application. */
public final class JettyServlet implements ServerLauncher {

  @Override
  public RunningServer start(Class<?> application) throws Exception {
    return CxfInJetty.start("jakarta.ws.rs.Application", application.getName());
  }
}
