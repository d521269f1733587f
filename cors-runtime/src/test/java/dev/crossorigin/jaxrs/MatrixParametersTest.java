// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.jaxrs;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How a path may be read that has matrix parameters. */
class MatrixParametersTest {

  @ParameterizedTest
  @ValueSource(strings = {";x", "/;x", "a/;x", "a/;x/b", "a;x/;y", "/a/b;/c/;", "a;/b;/c;/d;"})
  void they_are_unclear_behind_no_name_and_in_more_than_three_segments(String path) {
    assertThat(MatrixParameters.areUnclearIn(path)).isTrue();
    assertThat(MatrixParameters.areIn(path)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"a;x", "/a;x=1;y=2", "/a;x/b", "/a/b;x/", "a;x/b;y", "a;/b/c;/d;/"})
  void they_are_clear_behind_a_name_in_no_more_segments(String path) {
    assertThat(MatrixParameters.areUnclearIn(path)).isFalse();
    assertThat(MatrixParameters.areIn(path)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "/", "a/b", "a%3Bx/b%3By", "/%3B"})
  void what_is_no_semicolon_begins_none(String path) {
    assertThat(MatrixParameters.areUnclearIn(path)).isFalse();
    assertThat(MatrixParameters.areIn(path)).isFalse();
    assertThat(MatrixParameters.readings(path)).isEmpty();
  }

  @Test
  void they_can_be_read_as_a_part_of_the_name_in_each_segment_or_not() {
    assertThat(MatrixParameters.readings("/a;x=1;y/b")).containsExactly("/a%3Bx=1%3By/b");
    assertThat(MatrixParameters.readings("a;x/b/c;y/"))
        .containsExactly("a%3Bx/b/c;y/", "a;x/b/c%3By/", "a%3Bx/b/c%3By/");
    assertThat(MatrixParameters.readings("a;/b;/c;")).hasSize(7).doesNotHaveDuplicates();
  }
}
