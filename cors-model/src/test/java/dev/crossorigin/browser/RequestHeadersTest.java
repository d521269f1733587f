// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RequestHeadersTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "accept           | text/html;q=0.5, */*",
        "Accept-Language  | de-CH, *;q=0.5",
        "content-language | en",
        "Content-Type     | text/plain",
        "content-type     | Text/Plain ; charset=utf-8",
        "content-type     | multipart/form-data; boundary=x",
        "range            | bytes=0-",
        "range            | bytes=99999999999999999999-99999999999999999999",
      })
  void safelisted(String name, String value) {
    assertThat(RequestHeaders.unsafeNames(Headers.of(name, value))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "x-page           | 1",
        "accept           | text/(html)",
        "accept-language  | de_CH",
        "content-language | en@home",
        "content-type     | application/json",
        "content-type     | text",
        "content-type     | text/plain text",
        "content-type     | text/plain; charset=\"utf-8\"",
        "range            | bytes=-5",
        "range            | bytes=5-4",
        "range            | bytes=1-2,3-4",
        "range            | Bytes=1-",
        "user-agent       | me",
      })
  void unsafe(String name, String value) {
    assertThat(RequestHeaders.unsafeNames(Headers.of(name, value))).containsExactly(name);
  }

  @Test
  void long_values_are_unsafe_alone_or_together() {
    assertThat(RequestHeaders.unsafeNames(Headers.of("Accept", "a".repeat(128)))).isEmpty();
    assertThat(RequestHeaders.unsafeNames(Headers.of("Accept", "a".repeat(129))))
        .containsExactly("accept");
    Headers many = Headers.of("X-A", "1");
    for (int i = 0; i < 8; i++) {
      many = many.with("Accept", "a".repeat(128));
    }
    assertThat(RequestHeaders.unsafeNames(many)).containsExactly("x-a");
    assertThat(RequestHeaders.unsafeNames(many.with("Range", "bytes=0-")))
        .containsExactly("accept", "range", "x-a");
  }

  @Test
  void names_are_lower_case_unique_and_sorted() {
    assertThat(RequestHeaders.unsafeNames(Headers.of("X-B", "1", "x-a", "1", "x-b", "2")))
        .containsExactly("x-a", "x-b");
  }
}
