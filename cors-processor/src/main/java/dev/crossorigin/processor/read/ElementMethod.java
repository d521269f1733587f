// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.processor.read;

import dev.crossorigin.resource.AnnotationLens;
import dev.crossorigin.resource.MethodLens;
import dev.crossorigin.resource.ParameterLens;
import dev.crossorigin.resource.TypeLens;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.VariableElement;
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
      StringJoiner text = new StringJoiner(",", name() + "(", ")");
      for (VariableElement parameter : element.getParameters()) {
        text.add(lens.typeName(parameter.asType()));
      }
      key = text.toString();
    }
    return key;
  }

  @Override
  public TypeLens owner() {
    return lens.of(ElementLens.owner(element));
  }

  @Override
  public List<ParameterLens> parameters() {
    List<ParameterLens> parameters = new ArrayList<>();
    for (VariableElement parameter : element.getParameters()) {
      parameters.add(new ElementParameter(lens, parameter, parameter.asType()));
    }
    return parameters;
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
