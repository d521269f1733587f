// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.processor.read;

import dev.crossorigin.resource.MethodLens;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.Name;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/**
 * What {@link Class#getMethods} will list of a compiled class, without those of {@code Object}.
 * Methods count that it will list as {@linkplain Bridges bridges} alone.
 */
final class PublicMethods {

  private static final Comparator<ElementMethod> ORDER =
      Comparator.comparing(ElementMethod::key).thenComparing(method -> method.owner().name());

  private final ElementLens lens;

  PublicMethods(ElementLens lens) {
    this.lens = lens;
  }

  /** Sorted by {@link MethodLens#key}. */
  List<? extends MethodLens> of(TypeElement type) {
    Map<Name, List<ExecutableElement>> kept = new HashMap<>();
    for (TypeElement ancestor : Ancestry.of(type)) {
      for (ExecutableElement method : ElementFilter.methodsIn(ancestor.getEnclosedElements())) {
        if (isInheritable(method, ancestor, type)) {
          List<ExecutableElement> rivals =
              kept.computeIfAbsent(method.getSimpleName(), name -> new ArrayList<>(1));
          if (!isReplaced(method, rivals, type)) {
            rivals.add(method);
          }
        }
      }
    }
    List<ElementMethod> methods = new ArrayList<>();
    for (List<ExecutableElement> rivals : kept.values()) {
      for (ExecutableElement method : rivals) {
        if (!isOfObject(method)) {
          methods.add(new ElementMethod(lens, method));
        }
      }
    }
    methods.sort(ORDER);
    return methods;
  }

  /** Static methods of interfaces are not inherited. */
  private static boolean isInheritable(
      ExecutableElement method, TypeElement owner, TypeElement type) {
    return method.getModifiers().contains(Modifier.PUBLIC)
        && (owner.equals(type)
            || !owner.getKind().isInterface()
            || !method.getModifiers().contains(Modifier.STATIC));
  }

  /** They take the place of equal ones in interfaces, but are not of interest themselves. */
  private static boolean isOfObject(ExecutableElement method) {
    return ElementLens.owner(method).getQualifiedName().contentEquals("java.lang.Object");
  }

  private boolean isReplaced(
      ExecutableElement method, List<ExecutableElement> rivals, TypeElement type) {
    for (ExecutableElement rival : rivals) {
      if (replaces(rival, method, type)) {
        return true;
      }
    }
    return false;
  }

  private boolean replaces(ExecutableElement rival, ExecutableElement method, TypeElement type) {
    return lens.elements().overrides(rival, method, type) || lens.elements().hides(rival, method);
  }
}
