// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.processor.resolve;

import dev.crossorigin.CrossOrigin;
import dev.crossorigin.SameOriginOnly;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;

/**
 * What one annotation says about CORS, as written.
 *
 * @param element what it holds for: a type, a method or a package
 * @param use the annotation there: one of ours, or one that is composed of {@link CrossOrigin}
 * @param owner what the values are written on: the element itself, or the type of the composed
 *     annotation
 * @param mirror the annotation that holds the values
 * @param sameOriginOnly whether it is {@link SameOriginOnly}
 * @param written the attributes that stand in the source, without defaults
 */
public record Declaration(
    Element element,
    AnnotationMirror use,
    Element owner,
    AnnotationMirror mirror,
    boolean sameOriginOnly,
    Map<Attribute, AnnotationValue> written) {

  /**
   * What stands on an element: our own annotation first, then composed ones. Where {@link
   * SameOriginOnly} stands beside others, which is an error of its own, it alone is taken.
   */
  public static List<Declaration> on(Element element) {
    Optional<Declaration> closed = find(element, SameOriginOnly.class.getName());
    return closed.isPresent() ? List.of(closed.get()) : crossOriginOn(element);
  }

  /** What our own annotation on an element says, {@link SameOriginOnly} before the other. */
  public static Optional<Declaration> directlyOn(Element element) {
    return on(element).stream().filter(Declaration::isDirect).findFirst();
  }

  /** Whether both {@link SameOriginOnly} and a {@link CrossOrigin} stand on the element. */
  public static boolean bothOn(Element element) {
    return find(element, SameOriginOnly.class.getName()).isPresent()
        && !crossOriginOn(element).isEmpty();
  }

  /** Whether the values are written on the element itself, not in a composed annotation. */
  public boolean isDirect() {
    return use.equals(mirror);
  }

  /** Whether both write the attribute or one that is inherited with it, and not the same. */
  public boolean contradicts(Declaration other, Attribute attribute) {
    return writesAnyOf(attribute.group())
        && other.writesAnyOf(attribute.group())
        && !printed(attribute).equals(other.printed(attribute));
  }

  private static List<Declaration> crossOriginOn(Element element) {
    List<Declaration> declarations = new ArrayList<>();
    find(element, CrossOrigin.class.getName()).ifPresent(declarations::add);
    for (AnnotationMirror use : element.getAnnotationMirrors()) {
      composed(element, use).ifPresent(declarations::add);
    }
    return declarations;
  }

  private static Optional<Declaration> composed(Element element, AnnotationMirror use) {
    Element type = use.getAnnotationType().asElement();
    return find(type, CrossOrigin.class.getName())
        .map(
            policy ->
                new Declaration(element, use, type, policy.mirror(), false, policy.written()));
  }

  private static Optional<Declaration> find(Element element, String annotation) {
    for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
      if (AnnotationValues.isOf(mirror, annotation)) {
        boolean closed = annotation.equals(SameOriginOnly.class.getName());
        return Optional.of(
            new Declaration(element, mirror, element, mirror, closed, written(mirror)));
      }
    }
    return Optional.empty();
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

  private String printed(Attribute attribute) {
    return String.valueOf(written.get(attribute));
  }

  /** Whether any of the attributes stands in the source. */
  public boolean writesAnyOf(Iterable<Attribute> attributes) {
    for (Attribute attribute : attributes) {
      if (written.containsKey(attribute)) {
        return true;
      }
    }
    return false;
  }
}
