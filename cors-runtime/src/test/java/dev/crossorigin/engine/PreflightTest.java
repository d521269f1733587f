// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.engine;

import static dev.crossorigin.engine.Policies.ANYONE;
import static dev.crossorigin.engine.Policies.APP;
import static org.assertj.core.api.Assertions.assertThat;

import dev.crossorigin.engine.Preflight.Outcome;
import dev.crossorigin.policy.Refusal;
import dev.crossorigin.route.RouteMatch;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PreflightTest {

  private static final String VARY =
      "Origin, Access-Control-Request-Method, Access-Control-Request-Headers";
  private static final Asked APP_ORIGIN = Asked.from("https://app.example");
  private static final List<String> GET = List.of("GET");

  private final Endpoint read = endpoint("GET", APP, "x-page");
  private final Endpoint catalog = endpoint("GET", ANYONE, "*,authorization");
  private final Endpoint unguarded = endpoint("PUT", null, "");

  @Test
  void an_allowed_one_says_all_that_the_browser_asks_for() {
    assertThat(answer(hit(read), APP_ORIGIN, GET, List.of("x-page")))
        .containsOnly(
            Map.entry("access-control-allow-origin", List.of("https://app.example")),
            Map.entry("access-control-allow-credentials", List.of("true")),
            Map.entry("access-control-allow-methods", List.of("GET")),
            Map.entry("access-control-allow-headers", List.of("x-page")),
            Map.entry("access-control-max-age", List.of("600")),
            Map.entry("vary", List.of(VARY)));
  }

  @Test
  void any_origin_is_answered_with_a_star() {
    assertThat(answer(hit(catalog), Asked.from("https://whoever.example"), GET, null))
        .containsOnly(
            Map.entry("access-control-allow-origin", List.of("*")),
            Map.entry("access-control-allow-methods", List.of("GET")),
            Map.entry("access-control-allow-headers", List.of("*,authorization")),
            Map.entry("vary", List.of(VARY)));
  }

  @Test
  void head_is_answered_by_the_name_that_was_asked_for() {
    assertThat(answer(hit(read), APP_ORIGIN, List.of("HEAD"), null))
        .containsEntry("access-control-allow-methods", List.of("HEAD"));
  }

  @Test
  void every_refusal_looks_the_same() {
    List<Preflight> refusals =
        List.of(
            Preflight.decide(hit(read), Asked.from("https://evil.example"), GET, null),
            Preflight.decide(hit(read), APP_ORIGIN, GET, List.of("x-other")),
            Preflight.decide(missing(read), APP_ORIGIN, List.of("PUT"), null),
            Preflight.decide(
                new RouteMatch<>("/x", unguarded, List.of(read, unguarded)),
                APP_ORIGIN,
                List.of("PUT"),
                null),
            Preflight.decide(
                hit(read), Asked.from("https://app.example", "https://app.example"), GET, null),
            Preflight.decide(hit(read), APP_ORIGIN, List.of("GET", "GET"), null));

    assertThat(refusals)
        .extracting(Preflight::outcome)
        .containsExactly(
            Outcome.ORIGIN_NOT_ALLOWED,
            Outcome.HEADER_NOT_ALLOWED,
            Outcome.METHOD_NOT_ALLOWED,
            Outcome.METHOD_NOT_ALLOWED,
            Outcome.MALFORMED,
            Outcome.MALFORMED);
    assertThat(refusals)
        .allSatisfy(
            refusal -> {
              assertThat(refusal.isAllowed()).isFalse();
              assertThat(headers(refusal)).containsOnly(Map.entry("vary", List.of(VARY)));
            });
  }

  @Test
  void a_template_without_policy_is_not_ours() {
    assertThat(Preflight.decide(hit(unguarded), APP_ORIGIN, List.of("PUT"), null).outcome())
        .isEqualTo(Outcome.NOT_OURS);
    assertThat(
            Preflight.decide(new RouteMatch<>("", null, List.of()), APP_ORIGIN, GET, null)
                .outcome())
        .isEqualTo(Outcome.NOT_OURS);
  }

  @Test
  void a_same_origin_only_method_refuses_every_origin() {
    Endpoint admin = endpoint("POST", CorsPolicy.sameOriginOnly("admin"), "");

    assertThat(Preflight.decide(hit(admin), APP_ORIGIN, List.of("POST"), null).outcome())
        .isEqualTo(Outcome.ORIGIN_NOT_ALLOWED);
    assertThat(Preflight.decide(hit(admin), Asked.from("null"), List.of("POST"), null).outcome())
        .isEqualTo(Outcome.ORIGIN_NOT_ALLOWED);
  }

  @Test
  void what_a_rival_refuses_is_refused_and_for_its_reason() {
    Preflight allowed = Preflight.decide(hit(read), APP_ORIGIN, GET, null);
    Preflight refused = Preflight.decide(hit(read), Asked.from("null"), GET, null);
    Preflight header = Preflight.decide(hit(read), APP_ORIGIN, GET, List.of("x-other"));
    Preflight notOurs = Preflight.decide(hit(unguarded), APP_ORIGIN, GET, null);

    assertThat(allowed.unlessRefused(allowed)).isSameAs(allowed);
    assertThat(allowed.unlessRefused(header)).isSameAs(header);
    assertThat(refused.unlessRefused(allowed)).isSameAs(refused);
    assertThat(refused.unlessRefused(header)).isSameAs(refused);
    Preflight unsure = allowed.unlessRefused(notOurs);
    assertThat(unsure.outcome()).isEqualTo(Outcome.METHOD_NOT_ALLOWED);
    assertThat(unsure.refusal()).isEqualTo(Refusal.METHOD_WITHOUT_POLICY);
  }

  @Test
  void each_refusal_has_its_reason() {
    assertThat(Preflight.decide(hit(read), APP_ORIGIN, GET, null).refusal()).isNull();
    assertThat(Preflight.decide(hit(unguarded), APP_ORIGIN, GET, null).refusal()).isNull();
    assertThat(Preflight.decide(missing(read), APP_ORIGIN, GET, null).refusal())
        .isEqualTo(Refusal.METHOD_NOT_SERVED);
    assertThat(Preflight.decide(hit(read), APP_ORIGIN, List.of("GET", "GET"), null).refusal())
        .isEqualTo(Refusal.SEVERAL_LINES);
    assertThat(Preflight.decide(hit(read), Asked.from("null"), GET, null).refusal())
        .isEqualTo(Refusal.NULL_ORIGIN);
    assertThat(Preflight.decide(hit(read), APP_ORIGIN, GET, List.of("x-other")).refusal())
        .isEqualTo(Refusal.HEADER_NOT_ALLOWED);
    assertThat(Preflight.decide(hit(read), APP_ORIGIN, GET, List.of("x other")).refusal())
        .isEqualTo(Refusal.HEADERS_MALFORMED);
  }

  private static Map<String, List<Object>> answer(
      RouteMatch<Endpoint> match,
      RequestFacts request,
      List<String> method,
      @Nullable List<String> requested) {
    Preflight preflight = Preflight.decide(match, request, method, requested);
    assertThat(preflight.outcome()).isEqualTo(Outcome.ALLOWED);
    return headers(preflight);
  }

  private static Map<String, List<Object>> headers(Preflight preflight) {
    Map<String, List<Object>> headers = new TreeMap<>();
    preflight.writeTo(headers);
    return headers;
  }

  private static RouteMatch<Endpoint> hit(Endpoint endpoint) {
    return new RouteMatch<>("/x", endpoint, List.of(endpoint));
  }

  private static RouteMatch<Endpoint> missing(Endpoint other) {
    return new RouteMatch<>("/x", null, List.of(other));
  }

  private static Endpoint endpoint(
      String verb, @Nullable CorsPolicy policy, String allowedHeaders) {
    return new Endpoint("Pets", "m()", verb, policy, AllowedHeaders.of(allowedHeaders));
  }
}
