// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.it.routing;

import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.glassfish.jersey.internal.MapPropertiesDelegate;
import org.glassfish.jersey.server.ApplicationHandler;
import org.glassfish.jersey.server.ContainerRequest;
import org.glassfish.jersey.server.ContainerResponse;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.server.ServerProperties;
import org.glassfish.jersey.server.model.RuntimeResource;

/** Lets Jersey, with the CORS runtime as it finds it, answer requests in process. */
final class JerseyDispatch {

  private static final URI BASE = URI.create("http://localhost/");
  private static final int NOT_FOUND = 404;

  private final ApplicationHandler handler;

  JerseyDispatch(Set<Class<?>> roots) {
    handler =
        new ApplicationHandler(
            new ResourceConfig(roots).property(ServerProperties.WADL_FEATURE_DISABLE, true));
  }

  Answer send(String verb, String path, Map<String, String> headers) {
    ContainerRequest request =
        new ContainerRequest(
            BASE,
            URI.create(BASE + path),
            verb,
            null,
            new MapPropertiesDelegate(),
            handler.getConfiguration());
    headers.forEach(request::header);
    try {
      return answer(handler.apply(request).get());
    } catch (ExecutionException e) {
      throw new IllegalStateException(verb + " " + path, e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static Answer answer(ContainerResponse response) {
    Map<String, String> headers = new HashMap<>();
    response
        .getStringHeaders()
        .forEach(
            (name, lines) -> headers.put(name.toLowerCase(Locale.ROOT), String.join(",", lines)));
    return new Answer(response.getStatus(), headers, template(response));
  }

  private static Set<String> template(ContainerResponse response) {
    List<RuntimeResource> matched =
        response.getRequestContext().getUriInfo().getMatchedRuntimeResources();
    if (response.getStatus() == NOT_FOUND || matched.isEmpty()) {
      return Set.of();
    }
    return matched.get(0).getResourceMethods().stream()
        .map(method -> method.getInvocable().getHandlingMethod().getName())
        .filter(name -> name.startsWith("m"))
        .collect(Collectors.toSet());
  }
}
