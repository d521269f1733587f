// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.processor.read;

import dev.crossorigin.resource.AnnotationLens;
import dev.crossorigin.resource.MethodLens;
import dev.crossorigin.resource.TypeLens;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.PackageElement;
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
  private final Map<TypeElement, ElementType> seen = new HashMap<>();
  private final Map<Element, List<AnnotationLens>> annotations = new HashMap<>();
  private final Map<TypeElement, String> binaryNames = new HashMap<>();

  /** A lens over the elements of one round. */
  public ElementLens(Elements elements, Types types) {
    this.elements = elements;
    this.types = types;
  }

  /** A class or interface. */
  public TypeLens of(TypeElement type) {
    return seen(type);
  }

  private ElementType seen(TypeElement type) {
    return seen.computeIfAbsent(type, t -> new ElementType(this, t));
  }

  /**
   * Public methods that the class inherits but that reflection does not show as its own: {@link
   * Bridges}.
   */
  public List<MethodLens> lostMethods(TypeElement type) {
    return seen(type).lostMethods();
  }

  /** The element behind a type that this lens gave out. */
  public static TypeElement element(TypeLens type) {
    return ((ElementType) type).element();
  }

  /** The element behind a method that this lens gave out. */
  public static ExecutableElement element(MethodLens method) {
    return ((ElementMethod) method).element();
  }

  /** A method as its own type declares it. */
  public MethodLens of(ExecutableElement method) {
    return new ElementMethod(this, method);
  }

  /** The package that the type is in. */
  public PackageElement packageOf(TypeElement type) {
    return elements.getPackageOf(type);
  }

  /** The type that declares the member. */
  public static TypeElement owner(Element member) {
    if (member.getEnclosingElement() instanceof TypeElement owner) {
      return owner;
    }
    throw new IllegalArgumentException(member + " is not declared in a type");
  }

  /**
   * Whether a {@link java.util.concurrent.Callable} may throw it: anything but a bare throwable.
   */
  boolean isThrownByCallables(TypeMirror thrown) {
    return Stream.of(Exception.class, Error.class)
        .map(type -> elements.getTypeElement(type.getName()).asType())
        .anyMatch(type -> types.isSubtype(thrown, type));
  }

  Elements elements() {
    return elements;
  }

  String binaryName(TypeElement type) {
    return binaryNames.computeIfAbsent(type, each -> elements.getBinaryName(each).toString());
  }

  List<AnnotationLens> annotations(Element element) {
    return annotations.computeIfAbsent(element, this::read);
  }

  private List<AnnotationLens> read(Element element) {
    List<AnnotationLens> read = new ArrayList<>();
    for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
      read.add(new ElementAnnotation(this, mirror));
    }
    return List.copyOf(read);
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

  /** As {@link #declared}; {@code Class<T>} stands for {@code T}, or for nothing if it is raw. */
  Optional<TypeLens> returned(TypeMirror type) {
    if (type instanceof DeclaredType declared
        && declared.asElement() instanceof TypeElement element
        && element.getQualifiedName().contentEquals("java.lang.Class")) {
      return declared.getTypeArguments().stream()
          .findFirst()
          .map(this::upperBound)
          .flatMap(this::declared);
    }
    return declared(type);
  }

  private TypeMirror upperBound(TypeMirror argument) {
    if (argument instanceof WildcardType wildcard) {
      TypeMirror bound = wildcard.getExtendsBound();
      return bound != null ? bound : elements.getTypeElement("java.lang.Object").asType();
    }
    return argument;
  }
}
