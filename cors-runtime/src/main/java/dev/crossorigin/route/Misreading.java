// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.route;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A template variable that Jersey reads otherwise than it is written; other runtimes may not.
 *
 * @param variable as written, braces included
 * @param reading what Jersey does with it, as the end of a sentence that begins with "Jersey"
 */
public record Misreading(String variable, String reading) {

  private static final Pattern INNER_SPACE = Pattern.compile("[^:]*:\\s*\\S.*\\s.*\\S\\s*}");

  static List<Misreading> of(String written, Variable variable) {
    List<Misreading> found = new ArrayList<>();
    for (Variable.Part part : variable.parts()) {
      if (part.length() != null && part.length() > 0) {
        found.add(new Misreading(written, "takes " + part.length() + " for a length"));
      }
      if (part.regex() != null && part.regex().indexOf(',') >= 0) {
        found.add(
            new Misreading(
                written, "takes the comma for that of a list and ranks it as a plain variable"));
      }
    }
    if (INNER_SPACE.matcher(written).matches()) {
      found.add(new Misreading(written, "removes the white space"));
    }
    return found;
  }
}
