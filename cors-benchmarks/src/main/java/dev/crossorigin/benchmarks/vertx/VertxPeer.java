// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.benchmarks.vertx;

import dev.crossorigin.benchmarks.peer.Completed;
import dev.crossorigin.benchmarks.peer.Peer;
import dev.crossorigin.benchmarks.scene.Exchange;
import dev.crossorigin.benchmarks.scene.Scenario;
import io.quarkus.vertx.http.runtime.cors.CORSFilter;
import io.vertx.core.Handler;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.CorsHandler;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** A peer that is a handler of Vert.x. */
public final class VertxPeer implements Peer {

  private final Function<Scenario, Handler<RoutingContext>> code;

  private VertxPeer(Function<Scenario, Handler<RoutingContext>> code) {
    this.code = code;
  }

  /** The handler of Vert.x itself, to which families of origins are regular expressions. */
  public static Peer vertx() {
    return new VertxPeer(VertxPeer::handler);
  }

  /** The handler of Quarkus, to which they are, too. */
  public static Peer quarkus() {
    return new VertxPeer(
        scenario -> {
          // a jar that came along once switched it on, and decided what was measured
          if (Logger.getLogger(CORSFilter.class).isDebugEnabled()) {
            throw new IllegalStateException("debug logging is on");
          }
          return new CORSFilter(QuarkusSettings.of(scenario));
        });
  }

  private static Handler<RoutingContext> handler(Scenario scenario) {
    CorsHandler handler = CorsHandler.create();
    if (scenario.origins().patterns()) {
      handler.addOriginsWithRegex(scenario.origins().regexes());
    } else {
      handler.addOrigins(scenario.origins().written());
    }
    return handler
        .allowedMethods(
            Scenario.METHODS.stream().map(HttpMethod::valueOf).collect(Collectors.toSet()))
        .allowedHeaders(new LinkedHashSet<>(Scenario.HEADERS))
        .maxAgeSeconds(Scenario.MAX_AGE);
  }

  @Override
  public Set<Scenario> scenarios() {
    return Scenario.common();
  }

  @Override
  public Exchange fixture(Scenario scenario) {
    return exchange(scenario, RoutingContext::next);
  }

  @Override
  public Exchange filter(Scenario scenario) {
    return exchange(scenario, code.apply(scenario));
  }

  @Override
  public @Nullable String header(Object response, String name) {
    return ((PlainResponse) response).headers().get(name);
  }

  private static Exchange exchange(Scenario scenario, Handler<RoutingContext> handler) {
    PlainRequest request = PlainRequest.of(scenario);
    PlainResponse response = Completed.of(PlainResponse.class);
    PlainContext context = new PlainContext(request, response);
    return () -> {
      request.renew();
      response.renew();
      handler.handle(context);
      return response;
    };
  }
}
