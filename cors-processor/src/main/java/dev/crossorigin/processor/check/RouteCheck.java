// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.processor.check;

import dev.crossorigin.policy.Rule;
import dev.crossorigin.processor.read.ElementLens;
import dev.crossorigin.processor.read.Labels;
import dev.crossorigin.resource.MethodLens;
import dev.crossorigin.route.Templates;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/**
 * Tells where the runtime reads paths otherwise than their authors will expect, in all resources of
 * a round, for classes of one path share their routes. Of paths far from any policy it says
 * nothing.
 */
public final class RouteCheck {

  private final List<CheckedResource> resources = new ArrayList<>();
  private final TemplateKeys templates = new TemplateKeys();

  /** Takes a resource along. */
  public void add(CheckedResource resource) {
    resources.add(resource);
  }

  /** Judges the resources that were added. */
  public List<LocatedFinding> findings() {
    List<List<CheckedResource>> classes = List.copyOf(sharing(resources, this::classKey));
    return Stream.of(
            misread(),
            classes.stream().flatMap(each -> twins(each.stream().flatMap(RouteCheck::ofClass))),
            classes.stream().flatMap(each -> twins(each.stream().flatMap(RouteCheck::ofMembers))),
            classes.stream().flatMap(this::neverCalled))
        .flatMap(Function.identity())
        .toList();
  }

  /** Sub-resource classes share nothing with each other. */
  private String classKey(CheckedResource resource) {
    return resource
        .model()
        .path()
        .map(path -> "at " + templates.of(path))
        .orElseGet(() -> resource.model().type().name());
  }

  private Stream<LocatedFinding> misread() {
    return resources.stream()
        .flatMap(each -> Stream.concat(ofClass(each), ofMembers(each)))
        .filter(Written::governed)
        .flatMap(
            written ->
                Templates.misreadings(written.path()).stream()
                    .map(
                        misreading ->
                            written.finding(
                                Rule.VARIABLE_MISREAD,
                                misreading.variable(),
                                written.path(),
                                misreading.reading())));
  }

  private Stream<LocatedFinding> twins(Stream<Written> paths) {
    return sharing(paths.toList(), written -> templates.of(written.path())).stream()
        .flatMap(
            routes -> {
              Written first = routes.get(0);
              return routes.stream()
                  .filter(other -> other.governed() || first.governed())
                  .filter(other -> !Templates.rankAlike(first.path(), other.path()))
                  .map(
                      other ->
                          other.finding(
                              Rule.TWIN_TEMPLATES,
                              other.path(),
                              first.path(),
                              Labels.of(first.element(), other.type())));
            });
  }

  private Stream<LocatedFinding> neverCalled(List<CheckedResource> classes) {
    List<Element> pathless =
        classes.stream()
            .flatMap(each -> each.endpoints().stream())
            .filter(each -> each.endpoint().path().isEmpty())
            .map(each -> (Element) ElementLens.element(each.endpoint().method()))
            .toList();
    return classes.stream()
        .flatMap(RouteCheck::ofEndpoints)
        .filter(written -> written.governed() && !pathless.isEmpty())
        .filter(written -> templates.of(written.path()).equals(templates.of("/")))
        .map(
            written ->
                written.finding(
                    Rule.METHOD_NEVER_CALLED,
                    Labels.of(written.element(), written.type()),
                    written.path(),
                    Labels.of(pathless.get(0), written.type())));
  }

  private static Stream<Written> ofClass(CheckedResource resource) {
    TypeElement type = ElementLens.element(resource.model().type());
    return resource.model().path().stream()
        .map(path -> new Written(path, type, type, resource.hasPolicy()));
  }

  private static Stream<Written> ofMembers(CheckedResource resource) {
    return Stream.concat(ofEndpoints(resource), ofLocators(resource))
        .sorted(Comparator.comparingInt(Written::position));
  }

  private static Stream<Written> ofEndpoints(CheckedResource resource) {
    return resource.endpoints().stream()
        .map(CheckedResource.Endpoint::endpoint)
        .filter(endpoint -> !endpoint.path().isEmpty())
        .map(endpoint -> written(endpoint.path(), endpoint.method(), resource));
  }

  private static Stream<Written> ofLocators(CheckedResource resource) {
    return resource.model().locators().stream()
        .map(locator -> written(locator.path(), locator.method(), resource));
  }

  private static Written written(String path, MethodLens method, CheckedResource resource) {
    TypeElement type = ElementLens.element(resource.model().type());
    return new Written(path, ElementLens.element(method), type, resource.hasPolicy());
  }

  private static <T> Collection<List<T>> sharing(List<T> all, Function<T, String> key) {
    Map<String, List<T>> shared =
        all.stream().collect(Collectors.groupingBy(key, LinkedHashMap::new, Collectors.toList()));
    return shared.values();
  }

  /**
   * A path and where it stands.
   *
   * @param element the class or method that has it, itself or by inheritance
   * @param type the resource class
   * @param governed whether anything in the class has a policy
   */
  private record Written(String path, Element element, TypeElement type, boolean governed) {

    /** In source order; what is inherited comes first. */
    int position() {
      return type.getEnclosedElements().indexOf(element);
    }

    LocatedFinding finding(Rule rule, Object... arguments) {
      boolean own = element.equals(type) || type.getEnclosedElements().contains(element);
      return LocatedFinding.at(Location.ofPath(own ? element : type), rule, arguments);
    }
  }
}
