// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.processor.read;

import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** How elements are called in messages and comments: as short as their author would say it. */
public final class Labels {

  private Labels() {}

  /**
   * {@code Outer.Nested}, {@code Outer.Nested.list(int)}; qualified if in another package; {@code
   * package com.acme}; {@code @Partners} for an annotation type.
   */
  public static String of(Element element, Element from) {
    if (element instanceof PackageElement named) {
      return "package " + named.getQualifiedName();
    }
    String type = nested(typeOf(element));
    PackageElement home = packageOf(element);
    String qualified =
        home.isUnnamed() || home.equals(packageOf(from))
            ? type
            : home.getQualifiedName() + "." + type;
    if (element instanceof ExecutableElement method) {
      return qualified + "." + signature(method);
    }
    return element.getKind() == ElementKind.ANNOTATION_TYPE ? "@" + qualified : qualified;
  }

  /** {@code list(int)}. */
  public static String signature(ExecutableElement method) {
    return method.getParameters().stream()
        .map(parameter -> of(parameter.asType()))
        .collect(Collectors.joining(", ", method.getSimpleName() + "(", ")"));
  }

  /** {@code String}, {@code int[]}. */
  public static String of(TypeMirror type) {
    if (type.getKind() == TypeKind.ARRAY) {
      return of(((ArrayType) type).getComponentType()) + "[]";
    }
    if (type instanceof DeclaredType declared) {
      return declared.asElement().getSimpleName().toString();
    }
    return type.getKind().isPrimitive()
        ? ElementLens.primitiveName(type.getKind())
        : type.toString();
  }

  /** {@code Outer.Nested}. */
  public static String nested(TypeElement type) {
    return type.getEnclosingElement() instanceof TypeElement outer
        ? nested(outer) + "." + type.getSimpleName()
        : type.getSimpleName().toString();
  }

  private static TypeElement typeOf(Element element) {
    return element instanceof TypeElement type ? type : ElementLens.owner(element);
  }

  private static PackageElement packageOf(Element element) {
    if (element instanceof PackageElement itself) {
      return itself;
    }
    TypeElement type = typeOf(element);
    return type.getEnclosingElement() instanceof PackageElement home
        ? home
        : packageOf(ElementLens.owner(type));
  }
}
