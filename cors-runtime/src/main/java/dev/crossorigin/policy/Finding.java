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

  /** The whole message: id and problem on the first line; why, fix and see, indented, below. */
  public String text() {
    return "["
        + rule.id()
        + "] "
        + problem
        + line("why", why)
        + line("fix", fix)
        + line("see", rule.page());
  }

  private static String line(String label, String sentence) {
    return "\n    " + label + ": " + sentence.replace("\n", "\n         ");
  }
}
