// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.resource;

import java.lang.annotation.Annotation;
import java.lang.reflect.Array;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** An annotation that was loaded with its class. */
record ReflectedAnnotation(Annotation annotation) implements AnnotationLens {

  @Override
  public String type() {
    return annotation.annotationType().getName();
  }

  @Override
  public String string(String attribute) {
    Optional<Method> method = attribute(attribute);
    return method.isPresent() ? (String) value(method.get()) : "";
  }

  @Override
  public List<String> strings(String attribute) {
    Optional<Method> method = attribute(attribute);
    return method.isPresent() ? List.of((String[]) value(method.get())) : List.of();
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
    List<AnnotationLens> annotations = new ArrayList<>();
    for (Annotation meta : MetaAnnotations.OF.get(annotation.annotationType())) {
      annotations.add(new ReflectedAnnotation(meta));
    }
    return annotations;
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

  /** Asks behind the proxy: through it, the JDK generates a class for each attribute. */
  private Object value(Method method) {
    try {
      return Proxy.getInvocationHandler(annotation).invoke(annotation, method, new Object[0]);
    } catch (RuntimeException | Error e) {
      throw e;
    } catch (Throwable e) { // as it is declared
      throw new IllegalStateException("cannot read " + method + " of " + annotation, e);
    }
  }

  private static String print(Object value) {
    if (value.getClass().isArray()) {
      List<String> elements = new ArrayList<>();
      for (int i = 0; i < Array.getLength(value); i++) {
        elements.add(print(Array.get(value, i)));
      }
      return AnnotationText.array(elements);
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
