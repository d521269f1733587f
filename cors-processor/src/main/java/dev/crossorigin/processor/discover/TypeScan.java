// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.processor.discover;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/**
 * What discovery needs to know of a single type, apart from its supertypes. Remembered for the
 * round: supertypes are asked about once for each class that has them.
 */
final class TypeScan {

  private static final String HTTP_METHOD = "jakarta.ws.rs.HttpMethod";
  private static final String PATH = "jakarta.ws.rs.Path";

  /** What the compiler shows in place of a value that it cannot find. */
  private static final String MISSING_VALUE = "<error>";

  private final Map<TypeElement, Boolean> endpoints = new HashMap<>();
  private final Map<TypeElement, Boolean> missingAnnotations = new HashMap<>();
  private final Map<TypeElement, Boolean> missingSignatures = new HashMap<>();
  private final Map<Element, Boolean> missingMetaAnnotations = new HashMap<>();
  private final Map<TypeElement, Boolean> designators = new HashMap<>();

  boolean hasMissingSupertypes(TypeElement type) {
    return Stream.concat(Stream.of(type.getSuperclass()), type.getInterfaces().stream())
        .anyMatch(TypeScan::isMissing);
  }

  /** On the type or its methods; any of them might be one that counts. */
  boolean hasMissingAnnotations(TypeElement type) {
    return missingAnnotations.computeIfAbsent(
        type, t -> Stream.concat(Stream.of(t), methods(t)).anyMatch(this::hasMissingAnnotation));
  }

  /** On the very element. */
  boolean hasMissingAnnotation(Element element) {
    for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
      if (isIncomplete(mirror) || isComposedOfMissing(mirror)) {
        return true;
      }
    }
    return false;
  }

  /** A policy may be composed into the annotation. */
  private boolean isComposedOfMissing(AnnotationMirror mirror) {
    return missingMetaAnnotations.computeIfAbsent(
        mirror.getAnnotationType().asElement(),
        type -> type.getAnnotationMirrors().stream().anyMatch(TypeScan::isIncomplete));
  }

  /** Whether a method of the type itself is annotated with a verb or with a path. */
  boolean declaresEndpoints(TypeElement type) {
    return endpoints.computeIfAbsent(
        type,
        t ->
            methods(t)
                .flatMap(method -> method.getAnnotationMirrors().stream())
                .map(mirror -> (TypeElement) mirror.getAnnotationType().asElement())
                .anyMatch(this::makesEndpoint));
  }

  /** Methods are identified by their parameter types, locators lead to their return types. */
  boolean hasMissingSignatures(TypeElement type) {
    return missingSignatures.computeIfAbsent(
        type, t -> methods(t).anyMatch(TypeScan::hasMissingSignature));
  }

  private static boolean hasMissingSignature(ExecutableElement method) {
    boolean missing = isMissing(method.getReturnType());
    for (VariableElement parameter : method.getParameters()) {
      missing |= isMissing(parameter.asType());
    }
    return missing;
  }

  private static Stream<ExecutableElement> methods(TypeElement type) {
    return ElementFilter.methodsIn(type.getEnclosedElements()).stream();
  }

  private boolean makesEndpoint(TypeElement annotation) {
    return annotation.getQualifiedName().contentEquals(PATH)
        || designators.computeIfAbsent(annotation, TypeScan::isDesignator);
  }

  private static boolean isDesignator(Element annotation) {
    return annotation.getAnnotationMirrors().stream()
        .map(mirror -> (TypeElement) mirror.getAnnotationType().asElement())
        .anyMatch(type -> type.getQualifiedName().contentEquals(HTTP_METHOD));
  }

  private static boolean isMissing(TypeMirror type) {
    return type.getKind() == TypeKind.ARRAY
        ? isMissing(((ArrayType) type).getComponentType())
        : type.getKind() == TypeKind.ERROR;
  }

  private static boolean isIncomplete(AnnotationMirror mirror) {
    if (isMissing(mirror.getAnnotationType())) {
      return true;
    }
    for (AnnotationValue value : mirror.getElementValues().values()) {
      if (isIncomplete(value)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isIncomplete(AnnotationValue value) {
    if (value.getValue() instanceof List<?> elements) {
      return elements.stream().map(AnnotationValue.class::cast).anyMatch(TypeScan::isIncomplete);
    }
    return value.getValue() instanceof AnnotationMirror nested
        ? isIncomplete(nested)
        : value.toString().equals(MISSING_VALUE);
  }
}
