// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.processor.check;

import dev.crossorigin.policy.Finding;
import dev.crossorigin.policy.Place;
import dev.crossorigin.policy.Rule;
import dev.crossorigin.processor.check.CheckedResource.Access;
import dev.crossorigin.processor.read.ElementLens;
import dev.crossorigin.processor.read.MatcherClass;
import dev.crossorigin.processor.resolve.Attribute;
import dev.crossorigin.processor.resolve.EffectivePolicy;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;

/** Judges whether the table of a class can name the matchers of its policies and make them. */
public final class MatcherCheck {

  private final ElementLens lens;

  /** A check over the elements of one round. */
  public MatcherCheck(ElementLens lens) {
    this.lens = lens;
  }

  /** Judges the policies of a resource. */
  public List<LocatedFinding> check(CheckedResource resource) {
    TypeElement type = ElementLens.element(resource.model().type());
    return check(
        resource.endpoints().stream().flatMap(endpoint -> endpoint.access().shared().stream()),
        type);
  }

  /** Judges the policy of an application. */
  public List<LocatedFinding> check(CheckedApplication application) {
    return check(application.policy().stream(), application.type());
  }

  private List<LocatedFinding> check(Stream<Access.Shared> policies, TypeElement type) {
    return policies
        .map(Access.Shared::effective)
        .filter(policy -> policy.originMatcher().isPresent())
        .distinct()
        .flatMap(policy -> check(policy, type).stream())
        .toList();
  }

  private Optional<LocatedFinding> check(EffectivePolicy policy, TypeElement type) {
    Place place = Place.of(Attribute.ORIGIN_MATCHER.label());
    return policy
        .originMatcher()
        .flatMap(matcher -> judge(new MatcherClass(lens, matcher, type), place))
        .map(finding -> new LocatedFinding(finding, Location.of(policy, place), type));
  }

  private Optional<Finding> judge(MatcherClass matcher, Place place) {
    if (!matcher.isVisible()) {
      return Optional.of(
          Rule.ORIGIN_MATCHER_UNUSABLE.at(
              place,
              MatcherClass.name(matcher.type()),
              "the table of " + matcher.home().getQualifiedName() + " cannot see it"));
    }
    return matcher.isConstructible()
        ? Optional.empty()
        : Optional.of(
            Rule.ORIGIN_MATCHER_NOT_CONSTRUCTIBLE.at(place, MatcherClass.name(matcher.type())));
  }
}
