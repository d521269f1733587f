// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.processor.check;

import dev.crossorigin.policy.Finding;
import dev.crossorigin.policy.MethodNames;
import dev.crossorigin.policy.Place;
import dev.crossorigin.policy.PolicyCheck;
import dev.crossorigin.policy.Rule;
import dev.crossorigin.policy.Severity;
import dev.crossorigin.processor.read.ElementLens;
import dev.crossorigin.processor.read.Labels;
import dev.crossorigin.processor.resolve.Attribute;
import dev.crossorigin.processor.resolve.Declaration;
import dev.crossorigin.processor.resolve.EffectivePolicy;
import dev.crossorigin.processor.resolve.ResolvedResource;
import dev.crossorigin.resource.ResourceModel;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/** Judges {@code methods} against the verbs that the resource really serves. */
public final class EndpointCheck {

  /** Judges one resource. */
  public List<LocatedFinding> check(ResolvedResource resource) {
    TypeElement type = ElementLens.element(resource.model().type());
    return Stream.concat(
            Declaration.directlyOn(type).stream().flatMap(d -> ofClass(d, type, resource.model())),
            resource.endpoints().stream().flatMap(each -> ofMethod(each, type)))
        .toList();
  }

  /**
   * On the class: each value must be served by some resource method. What a supertype lists may be
   * served by other subclasses.
   */
  private static Stream<LocatedFinding> ofClass(
      Declaration declaration, TypeElement type, ResourceModel model) {
    EffectivePolicy alone = EffectivePolicy.alone(declaration);
    List<String> written = alone.methods();
    List<Place> malformed = malformed(written);
    return IntStream.range(0, written.size())
        .filter(i -> !isServed(written.get(i), written, model))
        .mapToObj(i -> Place.of(Attribute.METHODS.label(), i))
        .filter(place -> !malformed.contains(place))
        .map(place -> notServed(written.get(place.element()), declaration, place, type));
  }

  /** The wrong values of a wrong list are told by the gate, and need not be told again. */
  private static List<Place> malformed(List<String> methods) {
    return PolicyCheck.methods(methods).stream()
        .filter(finding -> finding.rule().severity() == Severity.ERROR)
        .map(Finding::place)
        .toList();
  }

  /** {@code HEAD} is served by a {@code GET} method under the policy that {@code GET} has. */
  private static boolean isServed(String value, List<String> written, ResourceModel model) {
    return model.endpoints().stream()
        .map(ResourceModel.Endpoint::verb)
        .anyMatch(
            verb ->
                Verbs.names(value, verb)
                    || Verbs.names(value, "HEAD")
                        && verb.equals("GET")
                        && Verbs.include(written, "GET"));
  }

  private static LocatedFinding notServed(
      String value, Declaration declaration, Place place, TypeElement type) {
    Location at = Location.of(declaration, place);
    return Verbs.names(value, "OPTIONS")
        ? LocatedFinding.at(at, Rule.OPTIONS_NOT_SERVED, Labels.nested(type))
        : LocatedFinding.at(at, Rule.METHOD_NOT_SERVED, value, Labels.nested(type));
  }

  /** On a resource method: just its own verb; and the class must not have left that out. */
  private static Stream<LocatedFinding> ofMethod(
      ResolvedResource.Endpoint resolved, TypeElement type) {
    Optional<EffectivePolicy> policy =
        resolved
            .access()
            .shared()
            .filter(each -> each.nearest().element() instanceof ExecutableElement);
    String verb = resolved.endpoint().verb();
    if (policy.isPresent() && MethodNames.isForbidden(verb)) {
      return Stream.of(
          located(Rule.METHOD_FORBIDDEN.at(Place.policy(), verb), policy.get().nearest(), type));
    }
    Optional<Declaration> writer = policy.flatMap(each -> each.source(Attribute.METHODS));
    if (writer.isEmpty() || policy.get().listsNoMethod()) {
      return Stream.empty();
    }
    ResourceModel.Endpoint endpoint = resolved.endpoint();
    List<String> written = policy.get().methods();
    String signature = Labels.signature(ElementLens.element(endpoint.method()));
    if (writer.get().element() instanceof ExecutableElement) {
      return isJust(written, endpoint.verb()) || !malformed(written).isEmpty()
          ? Stream.empty()
          : Stream.of(
              located(
                  Rule.METHOD_NOT_THIS_ONE.at(
                      Place.of(Attribute.METHODS.label()), signature, endpoint.verb()),
                  writer.get(),
                  type));
    }
    return Verbs.include(written, endpoint.verb())
        ? Stream.empty()
        : Stream.of(
            located(
                Rule.NO_EFFECT.at(Place.policy(), leftOut(endpoint, signature, writer.get(), type)),
                policy.get().nearest(),
                type));
  }

  private static boolean isJust(List<String> written, String verb) {
    return Verbs.include(written, verb)
        && written.stream()
            .allMatch(
                value ->
                    Verbs.names(value, verb) || verb.equals("GET") && Verbs.names(value, "HEAD"));
  }

  private static String leftOut(
      ResourceModel.Endpoint endpoint, String signature, Declaration writer, TypeElement type) {
    return "method \""
        + signature
        + "\", whose "
        + endpoint.verb()
        + " is left out by methods on "
        + Labels.of(writer.owner(), type)
        + ",";
  }

  private static LocatedFinding located(Finding finding, Declaration at, TypeElement type) {
    return new LocatedFinding(finding, Location.of(at, finding.place()), type);
  }
}
