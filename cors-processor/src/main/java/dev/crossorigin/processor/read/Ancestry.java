// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.processor.read;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
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
    return levels(type).stream().flatMap(List::stream).toList();
  }

  /** The same in groups of equal distance: each class is one, and so are {@link #interfaces}. */
  public static List<List<TypeElement>> levels(TypeElement type) {
    Stream<List<TypeElement>> classes = superclasses(type).stream().map(List::of);
    return Stream.concat(classes, interfaces(type).stream()).toList();
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
      reached = reached.stream().flatMap(Ancestry::parents).filter(seen::add).toList();
      List<TypeElement> level =
          reached.stream().filter(each -> each.getKind().isInterface()).toList();
      if (!level.isEmpty()) {
        levels.add(level);
      }
    }
    return levels;
  }

  private static Stream<TypeElement> parents(TypeElement type) {
    return Stream.concat(Stream.of(type.getSuperclass()), type.getInterfaces().stream())
        .filter(parent -> parent.getKind() == TypeKind.DECLARED)
        .map(parent -> (TypeElement) ((DeclaredType) parent).asElement());
  }
}
