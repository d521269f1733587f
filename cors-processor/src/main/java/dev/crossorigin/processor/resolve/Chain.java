// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.processor.resolve;

import dev.crossorigin.processor.read.Ancestry;
import dev.crossorigin.processor.read.ElementLens;
import dev.crossorigin.resource.MethodLens;
import dev.crossorigin.resource.ResourceModel;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/**
 * The declarations that count for an endpoint, nearest first, in levels of equal distance: the
 * method, the methods it overrides as far as the one whose Jakarta REST annotations count, the
 * deployed class, its superclasses, its interfaces.
 */
public final class Chain {

  private final ElementLens lens;

  /** Chains over the elements of one round. */
  public Chain(ElementLens lens) {
    this.lens = lens;
  }

  /** The levels of the class alone. */
  public List<List<Declaration>> of(TypeElement type) {
    Stream<List<TypeElement>> classes = Ancestry.superclasses(type).stream().map(List::of);
    return Stream.concat(classes, Ancestry.interfaces(type).stream())
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
    List<ExecutableElement> all = overridden(endpoint);
    return all.stream().limit(all.indexOf(definition(endpoint)) + 1);
  }

  /**
   * The overridden methods beyond {@link #methods}, nearest first. Jakarta REST annotations are
   * inherited all or none, and policies with them, so what is written there does not count.
   */
  public Stream<ExecutableElement> methodsBeyond(ResourceModel.Endpoint endpoint) {
    List<ExecutableElement> all = overridden(endpoint);
    return all.stream().skip(all.indexOf(definition(endpoint)) + 1);
  }

  private static ExecutableElement definition(ResourceModel.Endpoint endpoint) {
    return ElementLens.element(endpoint.definedBy());
  }

  /** The method and all that it overrides, nearest first. */
  private List<ExecutableElement> overridden(ResourceModel.Endpoint endpoint) {
    MethodLens called = endpoint.method();
    return Ancestry.of(ElementLens.element(called.owner())).stream()
        .flatMap(ancestor -> lens.of(ancestor).declares(called).stream())
        .map(ElementLens::element)
        .toList();
  }

  private static List<Declaration> declarations(List<? extends Element> level) {
    return level.stream().flatMap(element -> Declaration.on(element).stream()).toList();
  }
}
