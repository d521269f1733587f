// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.processor.check;

import dev.crossorigin.policy.Rule;
import dev.crossorigin.processor.discover.Discovered;
import dev.crossorigin.processor.discover.Discovered.Kind;
import dev.crossorigin.processor.read.ElementLens;
import dev.crossorigin.processor.read.Labels;
import dev.crossorigin.processor.resolve.Chain;
import dev.crossorigin.resource.MethodLens;
import dev.crossorigin.resource.ResourceModel;
import dev.crossorigin.resource.ResourceReader;
import dev.crossorigin.resource.TypeLens;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;

/** Judges whether the runtime will serve a resource class as its author thinks. */
public final class ResourceCheck {

  private final ElementLens lens;
  private final boolean applicationPolicy;
  private final Chain chain;

  /**
   * A check over the elements of one round.
   *
   * @param applicationPolicy whether the round has a policy for all classes that have none
   */
  public ResourceCheck(ElementLens lens, Chain chain, boolean applicationPolicy) {
    this.lens = lens;
    this.applicationPolicy = applicationPolicy;
    this.chain = chain;
  }

  /**
   * Judges one type. Of a class without any policy only such mistakes are told as make it fail.
   *
   * @param model the class as a resource, empty if it serves nothing
   */
  public List<LocatedFinding> check(Discovered discovered, Optional<ResourceModel> model) {
    if (discovered.kind() == Kind.OTHER || discovered.kind() == Kind.ABSTRACT_RESOURCE) {
      return List.of();
    }
    TypeElement type = discovered.type();
    Stream<LocatedFinding> verbs = twoVerbs(type, model);
    return hasPolicy(type, model)
        ? Stream.of(
                verbs,
                hidden(discovered),
                lost(type),
                unknownLocators(type, model),
                open(type, model))
            .flatMap(findings -> findings)
            .toList()
        : verbs.toList();
  }

  private boolean hasPolicy(TypeElement type, Optional<ResourceModel> model) {
    return !chain.of(type).isEmpty()
        || endpoints(model).anyMatch(endpoint -> !chain.of(endpoint).isEmpty());
  }

  private static Stream<LocatedFinding> twoVerbs(TypeElement type, Optional<ResourceModel> model) {
    return endpoints(model)
        .map(ResourceModel.Endpoint::definedBy)
        .distinct()
        .filter(method -> ResourceReader.verbs(method).size() > 1)
        .map(
            method -> {
              List<String> verbs = ResourceReader.verbs(method);
              return LocatedFinding.about(
                  method, type, Rule.TWO_VERBS, signature(method), verbs.get(0), verbs.get(1));
            });
  }

  private static Stream<LocatedFinding> hidden(Discovered discovered) {
    TypeElement type = discovered.type();
    return discovered.kind() == Kind.HIDDEN
        ? Stream.of(
            LocatedFinding.at(Location.of(type), Rule.RESOURCE_NOT_ACCESSIBLE, Labels.nested(type)))
        : Stream.empty();
  }

  private Stream<LocatedFinding> lost(TypeElement type) {
    return lens.lostMethods(type).stream()
        .filter(method -> !ResourceReader.verbs(ResourceReader.definingMethod(method)).isEmpty())
        .map(
            method ->
                LocatedFinding.at(
                    Location.of(type),
                    Rule.ENDPOINT_LOST,
                    signature(method),
                    Labels.of(ElementLens.element(method.owner()), type)));
  }

  private static Stream<LocatedFinding> unknownLocators(
      TypeElement type, Optional<ResourceModel> model) {
    return model.stream()
        .flatMap(resource -> resource.locators().stream())
        .filter(locator -> locator.target().isEmpty())
        .map(
            locator ->
                LocatedFinding.about(
                    locator.method(),
                    type,
                    Rule.LOCATOR_TYPE_UNKNOWN,
                    signature(locator.method()),
                    Labels.of(ElementLens.element(locator.method()).getReturnType())));
  }

  /** Locators to classes that serve something, but have no policy at all. */
  private Stream<LocatedFinding> open(TypeElement type, Optional<ResourceModel> model) {
    return model.stream()
        .filter(resource -> !applicationPolicy && !resource.endpoints().isEmpty())
        .flatMap(resource -> resource.locators().stream())
        .filter(locator -> locator.target().filter(this::isOpen).isPresent())
        .map(
            locator ->
                LocatedFinding.about(
                    locator.method(),
                    type,
                    Rule.SUB_RESOURCE_WITHOUT_POLICY,
                    Labels.of(ElementLens.element(locator.target().orElseThrow()), type),
                    signature(locator.method())));
  }

  private boolean isOpen(TypeLens target) {
    Optional<ResourceModel> model = ResourceReader.read(target);
    return endpoints(model).findAny().isPresent() && !hasPolicy(ElementLens.element(target), model);
  }

  private static Stream<ResourceModel.Endpoint> endpoints(Optional<ResourceModel> model) {
    return model.stream().flatMap(resource -> resource.endpoints().stream());
  }

  private static String signature(MethodLens method) {
    return Labels.signature(ElementLens.element(method));
  }
}
