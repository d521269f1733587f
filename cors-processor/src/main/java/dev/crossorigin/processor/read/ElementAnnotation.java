// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.processor.read;

import dev.crossorigin.resource.AnnotationLens;
import dev.crossorigin.resource.AnnotationText;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;

/** An annotation as the compiler knows it. */
record ElementAnnotation(ElementLens lens, AnnotationMirror mirror) implements AnnotationLens {

  @Override
  public String type() {
    return lens.binaryName(annotationType());
  }

  @Override
  public String string(String attribute) {
    return value(attribute)
        .map(AnnotationValue::getValue)
        .filter(String.class::isInstance)
        .map(String.class::cast)
        .orElse("");
  }

  @Override
  public List<String> strings(String attribute) {
    return value(attribute)
        .map(AnnotationValue::getValue)
        .filter(List.class::isInstance)
        .map(elements -> (List<?>) elements)
        .orElse(List.of())
        .stream()
        .map(element -> ((AnnotationValue) element).getValue())
        .filter(String.class::isInstance)
        .map(String.class::cast)
        .toList();
  }

  @Override
  public List<String> printed() {
    return mirror.getElementValues().entrySet().stream()
        .filter(entry -> !isDefault(entry.getKey(), entry.getValue()))
        .map(entry -> Map.entry(entry.getKey().getSimpleName().toString(), entry.getValue()))
        .sorted(Map.Entry.comparingByKey())
        .map(entry -> AnnotationText.attribute(entry.getKey(), print(entry.getValue())))
        .toList();
  }

  private boolean isDefault(ExecutableElement attribute, AnnotationValue value) {
    AnnotationValue defaultValue = attribute.getDefaultValue();
    return defaultValue != null && print(defaultValue).equals(print(value));
  }

  private String print(AnnotationValue annotationValue) {
    Object value = annotationValue.getValue();
    if (value instanceof List<?> elements) {
      return AnnotationText.array(
          elements.stream().map(element -> print((AnnotationValue) element)).toList());
    }
    if (value instanceof String text) {
      return AnnotationText.string(text);
    }
    if (value instanceof VariableElement constant) {
      return constant.getSimpleName().toString();
    }
    if (value instanceof TypeMirror type) {
      return lens.typeName(type);
    }
    if (value instanceof AnnotationMirror nested) {
      return AnnotationText.annotation(new ElementAnnotation(lens, nested));
    }
    return value.toString();
  }

  @Override
  public List<AnnotationLens> metaAnnotations() {
    return lens.annotations(annotationType());
  }

  private TypeElement annotationType() {
    return (TypeElement) mirror.getAnnotationType().asElement();
  }

  private Optional<AnnotationValue> value(String attribute) {
    Optional<AnnotationValue> written = find(attribute, mirror.getElementValues());
    return written.isPresent()
        ? written
        : find(attribute, lens.elements().getElementValuesWithDefaults(mirror));
  }

  private static Optional<AnnotationValue> find(
      String attribute, Map<? extends ExecutableElement, ? extends AnnotationValue> values) {
    for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> entry :
        values.entrySet()) {
      if (entry.getKey().getSimpleName().contentEquals(attribute)) {
        return Optional.of(entry.getValue());
      }
    }
    return Optional.empty();
  }
}
