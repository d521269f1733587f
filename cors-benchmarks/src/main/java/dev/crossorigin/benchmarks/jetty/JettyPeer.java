// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.benchmarks.jetty;

import dev.crossorigin.benchmarks.peer.Nothing;
import dev.crossorigin.benchmarks.peer.Peer;
import dev.crossorigin.benchmarks.scene.Exchange;
import dev.crossorigin.benchmarks.scene.OriginSupply;
import dev.crossorigin.benchmarks.scene.Scenario;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.Set;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.CrossOriginHandler;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/** Jetty's handler, to which every origin is a regular expression. */
public final class JettyPeer implements Peer {

  @Override
  public Set<Scenario> scenarios() {
    return Scenario.common();
  }

  @Override
  public Exchange fixture(Scenario scenario) {
    return exchange(scenario, new Served());
  }

  @Override
  public Exchange filter(Scenario scenario) {
    CrossOriginHandler handler = new CrossOriginHandler();
    handler.setAllowedOriginPatterns(new LinkedHashSet<>(scenario.origins().regexes()));
    handler.setAllowedMethods(new LinkedHashSet<>(Scenario.METHODS));
    handler.setAllowedHeaders(new LinkedHashSet<>(Scenario.HEADERS));
    handler.setPreflightMaxAge(Duration.ofSeconds(Scenario.MAX_AGE));
    handler.setHandler(new Served());
    try {
      handler.start();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
    return exchange(scenario, handler);
  }

  @Override
  public @Nullable String header(Object response, String name) {
    return ((PlainResponse) response).getHeaders().get(name);
  }

  private static Exchange exchange(Scenario scenario, Handler handler) {
    OriginSupply origins = scenario.origin();
    HttpFields.Mutable headers = HttpFields.build();
    headers.put("Host", "shop.example");
    headers.put("User-Agent", "Mozilla/5.0");
    headers.put("Accept", "*/*");
    headers.put("Accept-Language", "en");
    headers.put("Referer", "https://app00042.site.com/");
    if (origins != null) {
      headers.put(HttpHeader.ORIGIN, origins.next());
    }
    if (scenario.requestedMethod() != null) {
      headers.put(HttpHeader.ACCESS_CONTROL_REQUEST_METHOD, scenario.requestedMethod());
    }
    if (scenario.requestedHeaders() != null) {
      headers.put(HttpHeader.ACCESS_CONTROL_REQUEST_HEADERS, scenario.requestedHeaders());
    }
    Request request = new PlainRequest(scenario.method(), headers);
    return () -> {
      if (origins != null) {
        headers.put(HttpHeader.ORIGIN, origins.next());
      }
      Response response = new PlainResponse(request);
      handler.handle(request, response, Callback.NOOP);
      return response;
    };
  }

  /** What comes behind the handler. */
  private static final class Served extends Handler.Abstract {

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
      return true;
    }
  }

  private static final class PlainRequest extends Request.Wrapper {

    private final String method;
    private final HttpFields headers;

    PlainRequest(String method, HttpFields headers) {
      super(Nothing.of(Request.class));
      this.method = method;
      this.headers = headers;
    }

    @Override
    public String getMethod() {
      return method;
    }

    @Override
    public HttpFields getHeaders() {
      return headers;
    }
  }

  private static final class PlainResponse extends Response.Wrapper {

    private static final Response NOTHING = Nothing.of(Response.class);

    private final HttpFields.Mutable headers = HttpFields.build();
    private int status = 200;

    PlainResponse(Request request) {
      super(request, NOTHING);
    }

    @Override
    public HttpFields.Mutable getHeaders() {
      return headers;
    }

    @Override
    public int getStatus() {
      return status;
    }

    @Override
    public void setStatus(int code) {
      status = code;
    }
  }
}
