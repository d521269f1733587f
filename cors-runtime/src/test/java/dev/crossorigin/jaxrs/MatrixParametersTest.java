// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.jaxrs;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How a path may be read that has matrix parameters. */
class MatrixParametersTest {

  @ParameterizedTest
  @ValueSource(strings = {";x", "/;x", "a/;x", "a/;x/b", "a;x/b;y", "a;x/;y", "/a/b;/c;"})
  void they_are_unclear_behind_no_name_and_in_several_segments(String path) {
    assertThat(MatrixParameters.areUnclearIn(path)).isTrue();
    assertThat(MatrixParameters.areIn(path)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"a;x", "/a;x=1;y=2", "/a;x/b", "/a/b;x/", "a/b;x/c/d"})
  void they_are_clear_in_one_segment_behind_its_name(String path) {
    assertThat(MatrixParameters.areUnclearIn(path)).isFalse();
    assertThat(MatrixParameters.areIn(path)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "/", "a/b", "a%3Bx/b%3By", "/%3B"})
  void what_is_no_semicolon_begins_none(String path) {
    assertThat(MatrixParameters.areUnclearIn(path)).isFalse();
    assertThat(MatrixParameters.areIn(path)).isFalse();
  }

  @Test
  void they_can_be_read_as_a_part_of_the_name() {
    assertThat(MatrixParameters.named("/a;x=1;y/b")).isEqualTo("/a%3Bx=1%3By/b");
  }
}
