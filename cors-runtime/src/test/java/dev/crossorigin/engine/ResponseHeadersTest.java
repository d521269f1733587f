// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ResponseHeadersTest {

  private final Map<String, List<Object>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

  @Test
  void vary_is_set_where_there_is_none() {
    ResponseHeaders.vary(headers, "Origin");

    assertThat(headers).containsEntry("vary", List.of("Origin"));
  }

  @Test
  void vary_keeps_what_the_application_wrote() {
    headers.put("Vary", List.of("Accept, Accept-Language"));
    ResponseHeaders.vary(headers, "Origin");

    assertThat(headers.get("vary")).containsExactly("Accept, Accept-Language", "Origin");
  }

  @Test
  void vary_is_not_repeated() {
    headers.put("Vary", List.of("Accept", "accept-encoding , origin"));
    ResponseHeaders.vary(headers, "Origin");
    ResponseHeaders.vary(headers, "Origin");

    assertThat(headers.get("vary")).containsExactly("Accept", "accept-encoding , origin");
  }

  @Test
  void a_name_that_only_contains_the_token_is_another() {
    headers.put("Vary", List.of("X-Origin"));
    ResponseHeaders.vary(headers, "Origin");

    assertThat(headers.get("vary")).containsExactly("X-Origin", "Origin");
  }

  @Test
  void vary_on_everything_covers_the_origin() {
    headers.put("Vary", List.of("*"));
    ResponseHeaders.vary(headers, "Origin");

    assertThat(headers.get("vary")).containsExactly("*");
  }

  @Test
  void an_emptied_vary_is_set_anew() {
    headers.put("Vary", new ArrayList<>());
    ResponseHeaders.vary(headers, "Origin");

    assertThat(headers.get("vary")).containsExactly("Origin");
  }

  @Test
  void the_applications_cors_headers_are_removed_and_nothing_else() {
    headers.put("Access-Control-Allow-Origin", List.of("https://other.example"));
    headers.put("ACCESS-CONTROL-ALLOW-CREDENTIALS", List.of("true"));
    headers.put("Access-Controlled", List.of("by us"));
    headers.put("X-Page", List.of("1"));

    assertThat(ResponseHeaders.removeForeign(headers)).isTrue();
    assertThat(headers).containsOnlyKeys("Access-Controlled", "X-Page");
    assertThat(ResponseHeaders.removeForeign(headers)).isFalse();
  }

  @Test
  void the_one_foreign_header_beside_the_content_type_is_removed() {
    headers.put("Content-Type", List.of("text/plain"));

    assertThat(ResponseHeaders.removeForeign(headers)).isFalse();

    headers.put("Access-Control-Allow-Origin", List.of("*"));

    assertThat(ResponseHeaders.removeForeign(headers)).isTrue();
    assertThat(headers).containsOnlyKeys("Content-Type");
  }

  @Test
  void the_one_header_there_is_may_be_foreign() {
    headers.put("Access-Control-Allow-Origin", List.of("*"));

    assertThat(ResponseHeaders.removeForeign(headers)).isTrue();
    assertThat(headers).isEmpty();
  }

  @Test
  void several_tokens_are_one_line_where_there_is_none_and_merged_where_there_is() {
    ResponseHeaders.vary(headers, "Origin, X-A", List.of("Origin", "X-A"));
    assertThat(headers.get("vary")).containsExactly("Origin, X-A");

    headers.put("Vary", List.of("x-a"));
    ResponseHeaders.vary(headers, "Origin, X-A", List.of("Origin", "X-A"));
    assertThat(headers.get("vary")).containsExactly("x-a", "Origin");
  }
}
