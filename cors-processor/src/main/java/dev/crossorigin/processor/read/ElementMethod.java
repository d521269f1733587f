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
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/**
 * A method as the compiler knows it.
 *
 * <p>Keeps the type that it was found through: a method that a class inherits from its superclass may
 * implement one of an interface that only the class itself names.
 */
final class ElementMethod implements MethodLens {

  private final ElementLens lens;
  private final TypeElement seenThrough;
  private final ExecutableElement element;

  ElementMethod(ElementLens lens, TypeElement seenThrough, ExecutableElement element) {
    this.lens = lens;
    this.seenThrough = seenThrough;
    this.element = element;
  }

  ExecutableElement element() {
    return element;
  }

  TypeElement seenThrough() {
    return seenThrough;
  }

  /** Another method, found through the same type. */
  MethodLens as(ExecutableElement other) {
    return other.equals(element) ? this : new ElementMethod(lens, seenThrough, other);
  }

  boolean isOrOverrides(ExecutableElement other) {
    return other.equals(element)
        || other.getSimpleName().equals(element.getSimpleName())
            && lens.elements().overrides(element, other, seenThrough);
  }

  @Override
  public String name() {
    return element.getSimpleName().toString();
  }

  @Override
  public String key() {
    return element.getParameters().stream()
        .map(parameter -> lens.typeName(parameter.asType()))
        .collect(Collectors.joining(",", name() + "(", ")"));
  }

  @Override
  public TypeLens owner() {
    return lens.of((TypeElement) element.getEnclosingElement());
  }

  @Override
  public List<ParameterLens> parameters() {
    return element.getParameters().stream()
        .<ParameterLens>map(
            parameter -> new ElementParameter(lens, parameter, parameter.asType()))
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
