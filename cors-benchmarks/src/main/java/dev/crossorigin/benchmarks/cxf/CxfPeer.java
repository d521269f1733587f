// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.benchmarks.cxf;

import dev.crossorigin.benchmarks.peer.Peer;
import dev.crossorigin.benchmarks.scene.Exchange;
import dev.crossorigin.benchmarks.scene.Scenario;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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
    return new CxfExchange(scenario, endpoint(List.of()));
  }

  @Override
  public Exchange filter(Scenario scenario) {
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
