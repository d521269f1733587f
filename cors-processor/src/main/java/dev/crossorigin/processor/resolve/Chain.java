// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.processor.resolve;

import dev.crossorigin.processor.read.Ancestry;
import dev.crossorigin.processor.read.ElementLens;
import dev.crossorigin.resource.MethodLens;
import dev.crossorigin.resource.ResourceModel;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/**
 * The declarations that count for an endpoint, nearest first, in levels of equal distance: the
 * method, the methods it overrides as far as the one whose Jakarta REST annotations count, the
 * deployed class, its superclasses, its interfaces, the very package of the deployed class.
 */
public final class Chain {

  private final ElementLens lens;

  /** Chains over the elements of one round. */
  public Chain(ElementLens lens) {
    this.lens = lens;
  }

  /** The levels of the class and its package alone. */
  public List<List<Declaration>> of(TypeElement type) {
    Stream<List<? extends Element>> classes = Ancestry.superclasses(type).stream().map(List::of);
    return Stream.of(
            classes, Ancestry.interfaces(type).stream(), Stream.of(List.of(lens.packageOf(type))))
        .flatMap(levels -> levels)
        .map(Chain::declarations)
        .filter(level -> !level.isEmpty())
        .toList();
  }

  /** The levels of an endpoint before those of its class. */
  public List<List<Declaration>> of(ResourceModel.Endpoint endpoint) {
    return methods(endpoint)
        .map(method -> declarations(List.of(method)))
        .filter(level -> !level.isEmpty())
        .toList();
  }

  /** The methods whose annotations count, nearest first; the last one defines the endpoint. */
  public Stream<ExecutableElement> methods(ResourceModel.Endpoint endpoint) {
    MethodLens called = endpoint.method();
    MethodLens definition = endpoint.definedBy();
    Set<MethodLens> overridden = new LinkedHashSet<>();
    for (TypeElement ancestor : Ancestry.of(ElementLens.element(called.owner()))) {
      lens.of(ancestor).declares(called).ifPresent(overridden::add);
      if (overridden.contains(definition)) {
        break;
      }
    }
    return overridden.stream().map(ElementLens::element);
  }

  private static List<Declaration> declarations(List<? extends Element> level) {
    return level.stream().flatMap(element -> Declaration.on(element).stream()).toList();
  }
}
