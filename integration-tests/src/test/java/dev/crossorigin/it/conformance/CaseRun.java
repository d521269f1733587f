// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.it.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import dev.crossorigin.browser.CorsCheck;
import dev.crossorigin.browser.Preflight;
import dev.crossorigin.browser.Verdict;
import dev.crossorigin.it.conformance.ConformanceCase.Request;
import dev.crossorigin.it.harness.RawRequest;
import dev.crossorigin.it.harness.RawResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One case, asked of the server.
 *
 * @param kind what a browser makes of it, in the words of {@link ConformanceCase.Expectation#kind}
 * @param complaints whatever else is not as the case expects
 * @param exchange what went over the wire, for messages
 */
record CaseRun(String kind, List<String> complaints, String exchange) {

  private static final Set<String> LISTS =
      Set.of(
          "access-control-allow-methods",
          "access-control-allow-headers",
          "access-control-expose-headers",
          "vary");

  static CaseRun of(ConformanceCase it, Deployment deployment) {
    List<String> errors = deployment.errorsOf(it);
    if (!errors.isEmpty()) {
      return new CaseRun("config-error", List.of(), String.join("\n", errors));
    }
    RawRequest request = it.request().to(deployment.server().origin(), deployment.rootOf(it));
    int before = CaseEndpoint.calls();
    RawResponse response = deployment.server().send(request);
    boolean reached = CaseEndpoint.calls() > before || response.has("Allow");
    return new CaseRun(
        kind(it, request, response), complaints(it, response, reached), request + "\n" + response);
  }

  private static String kind(ConformanceCase it, RawRequest raw, RawResponse response) {
    Request request = it.request();
    List<String> origins = raw.values("Origin");
    if (origins.isEmpty() || request.sameOrigin()) {
      return "not-cors";
    }
    String origin = String.join(", ", origins);
    Verdict verdict =
        request.isPreflight()
            ? preflight(it, origin).judge(response.seen())
            : CorsCheck.of(origin, credentials(it), response.seen().headers());
    return verdict.passed() ? "allowed" : "denied";
  }

  private static Preflight preflight(ConformanceCase it, String origin) {
    return new Preflight(
        origin,
        String.join(", ", it.request().values("Access-Control-Request-Method")),
        it.request().values("Access-Control-Request-Headers").stream()
            .flatMap(CaseRun::elements)
            .toList(),
        credentials(it),
        false);
  }

  private static boolean credentials(ConformanceCase it) {
    String mode = it.request().credentialsMode();
    return mode == null ? it.policy().allowCredentials() : mode.equals("include");
  }

  private static List<String> complaints(
      ConformanceCase it, RawResponse response, boolean reached) {
    List<String> complaints = new ArrayList<>();
    Integer status = it.expect().status();
    if (status != null && status != response.status()) {
      complaints.add("status " + response.status() + " instead of " + status);
    }
    Boolean reaches = it.expect().reachesResource();
    if (reaches != null && reaches != reached) {
      complaints.add(reached ? "the endpoint ran" : "the endpoint did not run");
    }
    for (Map.Entry<String, JsonNode> must : it.expect().headers().must().entrySet()) {
      if (!satisfied(must.getKey(), must.getValue(), it, response)) {
        complaints.add(must.getKey() + " must be " + must.getValue());
      }
    }
    for (String name : it.expect().headers().mustNot()) {
      if (response.has(name)) {
        complaints.add(name + " must be absent");
      }
    }
    List<String> vary = response.vary().stream().map(CaseRun::lower).toList();
    for (String token : it.expect().headers().vary()) {
      if (!vary.contains(lower(token)) && !vary.contains("*")) {
        complaints.add("Vary lacks " + token);
      }
    }
    if (vary.stream().distinct().count() < vary.size()) {
      complaints.add("Vary repeats itself");
    }
    return complaints;
  }

  private static boolean satisfied(
      String name, JsonNode expected, ConformanceCase it, RawResponse response) {
    if (expected.isNull()) {
      return response.has(name);
    }
    if (expected.isArray()) {
      for (JsonNode one : expected) {
        if (satisfied(name, one, it, response)) {
          return true;
        }
      }
      return false;
    }
    if (!LISTS.contains(lower(name))) {
      return response.header(name).filter(expected.asText()::equals).isPresent();
    }
    List<String> tokens = response.tokens(name).stream().map(CaseRun::lower).toList();
    boolean any = tokens.contains("*") && !credentials(it);
    return elements(expected.asText())
        .map(CaseRun::lower)
        .allMatch(token -> tokens.contains(token) || (any && !token.equals("authorization")));
  }

  private static Stream<String> elements(String list) {
    return Arrays.stream(list.split(",", -1)).map(String::strip).filter(name -> !name.isEmpty());
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
