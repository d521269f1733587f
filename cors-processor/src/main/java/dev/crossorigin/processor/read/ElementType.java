// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.processor.read;

import dev.crossorigin.resource.AnnotationLens;
import dev.crossorigin.resource.MethodLens;
import dev.crossorigin.resource.ParameterLens;
import dev.crossorigin.resource.TypeLens;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/** A class or interface as the compiler knows it. */
final class ElementType implements TypeLens {

  private final ElementLens lens;
  private final TypeElement element;
  private @Nullable List<MethodLens> publicMethods;

  ElementType(ElementLens lens, TypeElement element) {
    this.lens = lens;
    this.element = element;
  }

  TypeElement element() {
    return element;
  }

  @Override
  public String name() {
    return lens.binaryName(element);
  }

  @Override
  public boolean isInterface() {
    return element.getKind().isInterface();
  }

  @Override
  public boolean isAbstract() {
    return isInterface() || element.getModifiers().contains(Modifier.ABSTRACT);
  }

  @Override
  public Optional<TypeLens> superclass() {
    return isInterface() ? Optional.empty() : lens.declared(element.getSuperclass());
  }

  @Override
  public List<TypeLens> interfaces() {
    return element.getInterfaces().stream().flatMap(i -> lens.declared(i).stream()).toList();
  }

  @Override
  public List<MethodLens> publicMethods() {
    if (publicMethods == null) {
      publicMethods = List.copyOf(new PublicMethods(lens).of(element));
    }
    return publicMethods;
  }

  @Override
  public Optional<MethodLens> declares(MethodLens method) {
    return ElementFilter.methodsIn(element.getEnclosedElements()).stream()
        .filter(((ElementMethod) method)::isOrOverrides)
        .<MethodLens>map(own -> new ElementMethod(lens, own))
        .findFirst();
  }

  @Override
  public List<ParameterLens> fields() {
    return ElementFilter.fieldsIn(element.getEnclosedElements()).stream()
        .<ParameterLens>map(field -> new ElementParameter(lens, field, field.asType()))
        .toList();
  }

  @Override
  public List<ParameterLens> properties() {
    return ElementFilter.methodsIn(element.getEnclosedElements()).stream()
        .filter(ElementType::isSetter)
        .<ParameterLens>map(
            setter -> new ElementParameter(lens, setter, setter.getParameters().get(0).asType()))
        .toList();
  }

  @Override
  public List<ParameterLens> constructorParameters() {
    return ElementFilter.constructorsIn(element.getEnclosedElements()).stream()
        .flatMap(constructor -> constructor.getParameters().stream())
        .<ParameterLens>map(parameter -> new ElementParameter(lens, parameter, parameter.asType()))
        .toList();
  }

  private static boolean isSetter(ExecutableElement method) {
    return method.getSimpleName().toString().startsWith("set")
        && method.getReturnType().getKind() == TypeKind.VOID
        && method.getParameters().size() == 1
        && !method.getModifiers().contains(Modifier.STATIC);
  }

  @Override
  public List<AnnotationLens> annotations() {
    return lens.annotations(element);
  }

  @Override
  public List<AnnotationLens> packageAnnotations() {
    return lens.annotations(lens.elements().getPackageOf(element));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ElementType type && type.element.equals(element);
  }

  @Override
  public int hashCode() {
    return element.hashCode();
  }

  @Override
  public String toString() {
    return name();
  }
}
