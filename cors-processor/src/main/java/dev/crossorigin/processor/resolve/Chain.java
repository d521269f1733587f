// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.processor.resolve;

import dev.crossorigin.processor.read.Ancestry;
import dev.crossorigin.processor.read.ElementLens;
import dev.crossorigin.resource.MethodLens;
import dev.crossorigin.resource.ResourceModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/**
 * The declarations that count for an endpoint, nearest first, in levels of equal distance: the method,
 * the methods it overrides as far as the one whose Jakarta REST annotations count, the deployed class,
 * its superclasses, its interfaces.
 */
public final class Chain {

  private final ElementLens lens;

  Chain(ElementLens lens) {
    this.lens = lens;
  }

  /** Of the class alone. */
  public static List<List<Declaration>> of(TypeElement type) {
    Stream<List<TypeElement>> classes = Ancestry.superclasses(type).stream().map(List::of);
    return Stream.concat(classes, Ancestry.interfaces(type).stream())
        .map(Chain::declarations)
        .filter(level -> !level.isEmpty())
        .toList();
  }

  /** Of one endpoint of the class: first its methods, then what {@link #of(TypeElement)} lists. */
  List<List<Declaration>> of(
      TypeElement type, ResourceModel.Endpoint endpoint, List<List<Declaration>> ofClass) {
    List<List<Declaration>> levels = new ArrayList<>();
    methods(type, endpoint).map(List::of).map(Chain::declarations).forEach(levels::add);
    levels.removeIf(List::isEmpty);
    levels.addAll(ofClass);
    return levels;
  }

  /** The methods whose annotations count, nearest first; the last one defines the endpoint. */
  public static Stream<Element> methods(
      ElementLens lens, TypeElement type, ResourceModel.Endpoint endpoint) {
    return new Chain(lens).methods(type, endpoint);
  }

  private Stream<Element> methods(TypeElement type, ResourceModel.Endpoint endpoint) {
    MethodLens called = endpoint.method();
    MethodLens definition = endpoint.definedBy();
    if (called.equals(definition)) {
      return Stream.of(ElementLens.element(called));
    }
    List<Element> overridden = new ArrayList<>();
    for (TypeElement ancestor : Ancestry.of(type)) {
      Optional<MethodLens> own = lens.of(ancestor).declares(called);
      own.map(ElementLens::element).filter(m -> !overridden.contains(m)).ifPresent(overridden::add);
      if (own.filter(definition::equals).isPresent()) {
        break;
      }
    }
    return overridden.stream();
  }

  private static List<Declaration> declarations(List<? extends Element> level) {
    return level.stream().flatMap(element -> Declaration.on(element).stream()).toList();
  }
}
