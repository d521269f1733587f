// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.benchmarks.report;

import java.util.Locale;

/**
 * A bar, and where we stand.
 *
 * @param key finds what is known of the cause where it is missed
 * @param number of the group it belongs to
 * @param what is compared
 * @param bar at most this, or at least
 * @param measured the ratio or amount
 * @param floor what the least code that does the same would have reached; NaN where none was
 *     measured
 * @param kind whether less is better, and whether noise may hide it
 */
record Target(
    String key, int number, String what, double bar, double measured, double floor, Kind kind) {

  private enum Kind {
    RATIO_AT_MOST,
    RATIO_AT_LEAST,
    BYTES_AT_MOST
  }

  static Target atMost(String key, int number, String what, double bar, double measured) {
    return new Target(key, number, what, bar, measured, Double.NaN, Kind.RATIO_AT_MOST);
  }

  static Target atLeast(String key, int number, String what, double bar, double measured) {
    return new Target(key, number, what, bar, measured, Double.NaN, Kind.RATIO_AT_LEAST);
  }

  static Target bytesAtMost(String key, int number, String what, double bar, double measured) {
    return new Target(key, number, what, bar, measured, Double.NaN, Kind.BYTES_AT_MOST);
  }

  /** The same beside what the least code reached in the same run. */
  Target beside(double least) {
    return new Target(key, number, what, bar, measured, least, kind);
  }

  /** A time below zero, or none at all, says that noise was greater than what was measured. */
  boolean isResolved() {
    return Double.isFinite(measured) && (measured > 0 || kind == Kind.BYTES_AT_MOST);
  }

  /** Whether it was measured, and is not where it is to be. */
  boolean isMissed() {
    return isResolved() && (kind == Kind.RATIO_AT_LEAST ? measured < bar : measured > bar);
  }

  private String verdict() {
    if (!isResolved()) {
      return "not resolved";
    }
    return isMissed() ? "**missed**" : "reached";
  }

  String row() {
    return String.format(
        Locale.ROOT,
        "| %d | %s | %s %s | %s | %s | %s |",
        number,
        what,
        kind == Kind.RATIO_AT_LEAST ? "≥" : "≤",
        amount(bar),
        amount(measured),
        Double.isNaN(floor) ? "" : amount(floor),
        verdict());
  }

  private static String amount(double value) {
    if (Double.isNaN(value)) {
      return "–";
    }
    return String.format(Locale.ROOT, Math.abs(value) >= 20 ? "%.0f" : "%.2f", value);
  }
}
