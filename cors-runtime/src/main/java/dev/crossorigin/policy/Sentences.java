// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.policy;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The three sentences of a rule, with blanks such as <code>{value}</code>. The blanks, in the order
 * of their first appearance, are the rule's arguments.
 *
 * @param problem one line that names the value in quotes
 * @param why what a browser or the runtime would do
 * @param fix the edit that mends it; the only sentence that may have several lines
 */
record Sentences(String problem, String why, String fix) {

  private static final Pattern BLANK = Pattern.compile("\\{([a-z]+)}");
  private static final Pattern PARTS =
      Pattern.compile("(.+)\nwhy: (.+)\nfix: (.+)", Pattern.DOTALL);

  /** Reads the problem, then {@code why:}, then {@code fix:}, each on a line of its own. */
  static Sentences read(String text) {
    Matcher parts = PARTS.matcher(text.strip());
    if (!parts.matches()) {
      throw new IllegalArgumentException("no problem, why and fix in: " + text);
    }
    return new Sentences(parts.group(1), parts.group(2), parts.group(3));
  }

  /** The names of the blanks, in the order in which {@link #fill} takes their values. */
  List<String> blanks() {
    return BLANK
        .matcher(String.join("\n", problem, why, fix))
        .results()
        .map(blank -> blank.group(1))
        .distinct()
        .toList();
  }

  /**
   * Puts the arguments into the blanks.
   *
   * @throws IllegalArgumentException unless there is one argument for each blank
   */
  Sentences fill(Object... arguments) {
    List<String> blanks = blanks();
    if (blanks.size() != arguments.length) {
      throw new IllegalArgumentException(
          "takes " + blanks + " but was given " + arguments.length + " arguments");
    }
    return new Sentences(
        fill(problem, blanks, arguments),
        fill(why, blanks, arguments),
        fill(fix, blanks, arguments));
  }

  Sentences withFix(String otherFix) {
    return new Sentences(problem, why, otherFix);
  }

  private static String fill(String sentence, List<String> blanks, Object[] arguments) {
    return BLANK
        .matcher(sentence)
        .replaceAll(
            blank ->
                Matcher.quoteReplacement(
                    Printable.of(arguments[blanks.indexOf(blank.group(1))].toString())));
  }
}
