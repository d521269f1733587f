// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.benchmarks.cxf;

import static java.util.Objects.requireNonNull;

import dev.crossorigin.benchmarks.scene.Exchange;
import dev.crossorigin.benchmarks.scene.OriginSupply;
import dev.crossorigin.benchmarks.scene.Scenario;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.RuntimeDelegate;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.cxf.bus.managers.PhaseManagerImpl;
import org.apache.cxf.endpoint.Endpoint;
import org.apache.cxf.interceptor.Fault;
import org.apache.cxf.jaxrs.impl.ResponseImpl;
import org.apache.cxf.jaxrs.impl.RuntimeDelegateImpl;
import org.apache.cxf.jaxrs.provider.ServerProviderFactory;
import org.apache.cxf.jaxrs.utils.JAXRSUtils;
import org.apache.cxf.message.ExchangeImpl;
import org.apache.cxf.message.Message;
import org.apache.cxf.message.MessageImpl;
import org.apache.cxf.phase.AbstractPhaseInterceptor;
import org.apache.cxf.phase.Phase;
import org.apache.cxf.phase.PhaseInterceptorChain;
import org.apache.cxf.service.Service;
import org.jspecify.annotations.Nullable;

/**
 * A message on its way through a chain that runs filters as CXF does, and nothing else: outside of
 * one, its filter does not find the message. The headers are the same each time but for {@code
 * Origin}; message, exchange and response are new, as they are in a server.
 */
final class CxfExchange implements Exchange {

  private final Scenario scenario;
  private final Endpoint endpoint;
  private final PhaseInterceptorChain chain =
      new PhaseInterceptorChain(new PhaseManagerImpl().getInPhases());
  private final Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
  private final List<String> origin = new ArrayList<>(1);
  private final @Nullable OriginSupply origins;

  CxfExchange(Scenario scenario, Endpoint endpoint) {
    // of the runtimes on the class path, the first would otherwise build the responses
    RuntimeDelegate.setInstance(new RuntimeDelegateImpl());
    this.scenario = scenario;
    this.endpoint = endpoint;
    chain.add(new Filters(endpoint));
    header("Host", "shop.example");
    header("User-Agent", "Mozilla/5.0");
    header("Accept", "*/*");
    header("Accept-Language", "en");
    header("Referer", "https://app00042.site.com/");
    origins = scenario.origin();
    if (origins != null) {
      origin.add(origins.next());
      headers.put("Origin", origin);
    }
    if (scenario.requestedMethod() != null) {
      header("Access-Control-Request-Method", scenario.requestedMethod());
    }
    if (scenario.requestedHeaders() != null) {
      header("Access-Control-Request-Headers", scenario.requestedHeaders());
    }
  }

  private void header(String name, String value) {
    headers.put(name, List.of(value));
  }

  @Override
  public Response serve() {
    if (origins != null) {
      origin.set(0, origins.next());
    }
    ExchangeImpl exchange = new ExchangeImpl();
    exchange.put(Endpoint.class, endpoint);
    exchange.put(Service.class, endpoint.getService());
    Message message = new MessageImpl();
    exchange.setInMessage(message);
    message.put(Message.HTTP_REQUEST_METHOD, scenario.method());
    message.put(Message.REQUEST_URI, "/pets");
    message.put(Message.ENDPOINT_ADDRESS, "http://shop.example/");
    message.put(Message.PROTOCOL_HEADERS, headers);
    PhaseInterceptorChain own = chain.cloneChain();
    message.setInterceptorChain(own);
    own.doIntercept(message);
    return exchange.get(Response.class);
  }

  /** Runs request filters, makes a response unless there is one, and runs response filters. */
  private static final class Filters extends AbstractPhaseInterceptor<Message> {

    private final ServerProviderFactory providers;

    Filters(Endpoint endpoint) {
      super(Phase.PRE_STREAM);
      providers =
          (ServerProviderFactory)
              requireNonNull(endpoint.get(ServerProviderFactory.class.getName()));
    }

    @Override
    public void handleMessage(Message message) {
      Message out = new MessageImpl();
      message.getExchange().setOutMessage(out);
      try {
        if (!JAXRSUtils.runContainerRequestFilters(providers, message, true, null)) {
          message.getExchange().put(Response.class, Response.ok().build());
        }
        ResponseImpl response = (ResponseImpl) message.getExchange().get(Response.class);
        JAXRSUtils.runContainerResponseFilters(providers, response, out, null, null);
      } catch (IOException e) {
        throw new Fault(e);
      } catch (Throwable e) { // as it is declared
        throw new IllegalStateException(e);
      }
    }
  }
}
