// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.resource;

import java.lang.annotation.Annotation;
import java.lang.reflect.Array;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** An annotation that was loaded with its class. */
record ReflectedAnnotation(Annotation annotation) implements AnnotationLens {

  @Override
  public String type() {
    return annotation.annotationType().getName();
  }

  @Override
  public String string(String attribute) {
    return attribute(attribute).map(this::value).map(String.class::cast).orElse("");
  }

  @Override
  public List<String> strings(String attribute) {
    return attribute(attribute)
        .map(this::value)
        .map(String[].class::cast)
        .map(List::of)
        .orElse(List.of());
  }

  @Override
  public List<String> printed() {
    List<String> printed = new ArrayList<>();
    for (Map.Entry<Method, Optional<Object>> attribute : attributes()) {
      Object value = value(attribute.getKey());
      if (!Objects.deepEquals(value, attribute.getValue().orElse(null))) {
        printed.add(AnnotationText.attribute(attribute.getKey().getName(), print(value)));
      }
    }
    return printed;
  }

  @Override
  public List<AnnotationLens> metaAnnotations() {
    return Stream.of(annotation.annotationType().getDeclaredAnnotations())
        .<AnnotationLens>map(ReflectedAnnotation::new)
        .toList();
  }

  private Optional<Method> attribute(String name) {
    for (Map.Entry<Method, Optional<Object>> attribute : attributes()) {
      if (attribute.getKey().getName().equals(name)) {
        return Optional.of(attribute.getKey());
      }
    }
    return Optional.empty();
  }

  private List<Map.Entry<Method, Optional<Object>>> attributes() {
    return AnnotationAttributes.OF.get(annotation.annotationType());
  }

  private Object value(Method method) {
    try {
      return method.invoke(annotation);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException("cannot read " + method + " of " + annotation, e);
    }
  }

  private static String print(Object value) {
    if (value.getClass().isArray()) {
      return AnnotationText.array(
          IntStream.range(0, Array.getLength(value))
              .mapToObj(i -> print(Array.get(value, i)))
              .toList());
    }
    if (value instanceof String text) {
      return AnnotationText.string(text);
    }
    if (value instanceof Enum<?> constant) {
      return constant.name();
    }
    if (value instanceof Class<?> type) {
      return type.getTypeName();
    }
    if (value instanceof Annotation nested) {
      return AnnotationText.annotation(new ReflectedAnnotation(nested));
    }
    return String.valueOf(value);
  }
}
