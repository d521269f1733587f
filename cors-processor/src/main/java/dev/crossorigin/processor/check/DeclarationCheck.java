// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.processor.check;

import dev.crossorigin.policy.Place;
import dev.crossorigin.policy.PolicyCheck;
import dev.crossorigin.policy.Rule;
import dev.crossorigin.processor.read.Labels;
import dev.crossorigin.processor.resolve.Attribute;
import dev.crossorigin.processor.resolve.Declaration;
import dev.crossorigin.processor.resolve.EffectivePolicy;
import dev.crossorigin.regex.OriginRegex;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Element;

/**
 * Judges each declared value once, where it is written, however many endpoints it holds for, and
 * even if it holds for none.
 */
public final class DeclarationCheck {

  /**
   * Judges the declarations on elements that are being compiled.
   *
   * @param annotated types, methods and packages
   */
  public List<LocatedFinding> check(List<? extends Element> annotated) {
    return annotated.stream()
        .flatMap(
            element ->
                Stream.of(
                        contradiction(element),
                        Composition.of(element),
                        values(element),
                        withoutMethods(element))
                    .flatMap(found -> found))
        .toList();
  }

  private static Stream<LocatedFinding> contradiction(Element element) {
    return Declaration.on(element).stream()
        .filter(declaration -> Declaration.bothOn(element))
        .map(
            declaration ->
                LocatedFinding.at(
                    Location.of(declaration, Place.policy()),
                    Rule.BOTH_ANNOTATIONS,
                    Labels.of(element, element)));
  }

  private static Stream<LocatedFinding> values(Element element) {
    return Declaration.directlyOn(element)
        .map(EffectivePolicy::alone)
        .map(
            policy ->
                PolicyCheck.values(policy.spec(OriginRegex::compile)).stream()
                    .map(
                        finding ->
                            new LocatedFinding(
                                finding, Location.of(policy, finding.place()), element)))
        .orElse(Stream.empty());
  }

  /** An empty list would read like one that was never written, and let all methods in. */
  private static Stream<LocatedFinding> withoutMethods(Element element) {
    return Declaration.directlyOn(element)
        .map(EffectivePolicy::alone)
        .filter(EffectivePolicy::listsNoMethod)
        .map(
            policy ->
                LocatedFinding.at(
                    Location.of(policy, Place.of(Attribute.METHODS.label())), Rule.METHODS_EMPTY))
        .stream();
  }
}
