// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.benchmarks.jaxrs;

import dev.crossorigin.benchmarks.scene.Origins;
import dev.crossorigin.benchmarks.scene.Scenario;
import jakarta.annotation.Priority;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.PreMatching;
import java.util.ArrayList;
import java.util.List;
import org.glassfish.jersey.server.ApplicationHandler;
import org.glassfish.jersey.server.ResourceConfig;

/** One resource class, deployed on Jersey with and without CORS. */
public enum JerseyApplication {
  /** This project switched off. */
  WITHOUT,
  /** The same once more: what differs between the two is noise. */
  WITHOUT_AGAIN,
  /** No CORS; two filters that do nothing: what Jersey takes to run any. */
  IDLE_FILTERS,
  /** No CORS; two filters that do nothing but answer, and write the headers, as a policy would. */
  SAME_HEADERS,
  /** This project, and a resource that has no policy. */
  NO_POLICY,
  /** This project, and a resource whose policy allows one origin. */
  POLICY;

  /** Starts it. */
  public ApplicationHandler start() {
    JerseyDelegate.use();
    return new ApplicationHandler(configuration());
  }

  /** What is deployed. */
  public ResourceConfig configuration() {
    JerseyDelegate.use();
    return switch (this) {
      case WITHOUT, WITHOUT_AGAIN -> withoutUs();
      case IDLE_FILTERS ->
          withoutUs()
              .register(new IdleFilter())
              .register((ContainerResponseFilter) (request, response) -> {});
      case SAME_HEADERS ->
          withoutUs().register(new SamePreflightFilter()).register(new SameHeadersFilter());
      case NO_POLICY -> new ResourceConfig(PetResources.loadWithoutPolicy());
      case POLICY -> new ResourceConfig(PetResources.load(Origins.EXACT_1));
    };
  }

  private static ResourceConfig withoutUs() {
    return new ResourceConfig(PetResources.loadWithoutPolicy())
        .property("crossorigin.enabled", false);
  }

  private static boolean isPreflight(ContainerRequestContext request) {
    return request.getMethod().equals("OPTIONS");
  }

  @PreMatching
  @Priority(Integer.MIN_VALUE)
  private static final class IdleFilter implements ContainerRequestFilter {

    @Override
    public void filter(ContainerRequestContext request) {}
  }

  @PreMatching
  @Priority(Integer.MIN_VALUE)
  private static final class SamePreflightFilter implements ContainerRequestFilter {

    private final FloorFilter floor = FloorFilter.of(Scenario.PREFLIGHT);

    @Override
    public void filter(ContainerRequestContext request) {
      if (isPreflight(request)) {
        floor.filter(request);
      }
    }
  }

  @Priority(Integer.MIN_VALUE)
  private static final class SameHeadersFilter implements ContainerResponseFilter {

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
      if (isPreflight(request)) {
        return;
      }
      List<Object> vary = new ArrayList<>(1);
      vary.add("Origin");
      response.getHeaders().put("vary", vary);
      String origin = request.getHeaders().getFirst("origin");
      if (origin != null) {
        List<Object> allowed = new ArrayList<>(1);
        allowed.add(origin);
        response.getHeaders().put("access-control-allow-origin", allowed);
      }
    }
  }
}
