// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.processor.check;

import dev.crossorigin.policy.Place;
import dev.crossorigin.policy.Rule;
import dev.crossorigin.processor.discover.Discovered;
import dev.crossorigin.processor.read.Applications;
import dev.crossorigin.processor.read.ElementLens;
import dev.crossorigin.processor.read.Labels;
import dev.crossorigin.processor.resolve.Chain;
import dev.crossorigin.processor.resolve.Declaration;
import dev.crossorigin.resource.MethodLens;
import dev.crossorigin.resource.ResourceModel;
import dev.crossorigin.resource.ResourceReader;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/** Judges whether annotations stand where they can have an effect. */
public final class PlacementCheck {

  private final ElementLens lens;
  private final Chain chain;

  /** A check over the elements of one round. */
  public PlacementCheck(ElementLens lens, Chain chain) {
    this.lens = lens;
    this.chain = chain;
  }

  /**
   * Judges one type.
   *
   * @param model the type as a resource; read of interfaces and abstract classes as well
   */
  public List<LocatedFinding> check(Discovered discovered, Optional<ResourceModel> model) {
    Set<ExecutableElement> counting =
        model.stream()
            .flatMap(resource -> resource.endpoints().stream())
            .flatMap(chain::methods)
            .collect(Collectors.toSet());
    return discovered.annotated().stream()
        .flatMap(element -> Declaration.on(element).stream())
        .flatMap(declaration -> finding(declaration, counting, model).stream())
        .toList();
  }

  private Optional<LocatedFinding> finding(
      Declaration declaration, Set<ExecutableElement> counting, Optional<ResourceModel> model) {
    return withoutEffect(declaration, counting, model)
        .map(
            thing ->
                LocatedFinding.at(Location.of(declaration, Place.policy()), Rule.NO_EFFECT, thing));
  }

  /** What the element is, if a policy on it has no effect. */
  private Optional<String> withoutEffect(
      Declaration declaration, Set<ExecutableElement> counting, Optional<ResourceModel> model) {
    Element element = declaration.element();
    if (element instanceof ExecutableElement method) {
      return counting.contains(method) ? Optional.empty() : Optional.of(describe(method));
    }
    TypeElement type = (TypeElement) element;
    String label = "\"" + Labels.nested(type) + "\"";
    if (Applications.include(type) && !declaration.sameOriginOnly()) {
      return Optional.empty();
    }
    return switch (type.getKind()) {
      case INTERFACE -> Optional.empty();
      case ANNOTATION_TYPE -> composition(declaration, label);
      case ENUM -> Optional.of("enum " + label);
      default ->
          counting.isEmpty() && !isBase(type) && lens.lostMethods(type).isEmpty()
              ? Optional.of("class " + label + without(model))
              : Optional.empty();
    };
  }

  /** A class that has a model but no resource method has locators. */
  private static String without(Optional<ResourceModel> model) {
    return model.isPresent()
        ? ", which has only sub-resource locators, through which no policy flows,"
        : ", which has no resource method,";
  }

  /** {@link dev.crossorigin.CrossOrigin} makes a composed annotation, one level deep. */
  private static Optional<String> composition(Declaration declaration, String label) {
    if (declaration.sameOriginOnly()) {
      return Optional.of("annotation type " + label);
    }
    return declaration.isDirect()
        ? Optional.empty()
        : Optional.of("annotation type " + label + ", which only annotates other annotations,");
  }

  /** Subclasses inherit the policy of an abstract class, whether or not it has resource methods. */
  private static boolean isBase(TypeElement type) {
    return type.getModifiers().contains(Modifier.ABSTRACT);
  }

  private String describe(ExecutableElement method) {
    String label = "\"" + Labels.signature(method) + "\"";
    if (!method.getModifiers().contains(Modifier.PUBLIC)) {
      return "non-public method " + label;
    }
    MethodLens declared = lens.of(method);
    boolean isLocator =
        declared.annotation("jakarta.ws.rs.Path").isPresent()
            && ResourceReader.verbs(declared).isEmpty();
    return isLocator
        ? "sub-resource locator " + label + ", through which no policy flows,"
        : "method " + label + ", which is no resource method,";
  }
}
