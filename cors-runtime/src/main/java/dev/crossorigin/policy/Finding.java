// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.policy;

/**
 * Something wrong, or worth knowing, about a policy or the class that carries it.
 *
 * @param rule the catalogue entry
 * @param place where in the policy
 * @param problem one line that names the value in quotes
 * @param why what a browser or the runtime would do with it
 * @param fix the edit that mends it
 */
public record Finding(Rule rule, Place place, String problem, String why, String fix) {

  /**
   * The whole message: id and problem on the first line; below it, indented, where the value is
   * configured (unless it is written in the policy), why, fix and see.
   */
  public String text() {
    return "["
        + rule.id()
        + "] "
        + problem
        + (place.key().isEmpty() ? "" : line("at", "configuration key \"" + place.key() + "\""))
        + line("why", why)
        + line("fix", fix)
        + line("see", rule.page());
  }

  private static String line(String label, String sentence) {
    return "\n    " + label + ": " + sentence.replace("\n", "\n         ");
  }
}
