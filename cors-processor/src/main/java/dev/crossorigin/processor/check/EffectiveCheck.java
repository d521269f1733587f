// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.processor.check;

import dev.crossorigin.policy.Finding;
import dev.crossorigin.policy.MethodNames;
import dev.crossorigin.policy.Place;
import dev.crossorigin.policy.PolicyCheck;
import dev.crossorigin.policy.Rule;
import dev.crossorigin.processor.check.CheckedResource.Access;
import dev.crossorigin.processor.read.ElementLens;
import dev.crossorigin.processor.read.Labels;
import dev.crossorigin.processor.resolve.Attribute;
import dev.crossorigin.processor.resolve.Declaration;
import dev.crossorigin.processor.resolve.EffectivePolicy;
import dev.crossorigin.processor.resolve.ResolvedResource;
import dev.crossorigin.processor.resolve.ResolvedResource.Disagreement;
import dev.crossorigin.regex.OriginRegex;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/**
 * Judges each effective policy once: what its values mean together, wherever each was written. Only
 * policies that hold for some endpoint are judged.
 */
public final class EffectiveCheck {

  private final TemplateKeys templates = new TemplateKeys();

  /** Judges the policies of a resource. */
  public CheckedResource check(ResolvedResource resource) {
    TypeElement type = ElementLens.element(resource.model().type());
    List<LocatedFinding> findings = new ArrayList<>();
    resource.disagreements().forEach(each -> findings.add(disagreement(each, type)));
    Verdicts verdicts = new Verdicts(type);
    List<CheckedResource.Endpoint> endpoints = new ArrayList<>();
    for (ResolvedResource.Endpoint each : resource.endpoints()) {
      String route = templates.of(each.endpoint().path());
      endpoints.add(new CheckedResource.Endpoint(each.endpoint(), access(each, verdicts), route));
    }
    findings.addAll(verdicts.findings());
    return new CheckedResource(resource.model(), endpoints, findings);
  }

  /** Judges the policy of an application, which must be complete in itself. */
  public CheckedApplication check(TypeElement type, ResolvedResource.Access resolved) {
    Verdicts verdicts = new Verdicts(type);
    Optional<Access.Shared> policy =
        resolved.shared().map(each -> verdicts.of(each, type)).flatMap(Access::shared);
    return new CheckedApplication(type, policy, verdicts.findings());
  }

  private static Access access(ResolvedResource.Endpoint resolved, Verdicts verdicts) {
    if (resolved.access() instanceof ResolvedResource.Access.SameOrigin closed) {
      return new Access.SameOrigin(closed.declaration());
    }
    if (resolved.access() instanceof ResolvedResource.Access.Unspecified) {
      return new Access.Unspecified();
    }
    return resolved
        .access()
        .shared()
        .filter(policy -> holdsFor(policy, resolved.endpoint().verb()))
        .map(policy -> verdicts.of(policy, ElementLens.element(resolved.endpoint().method())))
        .orElseGet(Access.LeftOut::new);
  }

  /** No page can send a forbidden method, so a policy that a class has for all leaves it out. */
  private static boolean holdsFor(EffectivePolicy policy, String verb) {
    List<String> methods = policy.methods();
    return !MethodNames.isForbidden(verb) && (methods.isEmpty() || Verbs.include(methods, verb));
  }

  private static LocatedFinding disagreement(Disagreement disagreement, TypeElement type) {
    if (disagreement.first().element().equals(disagreement.second().element())) {
      return Composition.disagreement(
          disagreement.attribute(), disagreement.first(), disagreement.second(), type);
    }
    Finding finding =
        Rule.SUPERTYPES_DISAGREE.at(
            Place.policy(),
            disagreement.attribute(),
            Labels.of(disagreement.first().element(), type),
            Labels.of(disagreement.second().element(), type));
    return new LocatedFinding(finding, Location.of(type), type);
  }

  /** The gate's answers, each asked for once. */
  private static final class Verdicts {

    private final TypeElement type;

    /** Endpoints with one policy were given the same object. */
    private final IdentityHashMap<EffectivePolicy, Access> answers = new IdentityHashMap<>();

    private final List<LocatedFinding> findings = new ArrayList<>();
    private final Map<String, OriginRegex> compiled = new HashMap<>();
    private final Tolerations tolerations = new Tolerations();

    Verdicts(TypeElement type) {
      this.type = type;
    }

    Access of(EffectivePolicy policy, Element asking) {
      return answers.computeIfAbsent(policy, asked -> ask(asked, asking));
    }

    List<LocatedFinding> findings() {
      List<LocatedFinding> all = new ArrayList<>(findings);
      all.addAll(tolerations.unused());
      return all;
    }

    private Access ask(EffectivePolicy effective, Element asking) {
      PolicyCheck.Verdict verdict = PolicyCheck.check(effective.spec(this::compile));
      List<LocatedFinding> located =
          verdict.findings().stream().map(each -> locate(each, effective, asking)).toList();
      tolerations.add(effective, located);
      located.stream().filter(each -> !Tolerations.concerns(each)).forEach(findings::add);
      return verdict instanceof PolicyCheck.Verdict.Passed passed
          ? new Access.Shared(effective, passed.policy())
          : new Access.Refused();
    }

    /** Methods that write something of their own share the expressions of their class. */
    private OriginRegex compile(String regex) {
      return compiled.computeIfAbsent(regex, OriginRegex::compile);
    }

    private LocatedFinding locate(Finding finding, EffectivePolicy policy, Element asking) {
      Finding told = Combination.of(finding).map(c -> tell(finding, c, policy)).orElse(finding);
      Location at = Location.of(policy, told.place());
      return new LocatedFinding(told, at, subject(at.element(), asking));
    }

    /** What is written outside the compilation is shown on the element that inherits it. */
    private Element subject(Element writtenOn, Element asking) {
      boolean ofMethod = writtenOn instanceof ExecutableElement;
      return ofMethod && type.equals(asking.getEnclosingElement()) ? asking : type;
    }

    /**
     * Points at the nearer of two values that do not go together and says where the other stands.
     */
    private Finding tell(Finding finding, Combination combination, EffectivePolicy policy) {
      Attribute nearer = combination.nearer(policy);
      Attribute other = combination.other(nearer);
      Declaration here = policy.sources().get(nearer);
      Declaration there = policy.sources().get(other);
      if (here == null || there == null || here.equals(there)) {
        return finding;
      }
      Place place =
          finding.place().attribute().equals(nearer.label())
              ? finding.place()
              : Place.of(nearer.label());
      String where = "; " + other.label() + " is written on " + Labels.of(there.owner(), type);
      return new Finding(
          finding.rule(), place, finding.problem() + where, finding.why(), finding.fix());
    }
  }
}
