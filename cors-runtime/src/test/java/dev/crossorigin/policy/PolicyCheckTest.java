// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.policy;

import static dev.crossorigin.Tolerate.Risk.INSECURE_ORIGIN;
import static dev.crossorigin.Tolerate.Risk.NULL_ORIGIN;
import static dev.crossorigin.Tolerate.Risk.PUBLIC_SUFFIX;
import static dev.crossorigin.policy.Suggestions.suggested;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.crossorigin.policy.PolicyCheck.Verdict;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PolicyCheckTest {

  private static final String APP = "https://app.example.com";

  // Methods -----------------------------------------------------------------------------------

  @ParameterizedTest
  @CsvSource({
    "'', CORS201",
    "(), CORS201",
    "r\u00e9sum\u00e9, CORS201",
    "GET POST, CORS201",
    "'GET,POST', CORS201",
    "connect, CORS202",
    "ConnEcT, CORS202",
    "trACe, CORS202",
    "TRACK, CORS202",
    "*, CORS203",
    "heAd, CORS204",
    "OPTIONs, CORS204",
    "delete, CORS204",
    "put, CORS204",
  })
  void a_method_that_is_not_as_browsers_send_it_is_found(String method, String id) {
    assertThat(found(Specs.from(APP).methods("GET", method))).containsExactly(id + " methods[1]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"GET", "PATCH", "patch", "query", "getaway", "TRACED", "M-SEARCH"})
  void any_other_method_is_accepted_in_its_own_case(String method) {
    assertThat(found(Specs.from(APP).methods(method))).isEmpty();
    assertThat(passed(Specs.from(APP).methods(method)).methods()).containsExactly(method);
  }

  @Test
  void methods_that_browsers_normalise_are_normalised() {
    assertThat(passed(Specs.from(APP).methods("post", "Post", "get")).methods())
        .containsExactly("GET", "POST");
  }

  @Test
  void methods_in_one_value_are_suggested_one_by_one() {
    assertThat(PolicyCheck.values(Specs.from(APP).methods("GET, POST").spec()))
        .singleElement()
        .satisfies(finding -> assertThat(suggested(finding)).containsExactly("GET", "POST"));
    assertThat(PolicyCheck.values(Specs.from(APP).methods("GET, TRACE").spec()))
        .singleElement()
        .satisfies(finding -> assertThat(suggested(finding)).isEmpty());
  }

  // Headers -----------------------------------------------------------------------------------

  @ParameterizedTest
  @CsvSource({
    "'', CORS301",
    "(), CORS301",
    "r\u00e9sum\u00e9, CORS301",
    "X-A:, CORS301",
    "'X-A, X-B', CORS301",
    "Proxy-Foo, CORS302",
    "sec-anything, CORS302",
    "Cookie, CORS302",
    "expect, CORS302",
    "keep-alive, CORS302",
    "te, CORS302",
    "Origin, CORS302",
    "access-control-request-method, CORS302",
    "Access-Control-Max-Age, CORS303",
    "access-control-allow-origin, CORS303",
    "Access-Control-Expose-Headers, CORS303",
    "Content-Language, CORS307",
  })
  void a_request_header_that_no_page_can_use_is_found(String name, String id) {
    assertThat(found(Specs.from(APP).allowedHeaders("X-Fine", name)))
        .containsExactly(id + " allowedHeaders[1]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "*",
        "Authorization",
        "content-type",
        "Range",
        "Accept",
        "Accept-Language",
        "User-Agent",
        "X-HTTP-Method-Override",
        "Proxy",
        "Sec",
        "Access-Control-Allow-Private-Network",
      })
  void any_other_request_header_is_accepted(String name) {
    assertThat(found(Specs.from(APP).allowedHeaders(name))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "'', CORS304",
    "\"bb-8\f\", CORS304",
    "Set-Cookie, CORS305",
    "set-cookie2, CORS305",
    "Origin, CORS306",
    "Access-Control-Allow-Methods, CORS306",
    "access-control-request-headers, CORS306",
    "access-control-max-age, CORS306",
    "Cache-Control, CORS308",
    "last-modified, CORS308",
  })
  void a_response_header_that_cannot_or_need_not_be_exposed_is_found(String name, String id) {
    assertThat(found(Specs.from(APP).exposedHeaders("X-Fine", name)))
        .containsExactly(id + " exposedHeaders[1]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"*", "ETag", "Location", "access-control-expose-headers", "Set-Cookie3"})
  void any_other_response_header_can_be_exposed(String name) {
    assertThat(found(Specs.from(APP).exposedHeaders(name))).isEmpty();
  }

  @Test
  void header_names_are_canonical_in_lower_case_sorted_and_once() {
    CheckedPolicy policy =
        passed(Specs.from(APP).allowedHeaders("X-B", "x-a", "X-A").exposedHeaders("ETag", "Age"));

    assertThat(policy.allowedHeaders()).containsExactly("x-a", "x-b");
    assertThat(policy.exposedHeaders()).containsExactly("age", "etag");
  }

  @Test
  void any_request_header_swallows_all_but_authorization() {
    Specs any = Specs.from(APP).allowedHeaders("X-A", "*", "Authorization");

    assertThat(passed(any).allowedHeaders()).containsExactly("*", "authorization");
    assertThat(passed(any.allowCredentials()).allowedHeaders()).containsExactly("*");
    assertThat(passed(Specs.from(APP).allowedHeaders("*")).allowedHeaders()).containsExactly("*");
  }

  @Test
  void any_exposed_header_beside_others_is_warned_about_and_swallows_them() {
    Specs any = Specs.from(APP).exposedHeaders("ETag", "*");

    assertThat(found(any)).containsExactly("CORS309 exposedHeaders[1]");
    assertThat(passed(any).exposedHeaders()).containsExactly("*");
  }

  // Combinations ------------------------------------------------------------------------------

  @Test
  void a_policy_without_origins_is_refused() {
    assertThat(found(Specs.from())).containsExactly("CORS101 origins");
  }

  @Test
  void credentials_are_for_named_origins_and_named_headers_only() {
    assertThat(found(Specs.from("*").allowCredentials())).containsExactly("CORS401 origins[0]");
    assertThat(found(Specs.from(APP).exposedHeaders("*").allowCredentials()))
        .containsExactly("CORS402 exposedHeaders[0]");
    assertThat(found(Specs.from(APP).allowCredentials())).isEmpty();
    assertThat(found(Specs.from("*").exposedHeaders("*"))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://example.com",
        "http://*.example.com",
        "http://169.254.169.254:90",
        "http://foo.alocalhost",
        "http://*.a.localhosta.",
        "http://127.example.com",
        "http://[::2]",
      })
  void credentials_for_plain_http_are_a_risk(String origin) {
    assertThat(found(Specs.from(APP, origin).allowCredentials()))
        .containsExactly("CORS403 origins[1]");
    assertThat(found(Specs.from(APP, origin))).isEmpty();
    assertThat(
            found(Specs.from(origin).allowCredentials().tolerate(INSECURE_ORIGIN, "plant network")))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://*.example.com",
        "http://localhost:3000",
        "http://localhost.",
        "http://*.localhost",
        "http://a.b.localhost:*",
        "http://127.0.0.1",
        "http://127.255.255.254:8080",
        "http://[::1]",
        "capacitor://localhost",
        "chrome-extension://mlomiejdfkolichcflejclcbmpeaniij",
      })
  void credentials_for_https_loopback_and_applications_are_not(String origin) {
    assertThat(found(Specs.from(origin).allowCredentials())).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://*.com",
        "https://*.com.",
        "https://*.co.uk:8443",
        "https://*.github.io:*",
        "https://*.x.ck",
        "https://*.kobe.jp",
        "https://*.x.kobe.jp",
        "https://*.xn--55qx5d.cn",
        "https://*.unlisted",
        "capacitor://*.com",
      })
  void credentials_for_all_names_below_a_public_suffix_are_a_risk(String origin) {
    assertThat(found(Specs.from(origin).allowCredentials())).containsExactly("CORS410 origins[0]");
    assertThat(found(Specs.from(origin))).isEmpty();
    assertThat(found(Specs.from(origin).allowCredentials().tolerate(PUBLIC_SUFFIX, "own zone")))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://github.io",
        "https://acme.github.io",
        "https://*.acme.github.io",
        "https://*.example.com",
        "https://*.www.ck",
        "https://*.city.kobe.jp",
        "https://*.localhost",
      })
  void credentials_for_names_below_a_domain_of_ones_own_are_not(String origin) {
    assertThat(found(Specs.from(origin).allowCredentials())).isEmpty();
    assertThat(found(Specs.from(origin).allowCredentials().tolerate(PUBLIC_SUFFIX, "habit")))
        .containsExactly("CORS407 tolerate[0]");
  }

  @Test
  void each_risk_of_one_origin_is_tolerated_by_itself() {
    Specs both = Specs.from("http://*.com").allowCredentials();

    assertThat(found(both)).containsExactly("CORS403 origins[0]", "CORS410 origins[0]");
    assertThat(found(both.tolerate(INSECURE_ORIGIN, "lab"))).containsExactly("CORS410 origins[0]");
    assertThat(found(both.tolerate(PUBLIC_SUFFIX, "lab"))).isEmpty();
  }

  @Test
  void the_public_suffix_is_named() {
    assertThat(
            PolicyCheck.combinations(Specs.from("https://*.github.io").allowCredentials().spec()))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.problem()).contains("\"https://*.github.io\"");
              assertThat(finding.why()).contains("\"github.io\"");
              assertThat(finding.fix()).contains("@Tolerate(value = PUBLIC_SUFFIX");
            });
  }

  @Test
  void the_origin_null_must_be_tolerated() {
    assertThat(found(Specs.from("null"))).containsExactly("CORS115 origins[0]");

    Specs tolerated = Specs.from(APP, "null").tolerate(NULL_ORIGIN, "sandboxed previews");
    assertThat(found(tolerated)).isEmpty();
    assertThat(passed(tolerated).nullOrigin()).isTrue();
    assertThat(passed(tolerated).origins()).hasToString("[" + APP + "]");
  }

  @Test
  void a_risk_that_nothing_needs_is_warned_about() {
    assertThat(found(Specs.from(APP).tolerate(NULL_ORIGIN, "habit")))
        .containsExactly("CORS407 tolerate[0]");
    assertThat(found(Specs.from("http://example.com").tolerate(INSECURE_ORIGIN, "no credentials")))
        .containsExactly("CORS407 tolerate[0]");
  }

  @Test
  void a_risk_is_not_called_unneeded_while_an_origin_is_malformed() {
    Specs specs =
        Specs.from("http://example.com/").allowCredentials().tolerate(INSECURE_ORIGIN, "lab");

    assertThat(found(specs)).containsExactly("CORS104 origins[0]");
  }

  @Test
  void a_risk_is_tolerated_once_and_with_a_reason() {
    assertThat(
            found(
                Specs.from("null")
                    .tolerate(NULL_ORIGIN, " \t")
                    .tolerate(NULL_ORIGIN, "sandboxed previews")))
        .containsExactly("CORS406 tolerate[0]", "CORS408 tolerate[1]");
  }

  @Test
  void nothing_is_rejected_under_any_origin() {
    assertThat(found(Specs.from("*").rejectDisallowed()))
        .containsExactly("CORS409 rejectDisallowed");
    assertThat(found(Specs.from(APP).rejectDisallowed())).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "-2147483648, CORS404",
    "-1, CORS404",
    "86401, CORS404",
    "7201, CORS405",
    "86400, CORS405"
  })
  void max_age_has_bounds(int seconds, String id) {
    assertThat(found(Specs.from(APP).maxAge(seconds))).containsExactly(id + " maxAge");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 10, 7200})
  void max_age_within_what_browsers_keep_is_silent(int seconds) {
    assertThat(found(Specs.from(APP).maxAge(seconds))).isEmpty();
    assertThat(passed(Specs.from(APP).maxAge(seconds)).maxAge()).hasValue(seconds);
  }

  // The gate ----------------------------------------------------------------------------------

  @Test
  void values_says_nothing_of_combinations_and_combinations_nothing_of_values() {
    PolicySpec spec =
        Specs.from("https://a.example/", "*", "null").allowCredentials().maxAge(-1).spec();

    assertThat(ids(PolicyCheck.values(spec)))
        .containsExactly("CORS104 origins[0]", "CORS117 origins[1]", "CORS404 maxAge");
    assertThat(ids(PolicyCheck.combinations(spec)))
        .containsExactly("CORS401 origins[1]", "CORS115 origins[2]");
  }

  @Test
  void all_findings_come_at_once_in_the_order_of_attributes_and_elements() {
    Specs specs =
        Specs.from("null", "https://a.example/", "http://b.example")
            .methods("get", "*")
            .allowedHeaders("Cookie")
            .exposedHeaders("*", "()")
            .allowCredentials()
            .maxAge(90_000)
            .tolerate(INSECURE_ORIGIN, "");

    assertThat(found(specs))
        .containsExactly(
            "CORS115 origins[0]",
            "CORS104 origins[1]",
            "CORS204 methods[0]",
            "CORS203 methods[1]",
            "CORS302 allowedHeaders[0]",
            "CORS309 exposedHeaders[0]",
            "CORS402 exposedHeaders[0]",
            "CORS304 exposedHeaders[1]",
            "CORS404 maxAge",
            "CORS406 tolerate[0]");
  }

  @Test
  void a_huge_value_is_refused_in_no_time_and_few_words() {
    for (String piece :
        List.of("a", ".", "0", ":", "[", "%", "xn--", "\u00fc", ",", "*.", "https://")) {
      String huge = piece.repeat(1_000_000);
      PolicySpec spec =
          Specs.from(huge, "https://" + huge, "https://[" + huge + "]", "https://a.example:" + huge)
              .methods(huge + "(")
              .allowedHeaders(huge + "(")
              .exposedHeaders(huge + "(")
              .spec();

      List<Finding> findings =
          assertTimeoutPreemptively(
              Duration.ofSeconds(10), () -> PolicyCheck.check(spec).findings());

      assertThat(findings)
          .hasSize(7)
          .allSatisfy(finding -> assertThat(finding.text()).hasSizeLessThan(2000));
    }
  }

  @Test
  void warnings_and_notes_do_not_refuse_a_policy() {
    Verdict verdict = PolicyCheck.check(Specs.from(APP, APP).maxAge(8000).spec());

    assertThat(verdict).isInstanceOf(Verdict.Passed.class);
    assertThat(ids(verdict.findings())).containsExactly("CORS118 origins[1]", "CORS405 maxAge");
  }

  @Test
  void a_checked_policy_is_sorted_and_says_everything_once() {
    CheckedPolicy policy =
        passed(
            Specs.from("https://b.example", "https://*.b.example", "https://a.example", APP, APP)
                .allowCredentials()
                .rejectDisallowed());

    assertThat(policy.origins())
        .extracting(OriginPattern::toString)
        .containsExactly("https://*.b.example", "https://a.example", APP, "https://b.example");
    assertThat(policy.anyOrigin()).isFalse();
    assertThat(policy.nullOrigin()).isFalse();
    assertThat(policy.allowCredentials()).isTrue();
    assertThat(policy.rejectDisallowed()).isTrue();
    assertThat(policy.maxAge()).isEmpty();
  }

  @Test
  void policies_that_say_the_same_are_equal_however_they_are_written() {
    CheckedPolicy policy = passed(Specs.from(APP, "https://b.example").allowedHeaders("X-A"));

    assertThat(policy)
        .isEqualTo(passed(Specs.from("https://b.example", APP).allowedHeaders("x-a", "X-A")))
        .hasSameHashCodeAs(passed(Specs.from("https://b.example", APP).allowedHeaders("x-a")))
        .isNotEqualTo(passed(Specs.from(APP).allowedHeaders("X-A")))
        .isNotEqualTo(passed(Specs.from(APP, "https://b.example").allowedHeaders("X-B")));
  }

  private static List<String> found(Specs specs) {
    return ids(PolicyCheck.check(specs.spec()).findings());
  }

  private static List<String> ids(List<Finding> findings) {
    return findings.stream().map(f -> f.rule().id() + " " + f.place()).toList();
  }

  private static CheckedPolicy passed(Specs specs) {
    Verdict verdict = PolicyCheck.check(specs.spec());
    assertThat(verdict).isInstanceOf(Verdict.Passed.class);
    return ((Verdict.Passed) verdict).policy();
  }
}
