// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.route;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.stream.Stream;
import org.glassfish.jersey.uri.PathPattern;
import org.glassfish.jersey.uri.PathTemplate;
import org.glassfish.jersey.uri.UriTemplate;
import org.jspecify.annotations.Nullable;

/**
 * Jersey's matching written down plainly: every regular expression is tried in its order. What a
 * {@link RouteTable} finds must be what this finds. Expressions and ranks are those of Jersey's own
 * templates.
 */
final class PlainRoutes {

  /** Endpoint found, or null; and the verbs at the template, empty if none matched. */
  record Answer(@Nullable String endpoint, TreeSet<String> endpoints) {

    static Answer none() {
      return new Answer(null, new TreeSet<>());
    }
  }

  private final Set<String> reached = new HashSet<>();
  private final Map<String, RouteClass<String>> classes = new LinkedHashMap<>();
  private final List<Place> roots;

  PlainRoutes(List<RouteClass<String>> routes) {
    List<RouteClass<String>> sorted =
        routes.stream().sorted(Comparator.comparing(RouteClass::name)).toList();
    sorted.forEach(type -> classes.put(type.name(), type));
    roots =
        group(
            sorted.stream()
                .flatMap(type -> Stream.ofNullable(type.path()).map(path -> Place.of(type, path)))
                .toList());
  }

  Answer find(String path, String verb) {
    reached.clear();
    return level(roots, false, path.replaceAll(";[^/]*", ""), verb);
  }

  private Answer level(List<Place> places, boolean target, String path, String verb) {
    Place candidate = null;
    for (Place place : places) {
      PathPattern open = target ? PathPattern.OPEN_ROOT_PATH_PATTERN : place.pattern();
      if (!place.methods.isEmpty() && PathPattern.asClosed(open).match(path) != null) {
        if (place.serves(verb)) {
          return place.answer(verb);
        }
        candidate = candidate == null ? place : candidate;
      }
      boolean leadsOn = !place.children.isEmpty() || !place.locators.isEmpty();
      MatchResult match = leadsOn ? open.match(path) : null;
      if (match != null) {
        return candidate == null ? below(place, rest(match), verb) : candidate.answer(verb);
      }
    }
    return candidate == null ? Answer.none() : candidate.answer(verb);
  }

  private Answer below(Place parent, String path, String verb) {
    Place candidate = null;
    for (Place place : group(parent.children)) {
      if (!place.methods.isEmpty() && PathPattern.asClosed(place.pattern()).match(path) != null) {
        if (place.serves(verb)) {
          return place.answer(verb);
        }
        candidate = candidate == null ? place : candidate;
      }
      MatchResult match = place.locators.isEmpty() ? null : place.pattern().match(path);
      if (match != null) {
        return candidate == null
            ? target(place.locators.get(0), rest(match), verb)
            : candidate.answer(verb);
      }
    }
    if (candidate != null) {
      return candidate.answer(verb);
    }
    MatchResult match = PathPattern.OPEN_ROOT_PATH_PATTERN.match(path);
    return parent.locators.isEmpty() || match == null
        ? Answer.none()
        : target(parent.locators.get(0), rest(match), verb);
  }

  /** Every resource method of a verb that some way through the templates leads to. */
  Set<String> candidates(String path, String verb) {
    reached.clear();
    Set<String> candidates = new TreeSet<>();
    for (Place root : roots) {
      explore(root, root.pattern(), path.replaceAll(";[^/]*", ""), verb, candidates);
    }
    return candidates;
  }

  private void explore(
      Place place, PathPattern open, String path, String verb, Set<String> candidates) {
    if (PathPattern.asClosed(open).match(path) != null) {
      candidates.addAll(place.endpoints(verb));
    }
    MatchResult match = open.match(path);
    if (match == null) {
      return;
    }
    for (Place child : group(place.children)) {
      if (PathPattern.asClosed(child.pattern()).match(rest(match)) != null) {
        candidates.addAll(child.endpoints(verb));
      }
      MatchResult below = child.pattern().match(rest(match));
      if (below != null) {
        follow(child, rest(below), verb, candidates);
      }
    }
    follow(place, rest(match), verb, candidates);
  }

  private void follow(Place place, String path, String verb, Set<String> candidates) {
    for (RouteClass.Locator locator : place.locators) {
      RouteClass<String> type = classes.get(locator.target());
      if (type != null && reached.add(locator.target() + " " + path)) {
        Place target = Place.of(type, "");
        explore(target, PathPattern.OPEN_ROOT_PATH_PATTERN, path, verb, candidates);
      }
    }
  }

  private Answer target(RouteClass.Locator locator, String path, String verb) {
    RouteClass<String> type = classes.get(locator.target());
    // a locator that leads back to where it was without using up the path serves nothing
    boolean again = !reached.add(locator.target() + " " + path);
    return type == null || again
        ? Answer.none()
        : level(List.of(Place.of(type, "")), true, path, verb);
  }

  private static String rest(MatchResult match) {
    String rest = match.group(match.groupCount());
    return rest == null ? "" : rest;
  }

  private static List<Place> group(List<Place> places) {
    Map<String, Place> byRegex = new LinkedHashMap<>();
    for (Place place : places) {
      byRegex.merge(place.regex(), place, Place::merge);
    }
    return byRegex.values().stream().sorted(Place.ORDER).toList();
  }

  private record Place(
      String path,
      List<RouteClass.Route<String>> methods,
      List<RouteClass.Locator> locators,
      List<Place> children) {

    static final Comparator<Place> ORDER =
        Comparator.comparing((Place place) -> place.pattern().getTemplate(), UriTemplate.COMPARATOR)
            .thenComparing(place -> place.locators.size())
            .thenComparing(Place::regex, Comparator.reverseOrder());

    static Place of(RouteClass<String> type, String path) {
      Place root = at(path);
      type.routes()
          .forEach(route -> root.place(route.path().isEmpty(), route.path()).methods.add(route));
      type.locators()
          .forEach(
              locator ->
                  root.place(locator.path().equals("/"), locator.path()).locators.add(locator));
      return root;
    }

    private Place place(boolean here, String path) {
      if (here) {
        return this;
      }
      Place child = at(path);
      children.add(child);
      return child;
    }

    static Place at(String path) {
      return new Place(path, new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    }

    Place merge(Place other) {
      Place both = at(path);
      Stream.of(this, other)
          .forEach(
              place -> {
                both.methods.addAll(place.methods);
                both.locators.addAll(place.locators);
                both.children.addAll(place.children);
              });
      return both;
    }

    String regex() {
      String trimmed = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
      return new PathTemplate(trimmed).getPattern().getRegex();
    }

    PathPattern pattern() {
      return new PathPattern(path);
    }

    List<String> endpoints(String verb) {
      return methods.stream()
          .filter(method -> method.verb().equals(verb))
          .map(RouteClass.Route::endpoint)
          .toList();
    }

    boolean serves(String verb) {
      return verb.equals("OPTIONS") || endpoint(verb) != null;
    }

    @Nullable String endpoint(String verb) {
      String served = methods.stream().anyMatch(m -> m.verb().equals(verb)) ? verb : "GET";
      return methods.stream()
          .filter(method -> method.verb().equals(served))
          .filter(method -> method.verb().equals(verb) || verb.equals("HEAD"))
          .map(RouteClass.Route::endpoint)
          .findFirst()
          .orElse(null);
    }

    Answer answer(String verb) {
      TreeSet<String> all = new TreeSet<>();
      methods.forEach(method -> all.add(method.endpoint()));
      return new Answer(endpoint(verb), all);
    }
  }
}
