// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.processor.resolve;

import dev.crossorigin.CrossOrigin;
import dev.crossorigin.SameOriginOnly;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/**
 * What one element says about CORS, as written.
 *
 * @param element the type or method
 * @param mirror the annotation
 * @param sameOriginOnly whether it is {@link SameOriginOnly}
 * @param written the attributes that stand in the source, without defaults
 */
public record Declaration(
    Element element,
    AnnotationMirror mirror,
    boolean sameOriginOnly,
    Map<Attribute, AnnotationValue> written) {

  /**
   * What stands on the element itself. Where both annotations stand, which is an error of its own,
   * {@link SameOriginOnly} is taken.
   */
  public static Optional<Declaration> on(Element element) {
    Optional<Declaration> closed = find(element, SameOriginOnly.class.getName());
    return closed.isPresent() ? closed : find(element, CrossOrigin.class.getName());
  }

  /** Whether both annotations stand on the element. */
  public static boolean bothOn(Element element) {
    return find(element, SameOriginOnly.class.getName()).isPresent()
        && find(element, CrossOrigin.class.getName()).isPresent();
  }

  private static Optional<Declaration> find(Element element, String annotation) {
    return element.getAnnotationMirrors().stream()
        .filter(mirror -> isOf(mirror, annotation))
        .<Declaration>map(
            mirror ->
                new Declaration(
                    element,
                    mirror,
                    annotation.equals(SameOriginOnly.class.getName()),
                    written(mirror)))
        .findFirst();
  }

  private static boolean isOf(AnnotationMirror mirror, String annotation) {
    return ((TypeElement) mirror.getAnnotationType().asElement())
        .getQualifiedName()
        .contentEquals(annotation);
  }

  private static Map<Attribute, AnnotationValue> written(AnnotationMirror mirror) {
    Map<Attribute, AnnotationValue> written = new EnumMap<>(Attribute.class);
    mirror
        .getElementValues()
        .forEach(
            (method, value) -> {
              for (Attribute attribute : Attribute.values()) {
                if (method.getSimpleName().contentEquals(attribute.label())) {
                  written.put(attribute, value);
                }
              }
            });
    return written;
  }

  boolean writesAnyOf(Iterable<Attribute> attributes) {
    for (Attribute attribute : attributes) {
      if (written.containsKey(attribute)) {
        return true;
      }
    }
    return false;
  }
}
