// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.it.harness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class BrowserVerdictTest {

  private static final String PAGE = "https://app.example";

  @Test
  void a_response_without_allow_origin_is_denied() {
    assertThat(actual(false, "Vary: Origin")).isEqualTo("no Access-Control-Allow-Origin");
  }

  @Test
  void the_echoed_origin_is_allowed_and_its_near_misses_are_not() {
    assertThat(actual(false, "access-control-allow-origin: https://app.example")).isEmpty();
    assertThat(actual(false, "Access-Control-Allow-Origin: https://app.example/")).isNotEmpty();
    assertThat(actual(false, "Access-Control-Allow-Origin: https://APP.example")).isNotEmpty();
    assertThat(actual(false, "Access-Control-Allow-Origin: http://app.example")).isNotEmpty();
    assertThat(actual(false, "Access-Control-Allow-Origin: null")).isNotEmpty();
  }

  @Test
  void two_lines_of_allow_origin_are_denied_even_if_equal() {
    assertThat(
            actual(
                false,
                "Access-Control-Allow-Origin: https://app.example",
                "Access-Control-Allow-Origin: https://app.example"))
        .isNotEmpty();
  }

  @Test
  void the_wildcard_serves_requests_without_credentials_only() {
    assertThat(actual(false, "Access-Control-Allow-Origin: *")).isEmpty();
    assertThat(
            actual(
                true, "Access-Control-Allow-Origin: *", "Access-Control-Allow-Credentials: true"))
        .isNotEmpty();
  }

  @Test
  void credentials_need_the_word_true_in_lower_case() {
    String echo = "Access-Control-Allow-Origin: https://app.example";
    assertThat(actual(true, echo)).isNotEmpty();
    assertThat(actual(true, echo, "Access-Control-Allow-Credentials: True")).isNotEmpty();
    assertThat(actual(true, echo, "Access-Control-Allow-Credentials: true")).isEmpty();
  }

  @Test
  void the_status_of_an_actual_response_does_not_matter() {
    RawResponse response = response(500, "Access-Control-Allow-Origin: *");
    assertThat(BrowserVerdict.ofResponse(PAGE, false, response).allowed()).isTrue();
  }

  @Test
  void a_preflight_needs_a_status_from_200_to_299() {
    assertThat(preflightStatus(199)).isFalse();
    assertThat(preflightStatus(200)).isTrue();
    assertThat(preflightStatus(204)).isTrue();
    assertThat(preflightStatus(299)).isTrue();
    assertThat(preflightStatus(302)).isFalse();
    assertThat(preflightStatus(403)).isFalse();
  }

  @Test
  void safelisted_methods_need_no_mention_and_others_do() {
    assertThat(preflight(false, "POST", List.of())).isEmpty();
    assertThat(preflight(false, "PUT", List.of())).isEqualTo("method PUT is not allowed");
    assertThat(preflight(false, "PUT", List.of(), "Access-Control-Allow-Methods: PUT")).isEmpty();
    assertThat(preflight(false, "PUT", List.of(), "Access-Control-Allow-Methods: put"))
        .isNotEmpty();
    assertThat(preflight(false, "patch", List.of(), "Access-Control-Allow-Methods: PATCH"))
        .isNotEmpty();
  }

  @Test
  void the_method_wildcard_is_a_literal_with_credentials() {
    assertThat(preflight(false, "PUT", List.of(), "Access-Control-Allow-Methods: *")).isEmpty();
    assertThat(preflight(true, "PUT", List.of(), "Access-Control-Allow-Methods: *")).isNotEmpty();
  }

  @Test
  void header_names_are_compared_without_case_and_each_must_be_listed() {
    assertThat(
            preflight(
                false,
                "GET",
                List.of("x-a", "x-b"),
                "Access-Control-Allow-Headers: X-A",
                "Access-Control-Allow-Headers: x-b"))
        .isEmpty();
    assertThat(
            preflight(
                false, "GET", List.of("x-a", "x-b"), "Access-Control-Allow-Headers: x-a, x-bb"))
        .isEqualTo("header x-b is not allowed");
  }

  @Test
  void the_header_wildcard_never_covers_authorization() {
    String any = "Access-Control-Allow-Headers: *";
    assertThat(preflight(false, "GET", List.of("x-a"), any)).isEmpty();
    assertThat(preflight(true, "GET", List.of("x-a"), any)).isNotEmpty();
    assertThat(preflight(false, "GET", List.of("authorization"), any)).isNotEmpty();
    assertThat(preflight(false, "GET", List.of("authorization", "x-a"), any + ",Authorization"))
        .isEmpty();
  }

  @Test
  void a_malformed_list_fails_even_if_the_browser_would_not_need_it() {
    assertThat(preflight(false, "GET", List.of(), "Access-Control-Allow-Methods: PUT DELETE"))
        .isEqualTo("a malformed list");
    assertThat(preflight(false, "GET", List.of(), "Access-Control-Allow-Headers: x-a, b@d"))
        .isEqualTo("a malformed list");
    assertThat(preflight(false, "GET", List.of(), "Access-Control-Allow-Headers: ,x-a, ,"))
        .isEmpty();
  }

  private static String actual(boolean credentials, String... lines) {
    return BrowserVerdict.ofResponse(PAGE, credentials, response(200, lines)).reason();
  }

  private static boolean preflightStatus(int status) {
    RawResponse response = response(status, "Access-Control-Allow-Origin: *");
    return BrowserVerdict.ofPreflight(PAGE, false, "GET", List.of(), response).allowed();
  }

  private static String preflight(
      boolean credentials, String method, List<String> unsafeNames, String... lines) {
    List<String> all = new ArrayList<>(Arrays.asList(lines));
    all.add("Access-Control-Allow-Origin: " + PAGE);
    all.add("Access-Control-Allow-Credentials: true");
    RawResponse response = response(204, all.toArray(new String[0]));
    return BrowserVerdict.ofPreflight(PAGE, credentials, method, unsafeNames, response).reason();
  }

  private static RawResponse response(int status, String... lines) {
    return new RawResponse(status, Arrays.stream(lines).map(HeaderLine::parse).toList(), "");
  }
}
