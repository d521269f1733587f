// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.engine;

import static dev.crossorigin.engine.Policies.ANYONE;
import static dev.crossorigin.engine.Policies.APP;
import static org.assertj.core.api.Assertions.assertThat;

import dev.crossorigin.route.RouteMatch;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ActualResponseTest {

  private static final Asked APP_ORIGIN = Asked.from("https://app.example");

  private final Map<String, List<Object>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

  @Test
  void an_allowed_origin_may_read() {
    assertThat(ActualResponse.write(APP, APP_ORIGIN, headers)).isFalse();

    assertThat(headers)
        .containsOnly(
            Map.entry("access-control-allow-origin", List.of("https://app.example")),
            Map.entry("access-control-allow-credentials", List.of("true")),
            Map.entry("access-control-expose-headers", List.of("x-total")),
            Map.entry("vary", List.of("Origin")));
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(
      strings = {"https://evil.example", "https://app.example/", "HTTPS://app.example", "null", ""})
  void everybody_else_gets_only_vary(@Nullable String origin) {
    ActualResponse.write(APP, Asked.from(origin == null ? null : List.of(origin)), headers);

    assertThat(headers).containsOnly(Map.entry("vary", List.of("Origin")));
  }

  @Test
  void two_origins_are_none() {
    ActualResponse.write(APP, Asked.from("https://app.example", "https://app.example"), headers);

    assertThat(headers).containsOnlyKeys("vary");
  }

  @Test
  void any_origin_needs_no_origin_and_no_vary() {
    assertThat(ActualResponse.write(ANYONE, Asked.from(), headers)).isFalse();

    assertThat(headers)
        .containsOnly(
            Map.entry("access-control-allow-origin", List.of("*")),
            Map.entry("access-control-expose-headers", List.of("x-total")));
  }

  @Test
  void what_the_application_wrote_is_replaced() {
    headers.put("Access-Control-Allow-Origin", List.of("https://other.example"));
    headers.put("Access-Control-Allow-Credentials", List.of("true"));

    assertThat(ActualResponse.write(ANYONE, Asked.from(), headers)).isTrue();
    assertThat(headers)
        .containsEntry("access-control-allow-origin", List.of("*"))
        .doesNotContainKey("access-control-allow-credentials");
  }

  @Test
  void a_second_time_changes_nothing() {
    ActualResponse.write(APP, APP_ORIGIN, headers);
    Map<String, List<Object>> once = Map.copyOf(headers);
    ActualResponse.write(APP, APP_ORIGIN, headers);

    assertThat(headers).containsExactlyInAnyOrderEntriesOf(once);
  }

  @Test
  void a_missing_verb_is_answered_by_the_policy_that_all_verbs_share() {
    ActualResponse.write(missing(APP, APP), APP_ORIGIN, headers);

    assertThat(headers).containsKey("access-control-allow-origin");
  }

  @Test
  void a_missing_verb_is_denied_where_the_policies_differ() {
    ActualResponse.write(missing(APP, ANYONE), APP_ORIGIN, headers);
    assertThat(headers).containsOnly(Map.entry("vary", List.of("Origin")));

    headers.clear();
    ActualResponse.write(missing(null, APP), APP_ORIGIN, headers);
    assertThat(headers).containsOnly(Map.entry("vary", List.of("Origin")));
  }

  @Test
  void without_policy_nothing_is_touched() {
    headers.put("Access-Control-Allow-Origin", List.of("https://own.example"));
    Map<String, List<Object>> before = Map.copyOf(headers);

    for (RouteMatch<Endpoint> match :
        List.of(
            missing(null, null),
            new RouteMatch<Endpoint>("", null, List.of()),
            new RouteMatch<>("/x", endpoint(null), List.of(endpoint(null), endpoint(APP))))) {
      assertThat(ActualResponse.write(match, APP_ORIGIN, headers)).isFalse();
      assertThat(headers).isEqualTo(before);
    }
  }

  @Test
  void it_tells_whether_anything_was_replaced_whichever_way_the_policy_was_found() {
    for (RouteMatch<Endpoint> match :
        List.of(
            missing(APP, APP),
            missing(APP, ANYONE),
            new RouteMatch<>("/x", endpoint(APP), List.of(endpoint(APP))))) {
      headers.clear();
      assertThat(ActualResponse.write(match, APP_ORIGIN, headers)).isFalse();
      assertThat(headers).containsKey("vary");

      headers.put("Access-Control-Max-Age", List.of("5"));
      assertThat(ActualResponse.write(match, APP_ORIGIN, headers)).isTrue();
    }
  }

  @Test
  void a_hit_is_answered_by_its_own_policy() {
    ActualResponse.write(
        new RouteMatch<>("/x", endpoint(APP), List.of(endpoint(ANYONE), endpoint(APP))),
        APP_ORIGIN,
        headers);

    assertThat(headers)
        .containsEntry("access-control-allow-origin", List.of("https://app.example"));
  }

  private static RouteMatch<Endpoint> missing(
      @Nullable CorsPolicy one, @Nullable CorsPolicy other) {
    return new RouteMatch<>("/x", null, List.of(endpoint(one), endpoint(other)));
  }

  private static Endpoint endpoint(@Nullable CorsPolicy policy) {
    return new Endpoint("Pets", "m()", "GET", policy, AllowedHeaders.of(""));
  }
}
