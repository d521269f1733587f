// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.engine;

import static dev.crossorigin.engine.Policies.ANYONE;
import static dev.crossorigin.engine.Policies.APP;
import static dev.crossorigin.engine.Policies.STRICT;
import static org.assertj.core.api.Assertions.assertThat;

import dev.crossorigin.route.RouteMatch;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExplanationTest {

  private static final Asked APP_ORIGIN = Asked.from("https://app.example");
  private static final Asked EVIL = Asked.from("https://evil.example");
  private static final String VARY =
      "Origin, Access-Control-Request-Method, Access-Control-Request-Headers";

  private final Endpoint read = endpoint("GET", APP, "x-page");
  private final Endpoint write = endpoint("PUT", APP, "x-page");
  private final Endpoint unguarded = endpoint("DELETE", null, "");
  private final List<Endpoint> all = List.of(unguarded, read, write);

  @Test
  void what_is_not_refused_needs_none() {
    assertThat(explain(hit(read), APP_ORIGIN, "GET", null)).isNull();
    assertThat(explain(new RouteMatch<>("", null, List.of()), EVIL, "GET", null)).isNull();
  }

  @Test
  void an_origin_that_is_not_allowed_gets_the_reason_and_no_header() {
    Explanation explanation = explained(hit(read), EVIL, "GET", null);

    assertThat(explanation.status()).isEqualTo(204);
    assertThat(headers(explanation))
        .containsOnly(
            Map.entry("x-cors-reason", List.of("CORS606 the policy does not allow the origin")),
            Map.entry("vary", List.of(VARY)));
  }

  @Test
  void a_header_that_is_not_allowed_gets_everything_up_to_the_headers_that_are() {
    Explanation explanation = explained(hit(read), APP_ORIGIN, "GET", "x-other");

    assertThat(explanation.status()).isEqualTo(204);
    assertThat(headers(explanation))
        .containsOnly(
            Map.entry("access-control-allow-origin", List.of("https://app.example")),
            Map.entry("access-control-allow-credentials", List.of("true")),
            Map.entry("access-control-allow-methods", List.of("GET")),
            Map.entry("access-control-allow-headers", List.of("x-page")),
            Map.entry(
                "x-cors-reason",
                List.of(
                    "CORS607 a requested header is neither read by the resource method nor"
                        + " allowed")),
            Map.entry("vary", List.of(VARY)));
  }

  @Test
  void a_list_that_no_browser_writes_stays_refused_and_names_no_allowed_header() {
    Explanation explanation = explained(hit(read), APP_ORIGIN, "GET", "x-page;x-other");

    assertThat(explanation.status()).isEqualTo(403);
    assertThat(headers(explanation))
        .containsEntry("access-control-allow-methods", List.of("GET"))
        .doesNotContainKey("access-control-allow-headers");
  }

  @Test
  void where_no_header_is_allowed_none_is_named() {
    assertThat(headers(explained(hit(endpoint("GET", APP, "")), APP_ORIGIN, "GET", "x-other")))
        .doesNotContainKey("access-control-allow-headers");
  }

  @Test
  void any_origin_without_credentials_is_told_with_a_star() {
    assertThat(headers(explained(hit(endpoint("GET", ANYONE, "")), EVIL, "GET", "x-other")))
        .containsEntry("access-control-allow-origin", List.of("*"))
        .doesNotContainKey("access-control-allow-credentials");
  }

  @Test
  void a_method_that_is_missing_gets_the_others_that_have_a_policy() {
    Explanation explanation =
        explained(new RouteMatch<>("/x", null, all), APP_ORIGIN, "PATCH", null);

    assertThat(explanation.status()).isEqualTo(204);
    assertThat(headers(explanation))
        .containsEntry("access-control-allow-origin", List.of("https://app.example"))
        .containsEntry("access-control-allow-methods", List.of("GET,PUT"))
        .containsEntry(
            "x-cors-reason",
            List.of("CORS602 no resource method serves the requested method at this path"));
  }

  @Test
  void a_method_without_policy_is_told_as_such() {
    Explanation explanation =
        explained(new RouteMatch<>("/x", unguarded, all), APP_ORIGIN, "DELETE", null);

    assertThat(explanation.status()).isEqualTo(204);
    assertThat(headers(explanation))
        .containsEntry("access-control-allow-methods", List.of("GET,PUT"))
        .containsEntry(
            "x-cors-reason",
            List.of("CORS603 the resource method that serves the requested method has no policy"));
  }

  @Test
  void whoever_no_method_lets_in_learns_of_none() {
    assertThat(headers(explained(new RouteMatch<>("/x", null, all), EVIL, "PATCH", null)))
        .containsOnlyKeys("x-cors-reason", "vary");
  }

  @Test
  void of_several_policies_the_first_that_lets_the_origin_in_is_told() {
    Endpoint other = endpoint("GET", Policies.STRICT, "");
    Endpoint closed = endpoint("PUT", CorsPolicy.sameOriginOnly("closed"), "");

    assertThat(
            headers(
                explained(
                    new RouteMatch<>("/x", null, List.of(closed, other, read)),
                    APP_ORIGIN,
                    "PATCH",
                    null)))
        .containsEntry("access-control-allow-origin", List.of("https://app.example"))
        .doesNotContainKey("access-control-allow-credentials");
    assertThat(STRICT.allowCredentials()).isFalse();
  }

  /** Browsers send these without a look at the list of methods, or in upper case. */
  @ParameterizedTest
  @CsvSource({
    "GET, 403",
    "HEAD, 403",
    "POST, 403",
    "put, 403",
    "PATCH, 204",
    "patch, 204",
    "delete, 204"
  })
  void a_method_that_a_browser_would_send_all_the_same_stays_refused(String method, int status) {
    RouteMatch<Endpoint> match = new RouteMatch<>("/x", null, List.of(unguarded, write));

    assertThat(explained(match, APP_ORIGIN, method, null).status()).isEqualTo(status);
    assertThat(explained(match, EVIL, method, null).status()).isEqualTo(204);
  }

  @Test
  void several_lines_stay_refused() {
    Explanation explanation =
        explained(hit(read), Asked.from("https://app.example", "https://app.example"), "GET", null);

    assertThat(explanation.status()).isEqualTo(403);
    assertThat(headers(explanation)).containsOnlyKeys("x-cors-reason", "vary");
  }

  @Test
  void what_others_wrote_is_removed() {
    Map<String, List<Object>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    headers.put("Access-Control-Allow-Origin", List.of("*"));
    explained(hit(read), EVIL, "GET", null).writeTo(headers);

    assertThat(headers).containsOnlyKeys("x-cors-reason", "vary");
  }

  private static @Nullable Explanation explain(
      RouteMatch<Endpoint> match, RequestFacts request, String method, @Nullable String headers) {
    return Explanation.of(
        Preflight.decide(
            match, request, List.of(method), headers == null ? null : List.of(headers)));
  }

  private static Explanation explained(
      RouteMatch<Endpoint> match, RequestFacts request, String method, @Nullable String headers) {
    return Objects.requireNonNull(explain(match, request, method, headers));
  }

  private static Map<String, List<Object>> headers(Explanation explanation) {
    Map<String, List<Object>> headers = new TreeMap<>();
    explanation.writeTo(headers);
    return headers;
  }

  private static RouteMatch<Endpoint> hit(Endpoint endpoint) {
    return new RouteMatch<>("/x", endpoint, List.of(endpoint));
  }

  private static Endpoint endpoint(
      String verb, @Nullable CorsPolicy policy, String allowedHeaders) {
    return new Endpoint("Pets", "m()", verb, policy, AllowedHeaders.of(allowedHeaders));
  }
}
