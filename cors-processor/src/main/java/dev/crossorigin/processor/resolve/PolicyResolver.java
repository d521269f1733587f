// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.processor.resolve;

import dev.crossorigin.processor.read.ElementLens;
import dev.crossorigin.processor.resolve.ResolvedResource.Access;
import dev.crossorigin.processor.resolve.ResolvedResource.Disagreement;
import dev.crossorigin.resource.ResourceModel;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/**
 * Merges what is written along the chain, attribute by attribute: the nearest explicitly written
 * value wins, and nothing is ever joined.
 */
public final class PolicyResolver {

  private final Chain chain;

  /** A resolver over the elements of one round. */
  public PolicyResolver(Chain chain) {
    this.chain = chain;
  }

  /** Finds what holds for each endpoint. */
  public ResolvedResource resolve(ResourceModel model) {
    TypeElement type = ElementLens.element(model.type());
    List<List<Declaration>> ofClass = chain.of(type);
    Set<Disagreement> disagreements = new LinkedHashSet<>();
    Map<List<List<Declaration>>, Access> merged = new HashMap<>();
    List<ResolvedResource.Endpoint> endpoints = new ArrayList<>();
    for (ResourceModel.Endpoint endpoint : model.endpoints()) {
      List<List<Declaration>> own = chain.of(endpoint);
      Access access =
          merged.computeIfAbsent(own, levels -> merge(concat(levels, ofClass), disagreements));
      endpoints.add(new ResolvedResource.Endpoint(endpoint, access));
    }
    return new ResolvedResource(model, endpoints, List.copyOf(disagreements));
  }

  /**
   * Finds what stands on a class itself, apart from everything that it inherits. Composed
   * annotations that disagree are told by whoever looks at each declaration.
   */
  public Access alone(TypeElement type) {
    List<Declaration> own = Declaration.on(type);
    return merge(own.isEmpty() ? List.of() : List.of(own), new LinkedHashSet<>());
  }

  private static <T> List<T> concat(List<T> first, List<T> second) {
    List<T> both = new ArrayList<>(first);
    both.addAll(second);
    return both;
  }

  private static Access merge(List<List<Declaration>> chain, Set<Disagreement> disagreements) {
    List<List<Declaration>> open = new ArrayList<>();
    for (List<Declaration> level : chain) {
      Optional<Declaration> closed = level.stream().filter(Declaration::sameOriginOnly).findFirst();
      if (closed.isPresent()) {
        level.stream()
            .filter(other -> !other.sameOriginOnly())
            .forEach(other -> disagreements.add(contradiction(closed.get(), other)));
        if (open.isEmpty()) {
          return new Access.SameOrigin(closed.get());
        }
        break;
      }
      open.add(level);
    }
    if (open.isEmpty()) {
      return new Access.Unspecified();
    }
    List<Declaration> asked = open.stream().flatMap(List::stream).toList();
    return new Access.Shared(new EffectivePolicy(asked, sources(open, disagreements)));
  }

  private static Map<Attribute, Declaration> sources(
      List<List<Declaration>> chain, Set<Disagreement> disagreements) {
    Map<Attribute, Declaration> sources = new EnumMap<>(Attribute.class);
    for (Attribute attribute : Attribute.values()) {
      Set<Attribute> group = attribute.group();
      List<Declaration> writers = nearestWriters(chain, group);
      if (!writers.isEmpty()) {
        Declaration writer = writers.get(0);
        for (Declaration other : writers.subList(1, writers.size())) {
          if (writer.contradicts(other, attribute)) {
            disagreements.add(new Disagreement(attribute.label(), writer, other));
          }
        }
        if (writer.written().containsKey(attribute)) {
          sources.put(attribute, writer);
        }
      }
    }
    return sources;
  }

  private static List<Declaration> nearestWriters(
      List<List<Declaration>> chain, Set<Attribute> group) {
    for (List<Declaration> level : chain) {
      List<Declaration> writers = writers(level, group);
      if (!writers.isEmpty()) {
        return writers;
      }
    }
    return List.of();
  }

  /** On one element our own annotation goes before composed ones. */
  private static List<Declaration> writers(List<Declaration> level, Set<Attribute> group) {
    List<Declaration> writers = new ArrayList<>(level);
    writers.removeIf(each -> !each.writesAnyOf(group));
    if (writers.size() < 2) {
      return writers;
    }
    Set<Element> settled =
        writers.stream()
            .filter(Declaration::isDirect)
            .map(Declaration::element)
            .collect(Collectors.toSet());
    return writers.stream()
        .filter(each -> each.isDirect() || !settled.contains(each.element()))
        .toList();
  }

  private static Disagreement contradiction(Declaration closed, Declaration other) {
    return new Disagreement("@SameOriginOnly", closed, other);
  }
}
