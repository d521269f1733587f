// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.processor.read;

import java.util.Collections;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/**
 * The bridges that compilers put into a public class for the public methods that it inherits from a
 * class that is not public, since reflection could not call those otherwise. A bridge is synthetic
 * and carries the annotations of nothing that a runtime reads, so the method is lost to it.
 */
final class Bridges {

  private static final Set<Modifier> NEVER_BRIDGED =
      Set.of(Modifier.STATIC, Modifier.FINAL, Modifier.ABSTRACT);

  private Bridges() {}

  /** Whether {@code type}, or a class between it and the method's owner, has such a bridge. */
  static boolean hide(ExecutableElement method, TypeElement type) {
    TypeElement owner = ElementLens.owner(method);
    return owner.getKind().isClass()
        && !owner.getModifiers().contains(Modifier.PUBLIC)
        && Collections.disjoint(method.getModifiers(), NEVER_BRIDGED)
        && Ancestry.superclasses(type).stream()
            .takeWhile(between -> !between.equals(owner))
            .anyMatch(between -> between.getModifiers().contains(Modifier.PUBLIC));
  }
}
