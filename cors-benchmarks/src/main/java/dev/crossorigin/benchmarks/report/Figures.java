// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.benchmarks.report;

import dev.crossorigin.benchmarks.run.Measurement;
import dev.crossorigin.benchmarks.run.Results;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The measurements of one section, by what was measured. Of several processes the least time
 * counts, for whatever else the machine does only adds to it; how far the others lie above is the
 * error.
 */
final class Figures {

  private final Map<String, DoubleSummaryStatistics> times = new TreeMap<>();
  private final Map<String, DoubleSummaryStatistics> bytes = new TreeMap<>();

  Figures(Results results) {
    this(results.measurements());
  }

  private Figures(List<Measurement> measurements) {
    for (Measurement measurement : measurements) {
      times
          .computeIfAbsent(measurement.what(), any -> new DoubleSummaryStatistics())
          .accept(measurement.time());
      bytes
          .computeIfAbsent(measurement.what(), any -> new DoubleSummaryStatistics())
          .accept(measurement.bytes());
    }
  }

  boolean has(String what) {
    return times.containsKey(what);
  }

  double least(String what) {
    return of(times, what).getMin();
  }

  double greatest(String what) {
    return of(times, what).getMax();
  }

  double bytes(String what) {
    return of(bytes, what).getMin();
  }

  private static DoubleSummaryStatistics of(
      Map<String, DoubleSummaryStatistics> figures, String what) {
    DoubleSummaryStatistics found = figures.get(what);
    if (found == null) {
      throw new IllegalArgumentException(what + " was not measured");
    }
    return found;
  }
}
