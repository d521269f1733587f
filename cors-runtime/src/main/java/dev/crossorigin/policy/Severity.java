// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.policy;

/** What a finding does to a build. */
public enum Severity {
  /** The policy is refused. Cannot be suppressed. */
  ERROR,
  /** The policy is accepted; the build says so once. Can be suppressed by id. */
  WARNING,
  /** Worth knowing; never fails a build, not even under {@code -Werror}. */
  NOTE
}
