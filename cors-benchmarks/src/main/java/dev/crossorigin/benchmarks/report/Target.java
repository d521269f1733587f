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
 * @param atMost whether less is better
 */
record Target(String key, int number, String what, double bar, double measured, boolean atMost) {

  static Target atMost(String key, int number, String what, double bar, double measured) {
    return new Target(key, number, what, bar, measured, true);
  }

  static Target atLeast(String key, int number, String what, double bar, double measured) {
    return new Target(key, number, what, bar, measured, false);
  }

  /** A cost below zero, or none at all, says that noise was greater than what was measured. */
  private boolean isResolved() {
    return Double.isFinite(measured) && (measured > 0 || bar <= 0 || bar >= 20);
  }

  /** Whether it was measured, and is not where it is to be. */
  boolean isMissed() {
    return isResolved() && (atMost ? measured > bar : measured < bar);
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
        "| %d | %s | %s %s | %s | %s |",
        number,
        what,
        atMost ? "≤" : "≥",
        amount(bar),
        amount(measured),
        verdict());
  }

  private static String amount(double value) {
    return String.format(Locale.ROOT, Math.abs(value) >= 20 ? "%.0f" : "%.2f", value);
  }
}
