// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PageTest {

  private static final String PAGE = "https://app.example";

  private final List<Request> sent = new ArrayList<>();

  @Test
  void what_a_form_could_send_is_sent_at_once_and_its_response_withheld() {
    Outcome outcome = page(Headers.of()).fetch(Call.of("post", "/"));
    assertThat(sent).extracting(Request::method).containsExactly("POST");
    assertThat(outcome.wasSent()).isTrue();
    assertThat(outcome.readable()).isEmpty();
  }

  @Test
  void what_needs_permission_is_not_sent_without_it() {
    Outcome outcome = page(Headers.of()).fetch(Call.of("PUT", "/"));
    assertThat(sent).extracting(Request::method).containsExactly("OPTIONS");
    assertThat(outcome.wasSent()).isFalse();
  }

  @Test
  void what_is_permitted_is_sent_and_read() {
    Headers lax =
        Headers.of("Access-Control-Allow-Origin", "*", "Access-Control-Allow-Methods", "*");
    Outcome outcome = page(lax).fetch(Call.of("PUT", "/"));
    assertThat(sent).extracting(Request::method).containsExactly("OPTIONS", "PUT");
    assertThat(outcome.readable()).isPresent();
  }

  @Test
  void a_script_sees_the_headers_that_are_exposed_or_safelisted() {
    Headers headers =
        Headers.of(
            "Access-Control-Allow-Origin", "*",
            "Access-Control-Expose-Headers", "X-Total, Set-Cookie",
            "x-total", "3",
            "X-Other", "4",
            "Set-Cookie", "a=b",
            "ETag", "5",
            "content-type", "text/plain");
    assertThat(visible(headers)).containsExactly("x-total", "content-type");
    assertThat(visible(new Headers(headers.lines()).with("Access-Control-Expose-Headers", "*")))
        .contains("X-Other", "ETag")
        .doesNotContain("Set-Cookie");
  }

  @Test
  void forbidden_headers_are_dropped_and_forbidden_methods_refused() {
    page(Headers.of())
        .fetch(Call.of("GET", "/", "Cookie", "a", "Sec-X", "b", "X-HTTP-Method", "Trace"));
    assertThat(sent.get(0).headers().names()).containsExactly("origin");
    assertThatThrownBy(() -> page(Headers.of()).fetch(Call.of("Track", "/")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void a_permission_is_remembered_unless_the_server_forbids_it() {
    Headers lax =
        Headers.of("Access-Control-Allow-Origin", "*", "Access-Control-Allow-Methods", "*");
    Page page = page(lax);
    page.fetch(Call.of("PUT", "/"));
    page.fetch(Call.of("DELETE", "/"));
    assertThat(sent).extracting(Request::method).containsExactly("OPTIONS", "PUT", "DELETE");
    sent.clear();
    Page forgetful = page(lax.with("Access-Control-Max-Age", "0"));
    forgetful.fetch(Call.of("PUT", "/"));
    forgetful.fetch(Call.of("PUT", "/"));
    assertThat(sent)
        .extracting(Request::method)
        .containsExactly("OPTIONS", "PUT", "OPTIONS", "PUT");
  }

  @Test
  void what_is_remembered_without_credentials_does_not_hold_with_them() {
    Page page =
        page(
            Headers.of(
                "Access-Control-Allow-Origin", PAGE,
                "Access-Control-Allow-Credentials", "true",
                "Access-Control-Allow-Methods", "PUT"));
    page.fetch(Call.of("PUT", "/"));
    page.fetch(Call.of("PUT", "/").withCredentials());
    page.fetch(Call.of("PUT", "/").withCredentials());
    page.fetch(Call.of("PUT", "/other"));
    assertThat(sent)
        .extracting(Request::method)
        .containsExactly("OPTIONS", "PUT", "OPTIONS", "PUT", "PUT", "OPTIONS", "PUT");
  }

  private List<String> visible(Headers headers) {
    return page(headers)
        .fetch(Call.of("GET", "/"))
        .readable()
        .orElseThrow()
        .headers()
        .lines()
        .stream()
        .map(Header::name)
        .toList();
  }

  private Page page(Headers answer) {
    return new Page(
        PAGE,
        request -> {
          sent.add(request);
          return new Response(200, answer);
        });
  }
}
