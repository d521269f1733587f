// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.policy;

import dev.crossorigin.regex.OriginRegex;
import java.util.List;
import java.util.stream.Stream;

/** The values of {@link dev.crossorigin.CrossOrigin#originRegexes}. */
final class OriginRegexes {

  private OriginRegexes() {}

  /** Those among them that can be matched. */
  static Stream<OriginRegex.Compiled> compiled(List<OriginRegex> regexes) {
    return regexes.stream()
        .filter(OriginRegex.Compiled.class::isInstance)
        .map(OriginRegex.Compiled.class::cast);
  }

  /** The expression with a backslash before the character at each index, given ascending. */
  static String escaped(String regex, List<Integer> indexes) {
    StringBuilder escaped = new StringBuilder(regex);
    for (int i = indexes.size() - 1; i >= 0; i--) {
      escaped.insert(indexes.get(i).intValue(), '\\');
    }
    return escaped.toString();
  }
}
