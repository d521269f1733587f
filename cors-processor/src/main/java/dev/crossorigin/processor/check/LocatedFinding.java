// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.processor.check;

import dev.crossorigin.policy.Finding;
import dev.crossorigin.policy.Rule;
import javax.lang.model.element.Element;

/**
 * A finding and where to show it.
 *
 * @param finding what was found
 * @param at where it was written
 * @param subject the element being compiled that it concerns; shown instead if {@code at} is not part
 *     of the compilation
 */
public record LocatedFinding(Finding finding, Location at, Element subject) {

  /** A finding about an element that is itself being compiled. */
  static LocatedFinding at(Location location, Rule rule, Object... arguments) {
    return new LocatedFinding(
        rule.at(location.place(), arguments), location, location.element());
  }
}
