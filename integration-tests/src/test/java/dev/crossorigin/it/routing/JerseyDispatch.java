// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.it.routing;

import java.net.URI;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.glassfish.jersey.internal.MapPropertiesDelegate;
import org.glassfish.jersey.server.ApplicationHandler;
import org.glassfish.jersey.server.ContainerRequest;
import org.glassfish.jersey.server.ContainerResponse;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.server.ServerProperties;
import org.glassfish.jersey.server.model.ResourceMethod;

/** Lets Jersey dispatch requests in process. */
final class JerseyDispatch {

  private static final URI BASE = URI.create("http://localhost/");

  private final ApplicationHandler handler;

  JerseyDispatch(Set<Class<?>> roots) {
    handler =
        new ApplicationHandler(
            new ResourceConfig(roots)
                .property(ServerProperties.WADL_FEATURE_DISABLE, true)
                .property("jakarta.ws.rs.loadServices", false));
  }

  Outcome send(String path, String verb) {
    ContainerRequest request =
        new ContainerRequest(
            BASE,
            URI.create(BASE + path),
            verb,
            null,
            new MapPropertiesDelegate(),
            handler.getConfiguration());
    try {
      return outcome(handler.apply(request).get());
    } catch (ExecutionException e) {
      throw new IllegalStateException(verb + " " + path, e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static Outcome outcome(ContainerResponse response) {
    ResourceMethod method = response.getRequestContext().getUriInfo().getMatchedResourceMethod();
    if (method != null && method.getInvocable().getHandlingMethod().getName().startsWith("m")) {
      return Outcome.hit(method.getInvocable().getHandlingMethod().getName());
    }
    return switch (response.getStatus()) {
      case 404 -> Outcome.none();
      // a verb that is missing, or OPTIONS, which Jersey answers by itself
      case 405, 200 -> Outcome.verbMissing(response.getAllowedMethods());
      default -> throw new IllegalStateException("unexpected status " + response.getStatus());
    };
  }
}
