// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.processor.read;

import dev.crossorigin.resource.Annotated;
import dev.crossorigin.resource.AnnotationLens;
import dev.crossorigin.resource.MethodLens;
import dev.crossorigin.resource.TypeLens;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** The lens when compiling: elements seen as reflection will see the compiled classes. */
public final class ElementLens {

  private final Elements elements;
  private final Types types;
  private final Map<TypeElement, TypeLens> seen = new HashMap<>();

  /** A lens over the elements of one round. */
  public ElementLens(Elements elements, Types types) {
    this.elements = elements;
    this.types = types;
  }

  /** A class or interface. */
  public TypeLens of(TypeElement type) {
    return seen.computeIfAbsent(type, t -> new ElementType(this, t));
  }

  /**
   * Public methods that the class inherits but that reflection does not show as its own: {@link
   * Bridges}.
   */
  public List<MethodLens> lostMethods(TypeElement type) {
    return List.copyOf(new PublicMethods(this).hidden(type));
  }

  /** The element behind a type that this lens gave out. */
  public static TypeElement element(TypeLens type) {
    return ((ElementType) type).element();
  }

  /** The element behind a method that this lens gave out. */
  public static ExecutableElement element(MethodLens method) {
    return ((ElementMethod) method).element();
  }

  /** The verbs that the method's own annotations give it. */
  public static List<String> verbs(Annotated method) {
    return method.annotations().stream()
        .flatMap(annotation -> annotation.metaAnnotations().stream())
        .filter(meta -> meta.type().equals("jakarta.ws.rs.HttpMethod"))
        .map(meta -> meta.string("value"))
        .toList();
  }

  /** Whether the method, or one it overrides, has a verb. */
  public boolean isEndpoint(MethodLens method) {
    ElementMethod sought = (ElementMethod) method;
    return Ancestry.of(sought.seenThrough()).stream()
        .flatMap(type -> of(type).declares(sought).stream())
        .anyMatch(declared -> !verbs(declared).isEmpty());
  }

  /** Whether the method's own annotations make it a sub-resource locator. */
  public boolean isLocator(ExecutableElement method) {
    MethodLens declared =
        new ElementMethod(this, (TypeElement) method.getEnclosingElement(), method);
    return declared.annotation("jakarta.ws.rs.Path").isPresent() && verbs(declared).isEmpty();
  }

  Elements elements() {
    return elements;
  }

  String binaryName(TypeElement type) {
    return elements.getBinaryName(type).toString();
  }

  List<AnnotationLens> annotations(Element element) {
    return element.getAnnotationMirrors().stream()
        .<AnnotationLens>map(mirror -> new ElementAnnotation(this, mirror))
        .toList();
  }

  /** Of the erased type, as {@link Class#getTypeName} has it. */
  String typeName(TypeMirror type) {
    TypeMirror erased = types.erasure(type);
    if (erased.getKind() == TypeKind.ARRAY) {
      return typeName(((ArrayType) erased).getComponentType()) + "[]";
    }
    if (erased.getKind() == TypeKind.DECLARED) {
      return binaryName((TypeElement) ((DeclaredType) erased).asElement());
    }
    return erased.getKind().isPrimitive() ? primitiveName(erased.getKind()) : erased.toString();
  }

  /** Annotations on the use of a type would be part of its {@code toString}. */
  static String primitiveName(TypeKind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }

  /** The class or interface that the type erases to. */
  Optional<TypeLens> declared(TypeMirror type) {
    TypeMirror erased = types.erasure(type);
    return erased.getKind() == TypeKind.DECLARED
        ? Optional.of(of((TypeElement) ((DeclaredType) erased).asElement()))
        : Optional.empty();
  }

  /** As {@link #declared}; {@code Class<T>} stands for {@code T}. */
  Optional<TypeLens> returned(TypeMirror type) {
    if (type.getKind() == TypeKind.DECLARED) {
      DeclaredType declared = (DeclaredType) type;
      boolean isClass =
          ((TypeElement) declared.asElement()).getQualifiedName().contentEquals("java.lang.Class");
      if (isClass && !declared.getTypeArguments().isEmpty()) {
        return declared(upperBound(declared.getTypeArguments().get(0)));
      }
    }
    return declared(type);
  }

  private TypeMirror upperBound(TypeMirror argument) {
    if (argument.getKind() != TypeKind.WILDCARD) {
      return argument;
    }
    TypeMirror bound = ((WildcardType) argument).getExtendsBound();
    return bound != null ? bound : elements.getTypeElement("java.lang.Object").asType();
  }
}
