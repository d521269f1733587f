// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.benchmarks.jaxrs;

import dev.crossorigin.benchmarks.scene.Exchange;
import dev.crossorigin.benchmarks.scene.OriginSupply;
import dev.crossorigin.benchmarks.scene.Scenario;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.util.concurrent.ExecutionException;
import org.glassfish.jersey.internal.MapPropertiesDelegate;
import org.glassfish.jersey.server.ApplicationHandler;
import org.glassfish.jersey.server.ContainerRequest;
import org.glassfish.jersey.server.ContainerResponse;
import org.jspecify.annotations.Nullable;

/** All that Jersey does for a request, between the parsing of one and the writing of the other. */
public final class WholeRequest implements Exchange {

  private static final URI BASE = URI.create("http://shop.example/");
  private static final URI PETS = URI.create("http://shop.example/pets");

  private final ApplicationHandler application;
  private final Scenario scenario;
  private final @Nullable OriginSupply origins;
  private final ByteArrayOutputStream entity = new ByteArrayOutputStream();

  /** Requests of one kind to one application. */
  public WholeRequest(JerseyApplication application, Scenario scenario) {
    this.application = application.start();
    this.scenario = scenario;
    this.origins = scenario.origin();
  }

  @Override
  public ContainerResponse serve() throws ExecutionException, InterruptedException {
    ContainerRequest request =
        new ContainerRequest(
            BASE,
            PETS,
            scenario.method(),
            Anonymous.CONTEXT,
            new MapPropertiesDelegate(),
            application.getConfiguration());
    request.header("host", "shop.example");
    request.header("accept", "*/*");
    if (origins != null) {
      request.header("origin", origins.next());
    }
    if (scenario.requestedMethod() != null) {
      request.header("access-control-request-method", scenario.requestedMethod());
    }
    if (scenario.requestedHeaders() != null) {
      request.header("access-control-request-headers", scenario.requestedHeaders());
    }
    entity.reset();
    return application.apply(request, entity).get();
  }
}
