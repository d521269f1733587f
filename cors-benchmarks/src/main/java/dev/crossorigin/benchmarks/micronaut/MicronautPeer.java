// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.benchmarks.micronaut;

import dev.crossorigin.benchmarks.peer.Completed;
import dev.crossorigin.benchmarks.peer.Peer;
import dev.crossorigin.benchmarks.scene.Exchange;
import dev.crossorigin.benchmarks.scene.OriginSupply;
import dev.crossorigin.benchmarks.scene.Scenario;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpHeaders;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.HttpServerConfiguration.CorsConfiguration;
import io.micronaut.http.server.cors.CorsFilter;
import io.micronaut.http.server.cors.CorsOriginConfiguration;
import io.micronaut.http.simple.SimpleHttpRequest;
import io.micronaut.web.router.resource.StaticResourceResolver;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/** Micronaut's filter, to which all families of origins are one regular expression. */
public final class MicronautPeer implements Peer {

  @Override
  public Set<Scenario> scenarios() {
    return Scenario.common();
  }

  @Override
  public Exchange fixture(Scenario scenario) {
    return exchange(scenario, request -> HttpResponse.ok());
  }

  @Override
  public Exchange filter(Scenario scenario) {
    if (LoggerFactory.getLogger(CorsFilter.class).isDebugEnabled()) {
      throw new IllegalStateException("debug logging is on");
    }
    CorsFilter filter =
        new CorsFilter(
            configuration(scenario),
            StaticResourceResolver.EMPTY,
            Completed.of(PlainRouter.class),
            request -> "http://shop.example");
    return exchange(scenario, request -> handle(filter, request));
  }

  /** As Micronaut calls its methods. */
  private static HttpResponse<?> handle(CorsFilter filter, SimpleHttpRequest<?> request) {
    if (!filter.isEnabled(request)) {
      return HttpResponse.ok();
    }
    HttpResponse<?> answer = filter.filterPreFlightRequest(request);
    if (answer == null) {
      answer = filter.filterRequest(request);
    }
    if (answer != null) {
      return answer;
    }
    MutableHttpResponse<?> response = HttpResponse.ok();
    filter.filterResponse(request, response);
    return response;
  }

  private static CorsConfiguration configuration(Scenario scenario) {
    CorsOriginConfiguration origin = new CorsOriginConfiguration();
    if (scenario.origins().patterns()) {
      origin.setAllowedOriginsRegex(String.join("|", scenario.origins().regexes()));
    } else {
      origin.setAllowedOrigins(scenario.origins().written());
    }
    origin.setAllowedMethods(Scenario.METHODS.stream().map(HttpMethod::valueOf).toList());
    origin.setAllowedHeaders(Scenario.HEADERS);
    origin.setAllowCredentials(false);
    origin.setMaxAge((long) Scenario.MAX_AGE);
    CorsConfiguration configuration = new CorsConfiguration();
    configuration.setEnabled(true);
    configuration.setConfigurations(Map.of("web", origin));
    return configuration;
  }

  @Override
  public @Nullable String header(Object response, String name) {
    return ((HttpResponse<?>) response).getHeaders().get(name);
  }

  private static Exchange exchange(Scenario scenario, Handler handler) {
    SimpleHttpRequest<?> request =
        new SimpleHttpRequest<>(HttpMethod.valueOf(scenario.method()), "/pets", null);
    MutableHttpHeaders headers = request.getHeaders();
    headers.add("Host", "shop.example");
    headers.add("User-Agent", "Mozilla/5.0");
    headers.add("Accept", "*/*");
    headers.add("Accept-Language", "en");
    headers.add("Referer", "https://app00042.site.com/");
    if (scenario.requestedMethod() != null) {
      headers.add("Access-Control-Request-Method", scenario.requestedMethod());
    }
    if (scenario.requestedHeaders() != null) {
      headers.add("Access-Control-Request-Headers", scenario.requestedHeaders());
    }
    OriginSupply origins = scenario.origin();
    return () -> {
      if (origins != null) {
        headers.remove("Origin");
        headers.add("Origin", origins.next());
      }
      return handler.handle(request);
    };
  }

  /** What is called. */
  private interface Handler {

    HttpResponse<?> handle(SimpleHttpRequest<?> request);
  }
}
