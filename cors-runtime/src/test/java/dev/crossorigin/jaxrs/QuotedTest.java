// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.jaxrs;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class QuotedTest {

  @Test
  void an_origin_stays_as_it_is() {
    assertThat(Quoted.of("https://app.example:8443")).isEqualTo("\"https://app.example:8443\"");
  }

  @Test
  void the_longest_origin_is_kept_and_anything_longer_cut() {
    assertThat(Quoted.of("a".repeat(326))).isEqualTo("\"" + "a".repeat(326) + "\"");
    assertThat(Quoted.of("a".repeat(327))).isEqualTo("\"" + "a".repeat(326) + "...\"");
  }

  @Property
  void nothing_invisible_and_no_end_of_a_line_or_quotation_gets_through(@ForAll String text) {
    String quoted = Quoted.of(text);

    assertThat(quoted).startsWith("\"").endsWith("\"").hasSizeLessThanOrEqualTo(326 * 6 + 5);
    assertThat(quoted.substring(1, quoted.length() - 1))
        .matches("(?:[ !#-\\[\\]-~]|\\\\u[0-9a-f]{4})*");
  }

  @Property
  void two_texts_look_the_same_only_if_they_begin_the_same(
      @ForAll String one, @ForAll String other) {
    assertThat(Quoted.of(one).equals(Quoted.of(other))).isEqualTo(start(one).equals(start(other)));
  }

  /** As far as it is shown. */
  private static String start(String text) {
    return text.length() <= Quoted.MAX_LENGTH ? text : text.substring(0, Quoted.MAX_LENGTH) + "...";
  }
}
