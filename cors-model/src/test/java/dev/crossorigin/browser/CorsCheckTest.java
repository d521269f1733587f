// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.crossorigin.browser.Verdict.Step;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CorsCheckTest {

  private static final String PAGE = "https://app.example";

  @Test
  void the_origin_is_compared_byte_by_byte() {
    assertThat(check(false, "Access-Control-Allow-Origin: https://app.example")).isEmpty();
    for (String other : new String[] {"https://app.example/", "https://APP.example", "null", ""}) {
      assertThat(check(false, "Access-Control-Allow-Origin: " + other))
          .contains(Step.ALLOW_ORIGIN_OTHER);
    }
  }

  @Test
  void two_lines_are_one_value_that_no_origin_has() {
    String line = "Access-Control-Allow-Origin: https://app.example";
    assertThat(check(false, line, line)).contains(Step.ALLOW_ORIGIN_OTHER);
  }

  @Test
  void credentials_need_more() {
    String echo = "Access-Control-Allow-Origin: https://app.example";
    assertThat(check(true, "Access-Control-Allow-Origin: *")).contains(Step.ALLOW_ORIGIN_OTHER);
    assertThat(check(true, echo)).contains(Step.ALLOW_CREDENTIALS_NOT_TRUE);
    assertThat(check(true, echo, "Access-Control-Allow-Credentials: TRUE"))
        .contains(Step.ALLOW_CREDENTIALS_NOT_TRUE);
    assertThat(check(true, echo, "access-control-allow-credentials: true")).isEmpty();
  }

  private static Optional<Step> check(boolean credentials, String... lines) {
    return CorsCheck.of(PAGE, credentials, Headers.parse(lines)).failed();
  }
}
