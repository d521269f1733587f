// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.benchmarks.servlet;

import dev.crossorigin.benchmarks.peer.Peer;
import dev.crossorigin.benchmarks.scene.Exchange;
import dev.crossorigin.benchmarks.scene.Scenario;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A peer that works on a servlet's request and response. */
public final class ServletPeer implements Peer {

  private final Set<Scenario> scenarios;
  private final Function<Scenario, Cors> code;

  private ServletPeer(Set<Scenario> scenarios, Function<Scenario, Cors> code) {
    this.scenarios = scenarios;
    this.code = code;
  }

  /** Spring's processor of CORS requests, without the filter around it. */
  public static Peer spring() {
    return new ServletPeer(Scenario.common(), SpringCors::of);
  }

  /** Tomcat's filter, which knows no patterns. */
  public static Peer tomcat() {
    return new ServletPeer(Scenario.withoutPatterns(), TomcatCors::of);
  }

  @Override
  public Set<Scenario> scenarios() {
    return scenarios;
  }

  @Override
  public Exchange fixture(Scenario scenario) {
    return exchange(scenario, (request, response) -> {});
  }

  @Override
  public Exchange filter(Scenario scenario) {
    return exchange(scenario, code.apply(scenario));
  }

  @Override
  public @Nullable String header(Object response, String name) {
    return ((PlainResponse) response).getHeader(name);
  }

  private static Exchange exchange(Scenario scenario, Cors cors) {
    PlainRequest request = new PlainRequest(scenario);
    return () -> {
      request.renew();
      PlainResponse response = new PlainResponse();
      cors.handle(request, response);
      return response;
    };
  }

  /** The code that is measured. */
  interface Cors {

    void handle(PlainRequest request, PlainResponse response) throws Exception;
  }
}
