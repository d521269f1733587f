// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.policy;

import java.util.List;
import java.util.regex.Pattern;

/** Reads back what a finding tells its reader to write. */
final class Suggestions {

  private static final Pattern QUOTED = Pattern.compile("\"([^\"]*)\"");

  private Suggestions() {}

  /**
   * The values after "did you mean", as javac would read them; empty if the finding suggests none.
   */
  static List<String> suggested(Finding finding) {
    if (!finding.fix().startsWith("did you mean ")) {
      return List.of();
    }
    return QUOTED
        .matcher(finding.fix())
        .results()
        .map(quoted -> quoted.group(1).replace("\\\\", "\\"))
        .toList();
  }
}
