// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.processor.read;

import dev.crossorigin.resource.AnnotationLens;
import dev.crossorigin.resource.MethodLens;
import dev.crossorigin.resource.ParameterLens;
import dev.crossorigin.resource.TypeLens;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/** A method as the compiler knows it. */
final class ElementMethod implements MethodLens {

  private final ElementLens lens;
  private final ExecutableElement element;
  private @Nullable String key;

  ElementMethod(ElementLens lens, ExecutableElement element) {
    this.lens = lens;
    this.element = element;
  }

  ExecutableElement element() {
    return element;
  }

  boolean isOrOverrides(ExecutableElement other) {
    return other.equals(element)
        || other.getSimpleName().equals(element.getSimpleName())
            && other.getModifiers().contains(Modifier.PUBLIC)
            && lens.elements().overrides(element, other, ElementLens.owner(element));
  }

  @Override
  public String name() {
    return element.getSimpleName().toString();
  }

  @Override
  public String key() {
    if (key == null) {
      key =
          element.getParameters().stream()
              .map(parameter -> lens.typeName(parameter.asType()))
              .collect(Collectors.joining(",", name() + "(", ")"));
    }
    return key;
  }

  @Override
  public TypeLens owner() {
    return lens.of(ElementLens.owner(element));
  }

  @Override
  public List<ParameterLens> parameters() {
    return element.getParameters().stream()
        .<ParameterLens>map(parameter -> new ElementParameter(lens, parameter, parameter.asType()))
        .toList();
  }

  @Override
  public Optional<TypeLens> returnType() {
    return lens.returned(element.getReturnType());
  }

  @Override
  public List<AnnotationLens> annotations() {
    return lens.annotations(element);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ElementMethod method && method.element.equals(element);
  }

  @Override
  public int hashCode() {
    return element.hashCode();
  }

  @Override
  public String toString() {
    return owner() + "." + key();
  }
}
