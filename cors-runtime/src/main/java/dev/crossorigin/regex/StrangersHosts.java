// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.regex;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Walks an automaton along the hosts that a stranger could get: one label of theirs, directly below
 * one of the names that are given. A whole list of such names costs little, for what they begin
 * with is walked once, and hardly ever leads anywhere.
 */
final class StrangersHosts {

  private static final Automaton SCHEME = OriginLanguages.automaton(OriginLanguages.SCHEME);
  private static final Automaton BEFORE = OriginLanguages.automaton("([a-z0-9_][a-z0-9_-]*)?");
  private static final Automaton BEHIND = OriginLanguages.automaton("([a-z0-9_-]*[a-z0-9_])?\\.");
  private static final Automaton LETTERS = OriginLanguages.automaton("[a-z0-9_]+");
  private static final Automaton SEPARATED =
      OriginLanguages.automaton("(-[a-z0-9_-]*[a-z0-9_])?\\.");

  /** One label that is a public suffix if no list says otherwise. */
  private static final Automaton ANY_NAME =
      OriginLanguages.automaton("[a-z0-9]([a-z0-9-]*[a-z0-9])?")
          .without(OriginLanguages.automaton("\\d+|localhost"));

  /** Without the default ports of the web, which are hardly ever sent. */
  private static final Automaton PORT =
      OriginLanguages.automaton(OriginLanguages.PORT)
          .without(OriginLanguages.automaton(":(80|443)"));

  private static final Comparator<String> SHORTEST =
      Comparator.comparing(String::length).thenComparing(Comparator.naturalOrder());

  private static final String ANY = "*";
  private static final String EXCEPTION = "!";

  private final Automaton automaton;
  private final Supplier<List<String>> parents;
  private final Map<Walks, Optional<String>> ports = new HashMap<>();

  /**
   * @param parents as {@link Automaton#originNamedByAnybody} takes them; asked for only where a
   *     label of a stranger can match
   */
  StrangersHosts(Automaton automaton, Supplier<List<String>> parents) {
    this.automaton = automaton;
    this.parents = parents;
  }

  /**
   * Where two walks are: one that has to match, and one that must not. Maps have the first of the
   * shortest texts that lead there.
   *
   * @param other {@link Dfa#DEAD} if it cannot match any more, or there is none
   */
  private record Walks(int state, int other) {}

  /** Walks and a text that leads there. */
  private record Way(Walks walks, String text) {}

  /** The first of the shortest origins that match and whose label has the name in it. */
  Optional<String> with(String name) {
    return shortestBelow(through(BEHIND, along(name, through(BEFORE, schemes()))));
  }

  /**
   * The first of the shortest origins that match, and whose label begins with the name and runs on
   * in letters or digits without which it would not.
   */
  Optional<String> runningOnFrom(String name) {
    Map<Walks, String> behindLetters = new LinkedHashMap<>();
    along(name, schemes())
        .forEach(
            (start, text) ->
                through(LETTERS, Map.of(start, text))
                    .forEach(
                        (end, longer) ->
                            behindLetters.put(new Walks(end.state(), start.state()), longer)));
    return shortestBelow(through(SEPARATED, behindLetters));
  }

  /** Goes on from behind the dot of a label. */
  private Optional<String> shortestBelow(Map<Walks, String> labels) {
    if (labels.isEmpty()) {
      return Optional.empty();
    }
    Deep deep = new Deep(labels);
    BelowAny belowAny = new BelowAny(labels);
    return parents.get().stream()
        .filter(parent -> !belowAny.learns(parent))
        .flatMap(parent -> parent.startsWith(ANY) ? belowAny.along(parent) : deep.along(parent))
        .flatMap(end -> port(end.walks()).map(end.text()::concat).stream())
        .filter(origin -> origin.length() <= Automaton.MAX_INPUT)
        .min(SHORTEST);
  }

  /** What has to follow a host, so that one walk matches and the other does not. */
  private Optional<String> port(Walks host) {
    return ports.computeIfAbsent(
        host,
        walks ->
            through(PORT, Map.of(walks, "")).entrySet().stream()
                .filter(end -> matchesOnlyOne(end.getKey()))
                .map(Map.Entry::getValue)
                .min(SHORTEST));
  }

  private boolean matchesOnlyOne(Walks walks) {
    return automaton.accepts(walks.state())
        && (walks.other() == Dfa.DEAD || !automaton.accepts(walks.other()));
  }

  private Map<Walks, String> schemes() {
    return through(SCHEME, Map.of(new Walks(0, Dfa.DEAD), ""));
  }

  /** Where one more text leads. */
  private Map<Walks, String> along(String text, Map<Walks, String> starts) {
    Map<Walks, String> ends = starts;
    for (int i = 0; i < text.length() && !ends.isEmpty(); i++) {
      ends = step(ends, text.charAt(i));
    }
    return ends;
  }

  private Map<Walks, String> step(Map<Walks, String> starts, char c) {
    Map<Walks, String> ends = new LinkedHashMap<>();
    starts.forEach(
        (walks, text) -> {
          Walks next = step(walks, c);
          if (next.state() != Dfa.DEAD) {
            ends.merge(next, text + c, BinaryOperator.minBy(SHORTEST));
          }
        });
    return ends;
  }

  private Walks step(Walks walks, char c) {
    return new Walks(
        automaton.next(walks.state(), c),
        walks.other() == Dfa.DEAD ? Dfa.DEAD : automaton.next(walks.other(), c));
  }

  /** Where the texts that a pattern matches lead. */
  private Map<Walks, String> through(Automaton pattern, Map<Walks, String> starts) {
    record Place(int inPattern, Walks walks) {}
    record Step(Place place, String text) {}
    Queue<Step> steps = new PriorityQueue<>(Comparator.comparing(Step::text, SHORTEST));
    starts.forEach((walks, text) -> steps.add(new Step(new Place(0, walks), text)));
    Set<Place> seen = new HashSet<>();
    Map<Walks, String> ends = new LinkedHashMap<>();
    while (!steps.isEmpty()) {
      Step step = steps.remove();
      Place place = step.place();
      if (!seen.add(place)) {
        continue;
      }
      if (pattern.accepts(place.inPattern())) {
        ends.putIfAbsent(place.walks(), step.text());
      }
      for (char c = 0; c < CharSet.LIMIT; c++) {
        int inPattern = pattern.next(place.inPattern(), c);
        if (inPattern != Dfa.DEAD) {
          Walks next = step(place.walks(), c);
          if (next.state() != Dfa.DEAD) {
            steps.add(new Step(new Place(inPattern, next), step.text() + c));
          }
        }
      }
    }
    return ends;
  }

  /** Follows names that begin with any label, once it has learned which labels are excepted. */
  private final class BelowAny {

    private final Map<Walks, String> starts;
    private final Map<Walks, String> behindLabel;
    private final List<String> exceptions = new ArrayList<>();

    BelowAny(Map<Walks, String> starts) {
      this.starts = starts;
      this.behindLabel = through(ANY_NAME, starts);
    }

    /** Whether it is an exception, which stands before all others. */
    boolean learns(String parent) {
      return parent.startsWith(EXCEPTION) && exceptions.add(parent.substring(EXCEPTION.length()));
    }

    Stream<Way> along(String parent) {
      String below = parent.substring(ANY.length());
      String excepted =
          exceptions.stream()
              .filter(name -> !below.isEmpty() && name.endsWith(below))
              .map(name -> name.substring(0, name.length() - below.length()))
              .collect(Collectors.joining("|"));
      Map<Walks, String> labels =
          excepted.isEmpty()
              ? behindLabel
              : through(ANY_NAME.without(OriginLanguages.automaton(excepted)), starts);
      return StrangersHosts.this.along(below, labels).entrySet().stream()
          .map(end -> new Way(end.getKey(), end.getValue()));
    }
  }

  /** Follows names that come in order, and takes up each where it parts from the one before. */
  private final class Deep {

    private String previous = "";

    /**
     * By length of what the previous name begins with, where that leads; the texts are those before
     * the name.
     */
    private final List<List<Way>> path = new ArrayList<>();

    Deep(Map<Walks, String> starts) {
      path.add(
          starts.entrySet().stream()
              .map(start -> new Way(start.getKey(), start.getValue()))
              .toList());
    }

    Stream<Way> along(String name) {
      int common = 0;
      while (common < Math.min(previous.length(), name.length())
          && previous.charAt(common) == name.charAt(common)) {
        common++;
      }
      path.subList(Math.min(common + 1, path.size()), path.size()).clear();
      while (path.size() <= name.length() && !last().isEmpty()) {
        path.add(step(last(), name.charAt(path.size() - 1)));
      }
      previous = name;
      return path.size() > name.length()
          ? last().stream().map(way -> new Way(way.walks(), way.text() + name))
          : Stream.empty();
    }

    private List<Way> last() {
      return path.get(path.size() - 1);
    }

    private List<Way> step(List<Way> ways, char c) {
      List<Way> next = new ArrayList<>(ways.size());
      for (Way way : ways) {
        Walks walks = StrangersHosts.this.step(way.walks(), c);
        if (walks.state() != Dfa.DEAD) {
          next.add(new Way(walks, way.text()));
        }
      }
      return next;
    }
  }
}
