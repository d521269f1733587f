// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.crossorigin.benchmarks.peer.Subject;
import dev.crossorigin.benchmarks.run.Measurement;
import dev.crossorigin.benchmarks.run.Results;
import dev.crossorigin.benchmarks.run.Section;
import dev.crossorigin.benchmarks.scene.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TargetsTest {

  private static final double SURROUNDINGS = 5_000;

  @Test
  void a_hostile_request_is_compared_where_the_surroundings_hardly_vary() {
    assertThat(hugeOrigin(90, 100, 10).row()).endsWith("| 0.90 |  | reached |");
    assertThat(hugeOrigin(200, 100, 10).row()).endsWith("| 2.00 |  | **missed** |");
  }

  @Test
  void it_is_not_where_they_vary_by_more_than_it_is_off_the_bar() {
    assertThat(hugeOrigin(90, 100, 1_000).row()).endsWith("| – |  | not resolved |");
    assertThat(hugeOrigin(200, 100, 1_000).row()).endsWith("| – |  | not resolved |");
  }

  @Test
  void it_is_missed_where_no_noise_explains_how_far_it_is_off_the_bar() {
    assertThat(hugeOrigin(2_000, 100, 1_000).row()).endsWith("| 20 |  | **missed** |");
  }

  /**
   * @param hostile nanoseconds, net
   * @param usual nanoseconds of the request that it is compared with, net
   * @param noise nanoseconds by which its surroundings vary
   */
  private static Target hugeOrigin(double hostile, double usual, double noise) {
    List<Measurement> measurements = new ArrayList<>();
    for (Subject subject : List.of(Subject.OURS, Subject.FLOOR, Subject.RESTEASY, Subject.PASTED)) {
      for (Scenario scenario : Scenario.values()) {
        measurements.add(filter(true, scenario, subject, usual));
      }
    }
    for (Scenario scenario : Scenario.values()) {
      if (scenario.surroundings() == scenario) {
        measurements.add(filter(false, scenario, Subject.OURS, 0));
      }
    }
    Scenario huge = Scenario.HUGE_ORIGIN;
    measurements.removeIf(
        each -> each.what().contains("/scenario=" + huge + "/subject=" + Subject.OURS));
    measurements.add(filter(true, huge, Subject.OURS, SURROUNDINGS + hostile));
    measurements.add(filter(false, huge, Subject.OURS, SURROUNDINGS));
    measurements.add(filter(false, huge, Subject.OURS, SURROUNDINGS + noise));
    return Targets.of(Map.of(Section.FILTERS, new Results(Map.of(), measurements))).stream()
        .filter(target -> target.key().equals("hostile-time." + huge + "." + Subject.OURS))
        .findFirst()
        .orElseThrow();
  }

  private static Measurement filter(
      boolean filtered, Scenario scenario, Subject subject, double time) {
    return new Measurement(
        "FilterBenchmark/filtered=%s/scenario=%s/subject=%s".formatted(filtered, scenario, subject),
        time,
        0);
  }
}
