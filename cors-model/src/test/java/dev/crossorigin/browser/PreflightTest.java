// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.crossorigin.browser.Verdict.Step;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PreflightTest {

  private static final String PAGE = "https://app.example";

  private final Preflight simple = new Preflight(PAGE, "GET", List.of(), false, true);

  @Test
  void the_steps_are_taken_in_order() {
    assertThat(judge(simple, 500)).contains(Step.ALLOW_ORIGIN_MISSING);
    assertThat(judge(simple, 500, "Access-Control-Allow-Origin: https://other.example"))
        .contains(Step.ALLOW_ORIGIN_OTHER);
    assertThat(judge(simple, 500, "Access-Control-Allow-Origin: *")).contains(Step.STATUS_NOT_OK);
    assertThat(
            judge(
                simple,
                200,
                "Access-Control-Allow-Origin: *",
                "Access-Control-Allow-Headers: a b",
                "Access-Control-Allow-Methods: PUT"))
        .contains(Step.LIST_MALFORMED);
  }

  @Test
  void only_a_status_of_success_passes() {
    for (int status : new int[] {200, 204, 299}) {
      assertThat(judge(simple, status, "Access-Control-Allow-Origin: *")).isEmpty();
    }
    for (int status : new int[] {199, 300, 302, 403}) {
      assertThat(judge(simple, status, "Access-Control-Allow-Origin: *"))
          .contains(Step.STATUS_NOT_OK);
    }
  }

  @Test
  void only_methods_that_are_safelisted_need_no_mention() {
    assertThat(allowed(new Preflight(PAGE, "POST", List.of(), false, false))).isEmpty();
    assertThat(allowed(new Preflight(PAGE, "PUT", List.of(), false, false)))
        .contains(Step.METHOD_NOT_ALLOWED);
  }

  @Test
  void a_list_may_have_empty_elements_and_several_lines() {
    Preflight both = new Preflight(PAGE, "GET", List.of("x-a", "x-b"), false, false);
    assertThat(
            allowed(
                both, "Access-Control-Allow-Headers: ,x-a, ,", "Access-Control-Allow-Headers: x-b"))
        .isEmpty();
    assertThat(allowed(both, "Access-Control-Allow-Headers: x-a, x-bb"))
        .contains(Step.HEADER_NOT_ALLOWED);
  }

  @Test
  void a_star_is_a_name_like_any_other_with_credentials() {
    String any = "Access-Control-Allow-Methods: *";
    assertThat(allowed(new Preflight(PAGE, "PUT", List.of(), false, false), any)).isEmpty();
    assertThat(allowed(new Preflight(PAGE, "PUT", List.of(), true, false), any))
        .contains(Step.METHOD_NOT_ALLOWED);
    String anyHeader = "Access-Control-Allow-Headers: *";
    assertThat(allowed(new Preflight(PAGE, "GET", List.of("x-a"), false, false), anyHeader))
        .isEmpty();
    assertThat(allowed(new Preflight(PAGE, "GET", List.of("x-a"), true, false), anyHeader))
        .contains(Step.HEADER_NOT_ALLOWED);
  }

  @Test
  void authorization_is_named_or_refused() {
    Preflight bearer = new Preflight(PAGE, "GET", List.of("authorization"), false, false);
    assertThat(allowed(bearer, "Access-Control-Allow-Headers: *"))
        .contains(Step.HEADER_NOT_ALLOWED);
    assertThat(allowed(bearer, "Access-Control-Allow-Headers: *, AUTHORIZATION")).isEmpty();
  }

  @Test
  void methods_have_case_and_headers_have_none() {
    assertThat(
            allowed(
                new Preflight(PAGE, "patch", List.of(), false, false),
                "Access-Control-Allow-Methods: PATCH"))
        .contains(Step.METHOD_NOT_ALLOWED);
    assertThat(
            allowed(
                new Preflight(PAGE, "GET", List.of("x-a"), false, false),
                "Access-Control-Allow-Headers: X-B, X-A"))
        .isEmpty();
  }

  @Test
  void it_asks_for_names_in_one_line_without_spaces() {
    Headers asked =
        new Preflight(PAGE, "PUT", List.of("x-a", "x-b"), true, false).request("/").headers();
    assertThat(asked.values("Access-Control-Request-Headers")).containsExactly("x-a,x-b");
    assertThat(asked.values("Access-Control-Request-Method")).containsExactly("PUT");
    assertThat(simple.request("/").headers().values("Access-Control-Request-Headers")).isEmpty();
  }

  private static Optional<Step> allowed(Preflight preflight, String... lines) {
    List<String> all = new ArrayList<>(Arrays.asList(lines));
    all.add("Access-Control-Allow-Origin: " + PAGE);
    all.add("Access-Control-Allow-Credentials: true");
    return judge(preflight, 204, all.toArray(String[]::new));
  }

  private static Optional<Step> judge(Preflight preflight, int status, String... lines) {
    return preflight.judge(new Response(status, Headers.parse(lines))).failed();
  }
}
