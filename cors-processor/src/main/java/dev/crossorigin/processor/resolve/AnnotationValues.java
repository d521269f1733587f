// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.processor.resolve;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.TypeElement;

/** Annotations by their type; what is written in them by name and by index. */
public final class AnnotationValues {

  private AnnotationValues() {}

  /** Whether an annotation is of the type of that canonical name. */
  public static boolean isOf(AnnotationMirror mirror, String type) {
    return ((TypeElement) mirror.getAnnotationType().asElement())
        .getQualifiedName()
        .contentEquals(type);
  }

  /** The values that stand in the source, in source order. */
  public static Map<String, AnnotationValue> byName(AnnotationMirror mirror) {
    Map<String, AnnotationValue> byName = new LinkedHashMap<>();
    mirror
        .getElementValues()
        .forEach((method, value) -> byName.put(method.getSimpleName().toString(), value));
    return byName;
  }

  /** The elements of an array. */
  public static List<AnnotationValue> elements(AnnotationValue array) {
    return ((List<?>) array.getValue()).stream().map(AnnotationValue.class::cast).toList();
  }
}
