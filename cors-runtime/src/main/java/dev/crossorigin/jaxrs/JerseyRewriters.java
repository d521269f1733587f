// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.jaxrs;

import java.util.Set;
import java.util.TreeSet;
import org.glassfish.jersey.server.filter.HttpMethodOverrideFilter;
import org.glassfish.jersey.server.filter.UriConnegFilter;
import org.glassfish.jersey.server.monitoring.ApplicationEvent;

/**
 * Warns of Jersey's own filters that change the verb or the URL of a request before it is matched.
 * A preflight is decided for what the browser sent, so that such a request can lose access, though
 * never gain any.
 */
final class JerseyRewriters {

  private static final System.Logger LOGGER = System.getLogger("dev.crossorigin");

  private static final Set<Class<?>> KNOWN =
      Set.of(HttpMethodOverrideFilter.class, UriConnegFilter.class);

  private JerseyRewriters() {}

  static void warn(ApplicationEvent event) {
    Set<String> registered = new TreeSet<>();
    event.getRegisteredClasses().stream()
        .filter(KNOWN::contains)
        .forEach(type -> registered.add(type.getName()));
    event.getRegisteredInstances().stream()
        .filter(instance -> KNOWN.contains(instance.getClass()))
        .forEach(instance -> registered.add(instance.getClass().getName()));
    for (String name : registered) {
      LOGGER.log(
          System.Logger.Level.WARNING,
          "{0} changes requests before they are matched; preflights are decided for what the browser"
              + " sent, so that cross-origin requests which it changes may be refused",
          name);
    }
  }
}
