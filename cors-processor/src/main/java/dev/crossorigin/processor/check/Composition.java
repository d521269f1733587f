// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.processor.check;

import dev.crossorigin.policy.Place;
import dev.crossorigin.policy.Rule;
import dev.crossorigin.processor.read.Labels;
import dev.crossorigin.processor.resolve.Attribute;
import dev.crossorigin.processor.resolve.Declaration;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;

/**
 * Judges composed annotations, where they are declared and beside each other where they are used.
 */
final class Composition {

  private Composition() {}

  /** What is wrong with compositions on an element that is being compiled. */
  static Stream<LocatedFinding> of(Element element) {
    return Stream.concat(notRetained(element), disagreements(element));
  }

  /** Two composed annotations on one element that write an attribute differently. */
  static LocatedFinding disagreement(
      String attribute, Declaration first, Declaration second, Element subject) {
    return new LocatedFinding(
        Rule.COMPOSED_DISAGREE.at(
            Place.policy(),
            attribute,
            Labels.of(first.owner(), subject),
            Labels.of(second.owner(), subject)),
        Location.of(second, Place.policy()),
        subject);
  }

  private static Stream<LocatedFinding> notRetained(Element element) {
    return Declaration.on(element).stream()
        .filter(declaration -> declaration.owner().getKind() == ElementKind.ANNOTATION_TYPE)
        .filter(declaration -> !declaration.sameOriginOnly() && !isRetained(declaration.owner()))
        .map(
            declaration ->
                new LocatedFinding(
                    Rule.COMPOSED_NOT_RETAINED.at(
                        Place.policy(), Labels.of(declaration.owner(), element)),
                    new Location(
                        declaration.owner(), Optional.of(declaration.mirror()), Place.policy()),
                    element));
  }

  private static boolean isRetained(Element annotationType) {
    Retention retention = annotationType.getAnnotation(Retention.class);
    return retention != null && retention.value() == RetentionPolicy.RUNTIME;
  }

  private static Stream<LocatedFinding> disagreements(Element element) {
    List<Declaration> all = Declaration.on(element);
    List<Declaration> composed = all.stream().filter(each -> !each.isDirect()).toList();
    return IntStream.range(1, composed.size())
        .boxed()
        .flatMap(
            i ->
                Arrays.stream(Attribute.values())
                    .filter(attribute -> composed.get(0).contradicts(composed.get(i), attribute))
                    .filter(attribute -> !isSettled(attribute, all))
                    .limit(1)
                    .map(
                        attribute ->
                            disagreement(
                                attribute.label(), composed.get(0), composed.get(i), element)));
  }

  /** Our own annotation beside them goes before both. */
  private static boolean isSettled(Attribute attribute, List<Declaration> all) {
    return all.stream().anyMatch(each -> each.isDirect() && each.writesAnyOf(attribute.group()));
  }
}
