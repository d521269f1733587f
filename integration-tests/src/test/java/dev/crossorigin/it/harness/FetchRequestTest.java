// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.it.harness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class FetchRequestTest {

  @Test
  void six_methods_are_upper_cased_and_others_keep_their_case() {
    assertThat(FetchRequest.of("delete").normalisedMethod()).isEqualTo("DELETE");
    assertThat(FetchRequest.of("oPtIoNs").normalisedMethod()).isEqualTo("OPTIONS");
    assertThat(FetchRequest.of("patch").normalisedMethod()).isEqualTo("patch");
  }

  @Test
  void get_head_and_post_need_no_preflight_and_put_does() {
    assertThat(FetchRequest.of("get").needsPreflight()).isFalse();
    assertThat(FetchRequest.of("HEAD").needsPreflight()).isFalse();
    assertThat(FetchRequest.of("POST").withBody("text/plain", "a").needsPreflight()).isFalse();
    assertThat(FetchRequest.of("PUT").needsPreflight()).isTrue();
  }

  @Test
  void a_json_body_needs_a_preflight_that_names_its_type() {
    FetchRequest request = FetchRequest.of("POST").withBody("application/json", "{}");
    assertThat(request.unsafeNames()).containsExactly("content-type");
  }

  @Test
  void a_safelisted_type_may_have_parameters_and_any_case() {
    assertThat(unsafe("Content-Type: Text/PLAIN;charset=utf-8")).isFalse();
    assertThat(unsafe("Content-Type: multipart/form-data; boundary=x")).isFalse();
    assertThat(unsafe("Content-Type: text/html")).isTrue();
    assertThat(unsafe("Content-Type: text/plain; a=\"b\"")).isTrue();
  }

  @Test
  void unsafe_names_are_lower_case_unique_and_sorted() {
    assertThat(FetchRequest.of("GET", "X-b: 1", "x-A: 1", "X-B: 2", "Accept: */*").unsafeNames())
        .containsExactly("x-a", "x-b");
  }

  @Test
  void a_range_is_safelisted_only_with_a_start() {
    assertThat(unsafe("Range: bytes=0-")).isFalse();
    assertThat(unsafe("Range: bytes=1-9")).isFalse();
    assertThat(unsafe("Range: bytes=9-1")).isTrue();
    assertThat(unsafe("Range: bytes=-9")).isTrue();
    assertThat(unsafe("Range: bytes=0-1,3-4")).isTrue();
  }

  @Test
  void a_language_is_safelisted_only_in_its_small_alphabet() {
    assertThat(unsafe("Accept-Language: de, en;q=0.5")).isFalse();
    assertThat(unsafe("Accept-Language: de_DE")).isTrue();
  }

  @Test
  void a_value_of_more_than_128_bytes_is_unsafe() {
    assertThat(unsafe("Accept: " + "a".repeat(128))).isFalse();
    assertThat(unsafe("Accept: " + "a".repeat(129))).isTrue();
  }

  @Test
  void more_than_1024_bytes_in_sum_make_all_of_them_unsafe() {
    String[] headers = new String[9];
    Arrays.fill(headers, "Accept: " + "a".repeat(113));
    assertThat(FetchRequest.of("GET", headers).unsafeNames()).isEmpty();
    Arrays.fill(headers, "Accept: " + "a".repeat(114));
    assertThat(FetchRequest.of("GET", headers).unsafeNames()).containsExactly("accept");
  }

  private static boolean unsafe(String header) {
    return FetchRequest.of("GET", header).needsPreflight();
  }
}
