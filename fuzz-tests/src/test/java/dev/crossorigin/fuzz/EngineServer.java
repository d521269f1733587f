// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.fuzz;

import dev.crossorigin.Tolerate.Risk;
import dev.crossorigin.browser.Header;
import dev.crossorigin.browser.Headers;
import dev.crossorigin.browser.Network;
import dev.crossorigin.browser.Request;
import dev.crossorigin.browser.Response;
import dev.crossorigin.engine.ActualResponse;
import dev.crossorigin.engine.AllowedHeaders;
import dev.crossorigin.engine.CorsPolicy;
import dev.crossorigin.engine.Endpoint;
import dev.crossorigin.engine.Preflight;
import dev.crossorigin.engine.Rejection;
import dev.crossorigin.meaning.PlainMethod;
import dev.crossorigin.meaning.PlainPolicy;
import dev.crossorigin.meaning.PlainRequest;
import dev.crossorigin.meaning.PlainService;
import dev.crossorigin.policy.CheckedPolicy;
import dev.crossorigin.policy.PolicyCheck;
import dev.crossorigin.policy.PolicySpec;
import dev.crossorigin.policy.Toleration;
import dev.crossorigin.regex.OriginRegex;
import dev.crossorigin.route.RouteClass;
import dev.crossorigin.route.RouteMatch;
import dev.crossorigin.route.RouteTable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The decisions without a runtime around them: gate, route table and engine, called as the filters
 * call them. Serves one template, at {@link #PATH}.
 */
final class EngineServer implements Network {

  static final String PATH = "/pets";

  static final int PREFLIGHT_ALLOWED = 204;
  static final int REFUSED = 403;
  static final int PASSED_ON = 200;

  private final RouteTable<Endpoint> routes;

  private EngineServer(RouteTable<Endpoint> routes) {
    this.routes = routes;
  }

  /** Deploys a service; empty if the gate refuses one of its policies. */
  static Optional<EngineServer> of(PlainService service) {
    List<RouteClass.Route<Endpoint>> methods = new ArrayList<>();
    for (PlainMethod method : service.methods()) {
      Optional<CorsPolicy> policy = method.policy().flatMap(EngineServer::policy);
      if (policy.isPresent() != method.policy().isPresent()) {
        return Optional.empty();
      }
      methods.add(
          new RouteClass.Route<>(
              method.verb(),
              "",
              new Endpoint(
                  "Pets",
                  method.verb() + "()",
                  method.verb(),
                  policy.orElse(null),
                  method.policy().map(EngineServer::headers).orElse(AllowedHeaders.of("")))));
    }
    return Optional.of(
        new EngineServer(
            RouteTable.of(List.of(new RouteClass<>("Pets", PATH, methods, List.of())))));
  }

  private static Optional<CorsPolicy> policy(PlainPolicy policy) {
    if (policy.equals(PlainPolicy.sameOriginOnly())) {
      return Optional.of(CorsPolicy.sameOriginOnly("test"));
    }
    return checked(policy).map(passed -> CorsPolicy.of("test", passed, null, null));
  }

  /** The policy as the gate lets it through, if it does. */
  static Optional<CheckedPolicy> checked(PlainPolicy policy) {
    PolicySpec spec =
        new PolicySpec(
            policy.origins(),
            policy.originRegexes().stream().map(OriginRegex::compile).toList(),
            Optional.empty(),
            List.of(),
            policy.allowedHeaders(),
            policy.exposedHeaders(),
            policy.allowCredentials(),
            policy.maxAge(),
            policy.rejectDisallowed(),
            Arrays.stream(Risk.values()).map(risk -> new Toleration(risk, "tested")).toList());
    return PolicyCheck.check(spec) instanceof PolicyCheck.Verdict.Passed passed
        ? Optional.of(passed.policy())
        : Optional.empty();
  }

  private static AllowedHeaders headers(PlainPolicy policy) {
    return AllowedHeaders.of(
        AllowedHeaders.value(policy.allowedHeaders(), policy.allowCredentials()));
  }

  @Override
  public Response send(Request request) {
    return answer(
        request.target(),
        new PlainRequest(
            request.method(),
            request.headers().values("Origin"),
            request.headers().values("Access-Control-Request-Method"),
            request.headers().values("Access-Control-Request-Headers")));
  }

  /** Answers with nothing but what the engine adds. */
  Response answer(String path, PlainRequest request) {
    Map<String, List<Object>> headers = new TreeMap<>();
    int status = answer(path, request, headers);
    List<Header> lines = new ArrayList<>();
    headers.forEach(
        (name, values) -> values.forEach(value -> lines.add(new Header(name, value.toString()))));
    return new Response(status, new Headers(lines));
  }

  /** Answers into headers that hold what an application wrote. */
  int answer(String path, PlainRequest request, Map<String, List<Object>> headers) {
    if (request.verb().equals("OPTIONS")
        && !request.origin().isEmpty()
        && !request.requestMethod().isEmpty()) {
      Preflight preflight =
          Preflight.decide(
              routes.find(path, request.requestMethod().get(0)),
              new Facts(path, request.requestMethod().get(0), request.origin()),
              request.requestMethod(),
              orNull(request.requestHeaders()));
      if (preflight.outcome() == Preflight.Outcome.NOT_OURS) {
        return PASSED_ON;
      }
      preflight.writeTo(headers);
      return preflight.isAllowed() ? PREFLIGHT_ALLOWED : REFUSED;
    }
    RouteMatch<Endpoint> match = routes.find(path, request.verb());
    Facts facts = new Facts(path, request.verb(), orNull(request.origin()));
    ActualResponse.write(match, facts, headers);
    return isRejected(match, facts) ? REFUSED : PASSED_ON;
  }

  private static boolean isRejected(RouteMatch<Endpoint> match, Facts facts) {
    Endpoint endpoint = match.endpoint();
    CorsPolicy policy = endpoint == null ? null : endpoint.policy();
    return policy != null && Rejection.rejects(policy, facts, Set.of());
  }

  private static @Nullable List<String> orNull(List<String> lines) {
    return lines.isEmpty() ? null : lines;
  }
}
