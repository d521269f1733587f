// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.benchmarks.jaxrs;

import jakarta.ws.rs.ext.RuntimeDelegate;
import org.glassfish.jersey.server.internal.RuntimeDelegateImpl;

/** RESTEasy's jar, which holds its filter, would otherwise build the responses as well. */
final class JerseyDelegate {

  private JerseyDelegate() {}

  static void use() {
    if (!(RuntimeDelegate.getInstance() instanceof RuntimeDelegateImpl)) {
      RuntimeDelegate.setInstance(new RuntimeDelegateImpl());
    }
  }
}
