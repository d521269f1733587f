// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.processor.check;

import dev.crossorigin.policy.Rule;
import dev.crossorigin.processor.check.CheckedResource.Access;
import dev.crossorigin.processor.check.CheckedResource.Endpoint;
import dev.crossorigin.processor.read.ElementLens;
import dev.crossorigin.processor.read.Labels;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;

/** Judges the endpoints of one template against each other: to a browser they are one URL. */
public final class TemplateCheck {

  /** Judges one resource. */
  public List<LocatedFinding> check(CheckedResource resource) {
    TypeElement type = ElementLens.element(resource.model().type());
    return resource.endpoints().stream()
        .collect(
            Collectors.groupingBy(
                each -> normalised(each.endpoint().path()),
                LinkedHashMap::new,
                Collectors.toList()))
        .entrySet()
        .stream()
        .flatMap(
            template ->
                Stream.concat(
                    overloads(template.getKey(), template.getValue(), type),
                    credentials(template.getKey(), template.getValue(), type)))
        .toList();
  }

  /** Variable names and outer slashes do not tell templates apart. */
  private static String normalised(String path) {
    return "/" + path.replaceAll("^/|/$", "").replaceAll("\\{\\s*[\\w.-]+\\s*([:}])", "{$1");
  }

  private static Stream<LocatedFinding> overloads(
      String template, List<Endpoint> endpoints, TypeElement type) {
    Map<String, List<Endpoint>> byVerb =
        endpoints.stream()
            .collect(
                Collectors.groupingBy(
                    each -> each.endpoint().verb(), LinkedHashMap::new, Collectors.toList()));
    return byVerb.entrySet().stream()
        .flatMap(
            verb -> {
              Endpoint first = verb.getValue().get(0);
              return verb.getValue().stream()
                  .filter(other -> differ(first.access(), other.access()))
                  .map(
                      other ->
                          LocatedFinding.about(
                              other.endpoint().method(),
                              type,
                              Rule.OVERLOADS_DIFFER,
                              verb.getKey(),
                              template,
                              signature(first),
                              signature(other)));
            });
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

  private static Stream<LocatedFinding> credentials(
      String template, List<Endpoint> endpoints, TypeElement type) {
    List<Endpoint> shared =
        endpoints.stream().filter(each -> each.access().shared().isPresent()).toList();
    if (shared.isEmpty()) {
      return Stream.empty();
    }
    boolean expected = allowsCredentials(shared.get(0));
    Optional<Endpoint> odd =
        shared.stream().filter(each -> allowsCredentials(each) != expected).findFirst();
    return odd.stream()
        .map(
            each ->
                LocatedFinding.about(
                    each.endpoint().method(), type, Rule.CREDENTIALS_DIFFER_AT_TEMPLATE, template));
  }

  private static boolean allowsCredentials(Endpoint endpoint) {
    return endpoint.access().shared().orElseThrow().policy().allowCredentials();
  }

  private static String signature(Endpoint endpoint) {
    return Labels.signature(ElementLens.element(endpoint.endpoint().method()));
  }
}
