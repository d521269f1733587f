// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.benchmarks.cxf;

import dev.crossorigin.benchmarks.peer.Peer;
import dev.crossorigin.benchmarks.scene.Exchange;
import dev.crossorigin.benchmarks.scene.Scenario;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.logging.Level;
import org.apache.cxf.common.logging.LogUtils;
import org.apache.cxf.endpoint.Endpoint;
import org.apache.cxf.jaxrs.JAXRSServerFactoryBean;
import org.apache.cxf.rs.security.cors.CrossOriginResourceSharingFilter;
import org.jspecify.annotations.Nullable;

/** CXF's filter, which asks the resource classes for the allowed methods and knows no patterns. */
public final class CxfPeer implements Peer {

  @Override
  public Set<Scenario> scenarios() {
    return Scenario.withoutPatterns();
  }

  @Override
  public Exchange fixture(Scenario scenario) {
    return new CxfExchange(scenario, endpoint(List.of(new IdleFilter())));
  }

  @Override
  public Exchange filter(Scenario scenario) {
    if (LogUtils.getL7dLogger(CrossOriginResourceSharingFilter.class).isLoggable(Level.FINE)) {
      throw new IllegalStateException("debug logging is on");
    }
    CrossOriginResourceSharingFilter filter = new CrossOriginResourceSharingFilter();
    filter.setAllowOrigins(new ArrayList<>(scenario.origins().written()));
    filter.setAllowHeaders(new ArrayList<>(Scenario.HEADERS));
    filter.setMaxAge(Scenario.MAX_AGE);
    return new CxfExchange(scenario, endpoint(List.of(filter)));
  }

  @Override
  public @Nullable String header(Object response, String name) {
    Object value = ((Response) response).getMetadata().getFirst(name);
    return value == null ? null : value.toString();
  }

  /** CXF makes what filters are given for the first filter, whichever that is. */
  @PreMatching
  private static final class IdleFilter implements ContainerRequestFilter, ContainerResponseFilter {

    @Override
    public void filter(ContainerRequestContext request) {}

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {}
  }

  /** What CXF deploys, without a server in front. */
  private static Endpoint endpoint(List<?> providers) {
    JAXRSServerFactoryBean factory = new JAXRSServerFactoryBean();
    factory.setResourceClasses(Pets.class);
    factory.setProviders(providers);
    factory.setAddress("/");
    factory.setStart(false);
    return factory.create().getEndpoint();
  }
}
