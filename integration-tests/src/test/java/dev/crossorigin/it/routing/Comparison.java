// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.it.routing;

import dev.crossorigin.it.routing.ResourceSet.Member;
import dev.crossorigin.it.routing.ResourceSet.ResourceClass;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Compares, for one application, what a preflight is promised with what becomes of the request:
 * both must speak of the same resource method.
 */
final class Comparison {

  /** The application's own page, so that no method refuses to say that it was called. */
  private static final Map<String, String> REQUEST =
      Map.of("Origin", SetSource.ORIGIN, "Sec-Fetch-Site", "same-origin");

  private final ResourceSet set;
  private final JerseyDispatch jersey;
  private final Map<String, Integer> counts;

  /**
   * Starts the application.
   *
   * @param counts receives what sorts of answers there were
   */
  Comparison(ResourceSet set, CompiledSets compiled, Map<String, Integer> counts) {
    this.set = set;
    this.counts = counts;
    Set<Class<?>> roots = new LinkedHashSet<>();
    for (ResourceClass type : set.classes()) {
      if (type.path() != null) {
        roots.add(compiled.load(set, type.name()));
      }
    }
    jersey = new JerseyDispatch(roots);
  }

  /** The first difference that one of the requests shows. */
  static Optional<Difference> first(List<Trial> trials) {
    CompiledSets compiled = new CompiledSets(trials.stream().map(Trial::set).toList());
    return trials.stream()
        .map(trial -> new Comparison(trial.set(), compiled, new TreeMap<>()).compare(trial))
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** What differs for a request to this application. */
  Optional<Difference> compare(Trial trial) {
    Answer request = jersey.send(trial.verb(), trial.path(), REQUEST);
    Member served = set.member(request.headers().get(SetSource.SERVED_BY)).orElse(null);
    List<Member> template = template(request);
    Answer preflight = jersey.send("OPTIONS", trial.path(), preflightOf(trial.verb()));
    String outcome = served == null ? template.isEmpty() ? "none" : "verb missing" : "hit";
    Promise promise = Promise.ofPreflight(preflight);
    counts.merge(outcome + ", preflight " + promise.kind(), 1, Integer::sum);
    return difference(
            trial,
            served,
            template,
            Promise.expectedOfPreflight(served, template, trial.verb()),
            promise)
        .or(
            () ->
                difference(
                    trial,
                    served,
                    template,
                    Promise.expectedOfRequest(served, template),
                    Promise.ofRequest(request)));
  }

  private static Map<String, String> preflightOf(String verb) {
    return Map.of("Origin", SetSource.ORIGIN, "Access-Control-Request-Method", verb);
  }

  private List<Member> template(Answer answer) {
    return answer.template().stream()
        .map(set::member)
        .flatMap(Optional::stream)
        .sorted(Comparator.comparing(Member::number))
        .toList();
  }

  private static Optional<Difference> difference(
      Trial trial,
      @Nullable Member served,
      List<Member> template,
      Promise expected,
      Promise actual) {
    String what = (served == null ? "nothing" : served.name()) + " at " + names(template);
    return expected.equals(actual)
        ? Optional.empty()
        : Optional.of(new Difference(trial, what, expected, actual));
  }

  private static List<String> names(List<Member> members) {
    return members.stream().map(Member::name).toList();
  }
}
