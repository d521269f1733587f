// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.jaxrs;

import jakarta.ws.rs.core.Configuration;
import java.util.List;
import org.glassfish.jersey.server.filter.HttpMethodOverrideFilter;
import org.glassfish.jersey.server.filter.UriConnegFilter;

/**
 * Warns of Jersey's own filters that change the verb or the URL of a request before it is matched.
 * A preflight is decided for what the browser sent, so that such a request can lose access, though
 * never gain any.
 */
final class JerseyRewriters {

  private static final System.Logger LOGGER = System.getLogger("dev.crossorigin");

  private static final List<Class<?>> KNOWN =
      List.of(HttpMethodOverrideFilter.class, UriConnegFilter.class);

  private JerseyRewriters() {}

  static void warn(Configuration configuration) {
    for (Class<?> rewriter : KNOWN) {
      if (!configuration.isRegistered(rewriter)) {
        continue;
      }
      LOGGER.log(
          System.Logger.Level.WARNING,
          "{0} changes requests before they are matched; preflights are decided for what the browser"
              + " sent, so that cross-origin requests which it changes may be refused",
          rewriter.getName());
    }
  }
}
