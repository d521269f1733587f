// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class RefusalTest {

  @Test
  void ids_are_of_one_series_with_those_of_rules() {
    assertThat(Refusal.values())
        .extracting(Refusal::id)
        .allSatisfy(id -> assertThat(id).matches("CORS6\\d\\d"))
        .doesNotHaveDuplicates()
        .isSorted()
        .doesNotContainAnyElementsOf(Arrays.stream(Rule.values()).map(Rule::id).toList());
  }

  @Test
  void sentences_are_lines_that_may_stand_in_a_header() {
    assertThat(Refusal.values())
        .extracting(Refusal::sentence)
        .allSatisfy(sentence -> assertThat(sentence).matches("[ -~]+").doesNotEndWith("."));
  }

  @Test
  void the_page_lists_each_with_its_sentence_and_no_other() throws IOException {
    for (Refusal refusal : Refusal.values()) {
      String page = Files.readString(Path.of("..").resolve(refusal.page()));
      assertThat(page).contains("| " + refusal.id() + " | " + refusal.sentence() + " |\n");
      assertThat(page.lines().filter(line -> line.startsWith("| CORS6")))
          .hasSameSizeAs(Refusal.values());
    }
  }
}
