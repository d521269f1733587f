// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.processor.resolve;

import dev.crossorigin.processor.read.Ancestry;
import dev.crossorigin.processor.read.ElementLens;
import dev.crossorigin.resource.MethodLens;
import dev.crossorigin.resource.ResourceModel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/**
 * The declarations that count for an endpoint, nearest first, in levels of equal distance: the
 * method, the methods it overrides as far as the level of the one whose Jakarta REST annotations
 * count, the deployed class, its superclasses, its interfaces, the very package of the deployed
 * class.
 */
public final class Chain {

  private final ElementLens lens;
  private final Map<MethodLens, List<List<ExecutableElement>>> overridden = new HashMap<>();
  private final Map<Element, List<Declaration>> declared = new HashMap<>();

  /** Chains over the elements of one round. */
  public Chain(ElementLens lens) {
    this.lens = lens;
  }

  /** The levels of the class and its package alone. */
  public List<List<Declaration>> of(TypeElement type) {
    Stream<List<? extends Element>> types = Ancestry.levels(type).stream().map(level -> level);
    return declarations(Stream.concat(types, Stream.of(List.of(lens.packageOf(type)))));
  }

  /** The levels of an endpoint before those of its class. */
  public List<List<Declaration>> of(ResourceModel.Endpoint endpoint) {
    List<List<ExecutableElement>> all = overridden(endpoint);
    return declarations(all.stream().limit(counting(all, endpoint)));
  }

  /** The methods whose annotations count, nearest first; one of the last level defines it. */
  public Stream<ExecutableElement> methods(ResourceModel.Endpoint endpoint) {
    List<List<ExecutableElement>> all = overridden(endpoint);
    return all.stream().limit(counting(all, endpoint)).flatMap(List::stream);
  }

  /**
   * The overridden methods beyond {@link #methods}, nearest first. Jakarta REST annotations are
   * inherited all or none, and policies with them, so what is written there does not count.
   */
  public Stream<ExecutableElement> methodsBeyond(ResourceModel.Endpoint endpoint) {
    List<List<ExecutableElement>> all = overridden(endpoint);
    return all.stream().skip(counting(all, endpoint)).flatMap(List::stream);
  }

  /** How many levels it takes to reach the method that defines the endpoint. */
  private static long counting(
      List<List<ExecutableElement>> levels, ResourceModel.Endpoint endpoint) {
    ExecutableElement definition = ElementLens.element(endpoint.definedBy());
    return 1 + levels.stream().takeWhile(level -> !level.contains(definition)).count();
  }

  /** The method and all that it overrides, in levels of equal distance; every stage asks. */
  private List<List<ExecutableElement>> overridden(ResourceModel.Endpoint endpoint) {
    return overridden.computeIfAbsent(
        endpoint.method(),
        called ->
            Ancestry.levels(ElementLens.element(called.owner())).stream()
                .map(level -> level.stream().flatMap(type -> declared(type, called)).toList())
                .toList());
  }

  private Stream<ExecutableElement> declared(TypeElement type, MethodLens method) {
    return lens.of(type).declares(method).map(ElementLens::element).stream();
  }

  private List<List<Declaration>> declarations(Stream<? extends List<? extends Element>> levels) {
    return levels.map(this::declarations).filter(level -> !level.isEmpty()).toList();
  }

  private List<Declaration> declarations(List<? extends Element> level) {
    List<Declaration> declarations = new ArrayList<>();
    for (Element element : level) {
      declarations.addAll(declared.computeIfAbsent(element, Declaration::on));
    }
    return declarations;
  }
}
