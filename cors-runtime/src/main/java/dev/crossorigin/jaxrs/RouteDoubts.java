// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.jaxrs;

import dev.crossorigin.engine.Endpoint;
import dev.crossorigin.policy.Finding;
import dev.crossorigin.policy.Place;
import dev.crossorigin.policy.Rule;
import dev.crossorigin.route.Overlap;
import dev.crossorigin.route.RouteClass;
import dev.crossorigin.route.RouteMatch;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where the route table may be wrong on a runtime that is not Jersey: resource methods under
 * different policies, of which another runtime may call another one. What the table says there is a
 * promise only if each of them would make it.
 */
final class RouteDoubts {

  private static final System.Logger LOGGER = System.getLogger("dev.crossorigin");
  private static final int MOST_LOGGED = 20;

  /** Nothing is in doubt. */
  static final RouteDoubts NONE = new RouteDoubts(List.of());

  private final List<Overlap<Endpoint>> overlaps;
  private final Map<Endpoint, List<Overlap<Endpoint>>> byEndpoint = new HashMap<>();

  private RouteDoubts(List<Overlap<Endpoint>> overlaps) {
    this.overlaps = overlaps;
    for (Overlap<Endpoint> overlap : overlaps) {
      add(overlap.first(), overlap);
      add(overlap.second(), overlap);
    }
  }

  /** Those among the routes of some classes. */
  static RouteDoubts among(Collection<RouteClass<Endpoint>> classes) {
    return new RouteDoubts(Overlap.among(classes, RouteConflicts::answerAlike));
  }

  private void add(Overlap.Side<Endpoint> side, Overlap<Endpoint> overlap) {
    byEndpoint.computeIfAbsent(side.endpoint(), any -> new ArrayList<>()).add(overlap);
  }

  /**
   * The other resource methods that may be called in place of one that the table found.
   *
   * @param verb of the request
   */
  List<RouteMatch<Endpoint>> rivals(@Nullable Endpoint endpoint, String path, String verb) {
    List<Overlap<Endpoint>> mine = endpoint == null ? null : byEndpoint.get(endpoint);
    if (mine == null) {
      return List.of();
    }
    return mine.stream()
        .filter(overlap -> overlap.concerns(verb))
        .flatMap(overlap -> Stream.of(overlap.first(), overlap.second()))
        .filter(side -> !side.endpoint().equals(endpoint) && side.matches(path))
        .map(
            rival ->
                new RouteMatch<>(rival.template(), rival.endpoint(), List.of(rival.endpoint())))
        .toList();
  }

  /**
   * Warns of them.
   *
   * @param isNew tells whether a message was not logged before
   */
  void log(Predicate<String> isNew) {
    if (overlaps.isEmpty()) {
      return;
    }
    List<String> messages =
        overlaps.stream().map(RouteDoubts::finding).map(Finding::text).filter(isNew).toList();
    messages.stream()
        .limit(MOST_LOGGED)
        .forEach(message -> LOGGER.log(System.Logger.Level.WARNING, message));
    if (messages.size() > MOST_LOGGED) {
      LOGGER.log(
          System.Logger.Level.WARNING,
          "{0} more pairs of routes can match one URL under different policies",
          messages.size() - MOST_LOGGED);
    }
  }

  private static Finding finding(Overlap<Endpoint> overlap) {
    return Rule.ROUTES_OVERLAP.at(
        Place.policy(),
        overlap.verb(),
        overlap.first().template(),
        overlap.first().endpoint(),
        overlap.second().template(),
        overlap.second().endpoint());
  }
}
