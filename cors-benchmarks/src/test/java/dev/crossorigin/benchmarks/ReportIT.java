// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.crossorigin.benchmarks.peer.Subject;
import dev.crossorigin.benchmarks.report.Report;
import dev.crossorigin.benchmarks.report.Shortcuts;
import dev.crossorigin.benchmarks.run.Measure;
import dev.crossorigin.benchmarks.run.Section;
import dev.crossorigin.benchmarks.scene.Scenario;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** That everything still runs, and that everyone does the work that is measured. */
class ReportIT {

  @Test
  void every_section_runs_and_is_reported(@TempDir Path directory) throws Exception {
    Path page = directory.resolve("benchmarks.md");

    Measure.main(new String[] {directory.toString(), "smoke"});
    Report.main(new String[] {directory.toString(), page.toString()});

    assertThat(page).content().doesNotContain("NaN", "Infinity");
    for (Section section : Section.values()) {
      assertThat(page).content().contains("### " + section.title());
    }
    for (int target = 1; target <= 8; target++) {
      String row = "| " + target + " | ";
      assertThat(Files.readAllLines(page)).anyMatch(line -> line.startsWith(row));
    }
  }

  @ParameterizedTest
  @EnumSource(Scenario.class)
  void ours_leaves_nothing_out(Scenario scenario) throws Exception {
    assertThat(Shortcuts.of(Subject.OURS, scenario)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Subject.class)
  void nobody_refuses_what_is_allowed(Subject subject) throws Exception {
    for (Scenario scenario : subject.peer().scenarios()) {
      if (scenario.isAllowed()) {
        assertThat(Shortcuts.of(subject, scenario))
            .as("%s", scenario)
            .doesNotContain(Shortcuts.REFUSES);
      }
    }
  }
}
