// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.processor.read;

import dev.crossorigin.resource.AnnotationLens;
import dev.crossorigin.resource.MethodLens;
import dev.crossorigin.resource.ParameterLens;
import dev.crossorigin.resource.TypeLens;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/** A class or interface as the compiler knows it. */
final class ElementType implements TypeLens {

  private final ElementLens lens;
  private final TypeElement element;
  private @Nullable List<MethodLens> inherited;
  private @Nullable List<MethodLens> publicMethods;
  private @Nullable List<ElementMethod> methods;
  private @Nullable List<ParameterLens> fields;
  private @Nullable List<ParameterLens> properties;

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
      publicMethods = inherited().stream().filter(each -> !isHidden(each)).toList();
    }
    return publicMethods;
  }

  /** The methods that are missing there because a bridge stands before them. */
  List<MethodLens> lostMethods() {
    return inherited().stream().filter(this::isHidden).toList();
  }

  private List<MethodLens> inherited() {
    if (inherited == null) {
      inherited = List.copyOf(new PublicMethods(lens).of(element));
    }
    return inherited;
  }

  private boolean isHidden(MethodLens method) {
    return Bridges.hide(ElementLens.element(method), element);
  }

  @Override
  public Optional<MethodLens> declares(MethodLens method) {
    for (ElementMethod own : methods()) {
      if (((ElementMethod) method).isOrOverrides(own.element())) {
        return Optional.of(own);
      }
    }
    return Optional.empty();
  }

  /** Those declared in this very type. Most of what is asked of a type goes through them. */
  private List<ElementMethod> methods() {
    if (methods == null) {
      List<ElementMethod> declared = new ArrayList<>();
      for (ExecutableElement method : ElementFilter.methodsIn(element.getEnclosedElements())) {
        declared.add(new ElementMethod(lens, method));
      }
      methods = declared;
    }
    return methods;
  }

  @Override
  public List<ParameterLens> fields() {
    if (fields == null) {
      List<ParameterLens> declared = new ArrayList<>();
      for (VariableElement field : ElementFilter.fieldsIn(element.getEnclosedElements())) {
        declared.add(new ElementParameter(lens, field, field.asType()));
      }
      fields = List.copyOf(declared);
    }
    return fields;
  }

  @Override
  public List<ParameterLens> properties() {
    if (properties == null) {
      List<ParameterLens> declared = new ArrayList<>();
      for (ElementMethod method : methods()) {
        ExecutableElement setter = method.element();
        if (isSetter(setter)) {
          declared.add(new ElementParameter(lens, setter, setter.getParameters().get(0).asType()));
        }
      }
      properties = List.copyOf(declared);
    }
    return properties;
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
