// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.it.conformance;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Counts what became of the cases, and prints it. */
final class Tally {

  private final Map<String, Row> rows = new LinkedHashMap<>();
  private final Map<NotApplicable, Integer> reasons = new EnumMap<>(NotApplicable.class);
  private final List<String> decided = new ArrayList<>();

  private static final class Row {
    private int passed;
    private int failed;
    private int decided;
    private int notApplicable;
  }

  private Row row(String file) {
    return rows.computeIfAbsent(file, key -> new Row());
  }

  void run(String file, boolean passed) {
    if (passed) {
      row(file).passed++;
    } else {
      row(file).failed++;
    }
  }

  void decided(String file, Decision decision) {
    row(file).decided++;
    decided.add(
        String.format(
            Locale.ROOT, "  %-14s%s: %s", decision.kind(), decision.id(), decision.because()));
  }

  void notApplicable(String file, NotApplicable reason) {
    row(file).notApplicable++;
    reasons.merge(reason, 1, Integer::sum);
  }

  /** How many cases were counted. */
  int total() {
    return rows.values().stream()
        .mapToInt(row -> row.passed + row.failed + row.decided + row.notApplicable)
        .sum();
  }

  /** A table with a line for each file, the reasons, and the decisions. */
  @Override
  public String toString() {
    String format = "%-24s%12s%9s%9s%10s%10s%n";
    StringBuilder text = new StringBuilder();
    text.append(
        String.format(Locale.ROOT, format, "", "applicable", "passed", "failed", "decided", "n/a"));
    Row sum = new Row();
    rows.forEach(
        (file, row) -> {
          text.append(line(format, file, row));
          sum.passed += row.passed;
          sum.failed += row.failed;
          sum.decided += row.decided;
          sum.notApplicable += row.notApplicable;
        });
    text.append(line(format, "total", sum));
    text.append("Not applicable:\n");
    reasons.forEach(
        (reason, count) ->
            text.append("  ").append(count).append("  ").append(reason).append('\n'));
    text.append("Decided otherwise than, or among, the peers:\n");
    decided.forEach(line -> text.append(line).append('\n'));
    return text.toString();
  }

  private static String line(String format, String file, Row row) {
    return String.format(
        Locale.ROOT,
        format,
        file,
        row.passed + row.failed,
        row.passed,
        row.failed,
        row.decided,
        row.notApplicable);
  }
}
