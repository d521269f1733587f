// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.processor.check;

import dev.crossorigin.policy.Place;
import dev.crossorigin.processor.resolve.AnnotationValues;
import dev.crossorigin.processor.resolve.Attribute;
import dev.crossorigin.processor.resolve.Declaration;
import dev.crossorigin.processor.resolve.EffectivePolicy;
import java.util.Arrays;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;

/**
 * Where in the source something stands.
 *
 * @param element the element
 * @param mirror the annotation on it, if it is about one
 * @param place where in that annotation
 */
public record Location(Element element, Optional<AnnotationMirror> mirror, Place place) {

  /** An element, apart from its annotations. */
  public static Location of(Element element) {
    return new Location(element, Optional.empty(), Place.policy());
  }

  /** The element's own {@code @Path}, or the element if it inherits one. */
  static Location ofPath(Element element) {
    return element.getAnnotationMirrors().stream()
        .filter(each -> AnnotationValues.isOf(each, "jakarta.ws.rs.Path"))
        .findFirst()
        .map(each -> new Location(element, Optional.of(each), Place.of("value")))
        .orElseGet(() -> of(element));
  }

  /** An annotation as a whole, where it is used, or one of its values, where that is written. */
  static Location of(Declaration declaration, Place place) {
    if (place.equals(Place.policy())) {
      return new Location(declaration.element(), Optional.of(declaration.use()), place);
    }
    return new Location(declaration.owner(), Optional.of(declaration.mirror()), place);
  }

  /** Where a value of the policy was written; the nearest annotation, if nobody wrote it. */
  static Location of(EffectivePolicy policy, Place place) {
    return Arrays.stream(Attribute.values())
        .filter(attribute -> attribute.label().equals(place.attribute()))
        .findFirst()
        .flatMap(policy::source)
        .map(declaration -> of(declaration, place))
        .orElseGet(() -> of(policy.nearest(), Place.policy()));
  }
}
