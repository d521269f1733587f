// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.processor.plan;

import dev.crossorigin.processor.check.CheckedResource.Access;
import dev.crossorigin.processor.plan.TablePlan.Call;
import dev.crossorigin.processor.plan.TablePlan.Policy;
import dev.crossorigin.processor.read.ElementLens;
import dev.crossorigin.processor.read.Labels;
import dev.crossorigin.processor.read.MatcherClass;
import dev.crossorigin.processor.resolve.Attribute;
import dev.crossorigin.processor.resolve.Declaration;
import dev.crossorigin.processor.resolve.EffectivePolicy;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** The distinct policies of one table. Equal rows with values from equal places are one. */
final class PolicyPlans {

  /** What the engine does about these depends on the endpoint, so rows do not hold them. */
  private static final Set<Attribute> NOT_IN_ROW =
      EnumSet.of(Attribute.METHODS, Attribute.ALLOWED_HEADERS, Attribute.DERIVE_HEADERS);

  private final ElementLens lens;
  private final TypeElement type;
  private final VariableNames names = new VariableNames("table");
  private final Map<List<Call>, Policy> policies = new LinkedHashMap<>();

  /** Endpoints with one policy were given the same object. */
  private final IdentityHashMap<Access.Shared, Policy> planned = new IdentityHashMap<>();

  PolicyPlans(ElementLens lens, TypeElement type) {
    this.lens = lens;
    this.type = type;
  }

  List<Policy> inOrderOfUse() {
    return List.copyOf(policies.values());
  }

  /** The variable of the policy's row, if there is a policy. */
  Optional<String> variable(Access access) {
    if (access instanceof Access.SameOrigin closed) {
      return Optional.of(closed(closed.declaration()).variable());
    }
    return access.shared().map(each -> planned.computeIfAbsent(each, this::shared).variable());
  }

  /** What the row of an application holds besides the policy. */
  List<Call> applicationCalls(Access.Shared shared) {
    EffectivePolicy effective = shared.effective();
    List<Call> calls = new ArrayList<>();
    add("methods", shared.policy().methods(), Attribute.METHODS, effective, calls);
    add(
        "allowedHeaders",
        shared.policy().allowedHeaders(),
        Attribute.ALLOWED_HEADERS,
        effective,
        calls);
    if (!effective.deriveHeaders()) {
      calls.add(
          new Call(
              "withoutDerivedHeaders", List.of(), source(effective, Attribute.DERIVE_HEADERS)));
    }
    return calls;
  }

  private void add(
      String method,
      Collection<String> values,
      Attribute attribute,
      EffectivePolicy policy,
      List<Call> calls) {
    if (!values.isEmpty()) {
      calls.add(new Call(method, List.copyOf(new TreeSet<>(values)), source(policy, attribute)));
    }
  }

  private Policy closed(Declaration declaration) {
    Element element = declaration.element();
    Call opening = new Call("sameOriginOnly", List.of(name(element)), Labels.of(element, type));
    return policies.computeIfAbsent(
        List.of(opening), key -> new Policy(names.of(element), opening, List.of(), false));
  }

  private Policy shared(Access.Shared shared) {
    EffectivePolicy effective = shared.effective();
    Optional<MatcherClass> matcher =
        effective.originMatcher().map(each -> new MatcherClass(lens, each, type));
    List<Call> values =
        PolicyCalls.of(shared.policy(), matcher, attribute -> source(effective, attribute));
    Element element = nearestInRow(effective);
    Call opening = new Call("policy", List.of(name(element)), "");
    List<Call> row = new ArrayList<>(values);
    row.add(0, opening);
    boolean deprecated = matcher.filter(MatcherClass::isDeprecated).isPresent();
    return policies.computeIfAbsent(
        row, key -> new Policy(names.of(element), opening, values, deprecated));
  }

  private String source(EffectivePolicy policy, Attribute attribute) {
    return policy
        .source(attribute)
        .map(declaration -> Labels.of(declaration.owner(), type))
        .orElse("");
  }

  /** The row is named after the nearest element that wrote something that it holds. */
  private static Element nearestInRow(EffectivePolicy policy) {
    Set<Attribute> held = EnumSet.complementOf(EnumSet.copyOf(NOT_IN_ROW));
    return policy.chain().stream()
        .filter(
            declaration ->
                held.stream()
                    .flatMap(attribute -> policy.source(attribute).stream())
                    .anyMatch(declaration::equals))
        .findFirst()
        .orElse(policy.nearest())
        .element();
  }

  /** {@code PetResource}, {@code PetResource.list}. */
  private String name(Element element) {
    String label = Labels.of(element, type);
    int parameters = label.indexOf('(');
    return parameters < 0 ? label : label.substring(0, parameters);
  }
}
