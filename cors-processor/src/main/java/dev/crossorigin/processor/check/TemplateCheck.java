// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.processor.check;

import dev.crossorigin.policy.Rule;
import dev.crossorigin.processor.check.CheckedResource.Access;
import dev.crossorigin.processor.check.CheckedResource.Endpoint;
import dev.crossorigin.processor.read.ElementLens;
import dev.crossorigin.processor.read.Labels;
import dev.crossorigin.resource.ResourceModel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;

/** Judges the endpoints of one template against each other: to a browser they are one URL. */
public final class TemplateCheck {

  /** Judges one resource. */
  public List<LocatedFinding> check(CheckedResource resource) {
    ResourceModel model = resource.model();
    List<Endpoint> inSourceOrder = new ArrayList<>(resource.endpoints());
    inSourceOrder.sort(Comparator.comparingInt(TemplateCheck::position));
    return grouped(inSourceOrder, Endpoint::route)
        .flatMap(
            template ->
                Stream.concat(
                    grouped(template, each -> each.endpoint().verb())
                        .flatMap(overloads -> overloads(overloads, model)),
                    credentials(template, model)))
        .toList();
  }

  /** Groups of equal keys; in source order, so that what stands out is told at the later one. */
  private static Stream<List<Endpoint>> grouped(
      List<Endpoint> inSourceOrder, Function<Endpoint, String> key) {
    return inSourceOrder.stream()
        .collect(Collectors.groupingBy(key, TreeMap::new, Collectors.toList()))
        .values()
        .stream();
  }

  private static int position(Endpoint endpoint) {
    ExecutableElement method = element(endpoint);
    return ElementLens.owner(method).getEnclosedElements().indexOf(method);
  }

  private static Stream<LocatedFinding> overloads(List<Endpoint> overloads, ResourceModel model) {
    Endpoint first = overloads.get(0);
    return overloads.stream()
        .skip(1)
        .filter(other -> differ(first.access(), other.access()))
        .map(
            other ->
                LocatedFinding.about(
                    other.endpoint().method(),
                    ElementLens.element(model.type()),
                    Rule.OVERLOADS_DIFFER,
                    other.endpoint().verb(),
                    path(model, other),
                    Labels.signature(element(first)),
                    Labels.signature(element(other))));
  }

  /** Where one was refused, there are findings enough. */
  private static boolean differ(Access first, Access other) {
    if (first instanceof Access.Refused || other instanceof Access.Refused) {
      return false;
    }
    if (first instanceof Access.Shared one && other instanceof Access.Shared two) {
      return !one.isLike(two);
    }
    return !first.getClass().equals(other.getClass());
  }

  private static Stream<LocatedFinding> credentials(List<Endpoint> endpoints, ResourceModel model) {
    List<Endpoint> shared =
        endpoints.stream().filter(each -> each.access().shared().isPresent()).toList();
    return shared.stream()
        .skip(1)
        .filter(each -> allowsCredentials(each) != allowsCredentials(shared.get(0)))
        .limit(1)
        .map(
            odd ->
                LocatedFinding.about(
                    odd.endpoint().method(),
                    ElementLens.element(model.type()),
                    Rule.CREDENTIALS_DIFFER_AT_TEMPLATE,
                    path(model, odd)));
  }

  private static boolean allowsCredentials(Endpoint endpoint) {
    return endpoint
        .access()
        .shared()
        .filter(shared -> shared.policy().allowCredentials())
        .isPresent();
  }

  /** From the base URI down; dots stand for what locators put before it. */
  private static String path(ResourceModel model, Endpoint endpoint) {
    String above = model.path().map(TemplateCheck::slashed).orElse("/...");
    String own = endpoint.endpoint().path();
    return own.isEmpty() ? above : above.replaceAll("/$", "") + slashed(own);
  }

  private static String slashed(String path) {
    return path.startsWith("/") ? path : "/" + path;
  }

  private static ExecutableElement element(Endpoint endpoint) {
    return ElementLens.element(endpoint.endpoint().method());
  }
}
