// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.processor.read;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** The types that a type inherits from. */
public final class Ancestry {

  private Ancestry() {}

  /**
   * The type itself, its superclasses, nearest first, then all their interfaces, breadth first in
   * declaration order.
   */
  public static List<TypeElement> of(TypeElement type) {
    List<TypeElement> all = superclasses(type);
    interfaces(type).forEach(all::addAll);
    return all;
  }

  /** The same in groups of equal distance: each class is one, and so are {@link #interfaces}. */
  public static List<List<TypeElement>> levels(TypeElement type) {
    List<List<TypeElement>> levels = new ArrayList<>();
    for (TypeElement superclass : superclasses(type)) {
      levels.add(List.of(superclass));
    }
    levels.addAll(interfaces(type));
    return levels;
  }

  /** The type itself and its superclasses, nearest first. */
  public static List<TypeElement> superclasses(TypeElement type) {
    List<TypeElement> found = new ArrayList<>(List.of(type));
    TypeMirror superclass = type.getSuperclass();
    while (superclass.getKind() == TypeKind.DECLARED) {
      TypeElement element = (TypeElement) ((DeclaredType) superclass).asElement();
      found.add(element);
      superclass = element.getSuperclass();
    }
    return found;
  }

  /**
   * The interfaces that the type has from anywhere, each once, in groups of equal distance: an
   * interface that it names itself is nearer than one that its superclass or another interface
   * names.
   */
  public static List<List<TypeElement>> interfaces(TypeElement type) {
    List<List<TypeElement>> levels = new ArrayList<>();
    Set<TypeElement> seen = new HashSet<>();
    List<TypeElement> reached = List.of(type);
    while (!reached.isEmpty()) {
      List<TypeElement> next = new ArrayList<>();
      List<TypeElement> level = new ArrayList<>();
      for (TypeElement child : reached) {
        for (TypeElement parent : parents(child)) {
          if (seen.add(parent)) {
            next.add(parent);
            if (parent.getKind().isInterface()) {
              level.add(parent);
            }
          }
        }
      }
      if (!level.isEmpty()) {
        levels.add(level);
      }
      reached = next;
    }
    return levels;
  }

  private static List<TypeElement> parents(TypeElement type) {
    List<TypeElement> parents = new ArrayList<>();
    addDeclared(type.getSuperclass(), parents);
    for (TypeMirror parent : type.getInterfaces()) {
      addDeclared(parent, parents);
    }
    return parents;
  }

  private static void addDeclared(TypeMirror type, List<TypeElement> declared) {
    if (type.getKind() == TypeKind.DECLARED) {
      declared.add((TypeElement) ((DeclaredType) type).asElement());
    }
  }
}
