// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.processor.check;

import dev.crossorigin.policy.Finding;
import dev.crossorigin.policy.Rule;
import dev.crossorigin.processor.read.ElementLens;
import dev.crossorigin.resource.MethodLens;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/**
 * A finding and where to show it.
 *
 * @param finding what was found
 * @param at where it was written
 * @param subject the element being compiled that it concerns; shown instead if {@code at} is not
 *     part of the compilation
 */
public record LocatedFinding(Finding finding, Location at, Element subject) {

  /** A finding about a method, shown there if {@code type} declares it, otherwise on the type. */
  static LocatedFinding about(MethodLens method, TypeElement type, Rule rule, Object... arguments) {
    Element element = ElementLens.element(method);
    Element shown = ElementLens.owner(element).equals(type) ? element : type;
    return at(Location.of(shown), rule, arguments);
  }

  /** A finding about an element that is itself being compiled. */
  public static LocatedFinding at(Location location, Rule rule, Object... arguments) {
    return new LocatedFinding(rule.at(location.place(), arguments), location, location.element());
  }
}
