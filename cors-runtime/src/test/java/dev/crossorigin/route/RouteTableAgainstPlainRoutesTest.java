// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.route;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** However a table finds its answer, it is the answer of trying everything in order. */
class RouteTableAgainstPlainRoutesTest {

  private static final List<String> SEGMENTS =
      List.of(
          "a",
          "a",
          "b",
          "b",
          "ab",
          "é",
          "%c3%a9",
          "{x}",
          "{x}",
          "{x}",
          "a{x}",
          "{x}.{y}",
          "{x}{y}",
          "a{x}b{y}",
          "{x: a.*}",
          "{x: .*}",
          "{x: [^/]+}",
          "{x: (a|b)/b}",
          "{x: [ab]{1,2}}",
          "{x: (a|b){1,2}}",
          "{x: 2}",
          "{x,y}",
          "");

  private static final List<String> TRIED =
      List.of(
          "a", "a", "b", "b", "ab", "aa", "a.b", "abab", "%C3%A9", "%c3%A9", "x", "a,b", "",
          ";a=/");

  private static final List<String> VERBS = List.of("GET", "POST", "HEAD", "OPTIONS", "LOCK");

  private static final List<String> NAMES = List.of("A", "B", "C", "D");

  record Member(String path, String verb, String target) {}

  record Type(String path, boolean root, List<Member> members) {}

  @Property(tries = 600)
  void finds_what_trying_everything_in_order_finds(
      @ForAll("types") List<Type> types, @ForAll("paths") List<String> paths) {
    List<RouteClass<String>> classes = new ArrayList<>();
    for (int i = 0; i < types.size(); i++) {
      classes.add(routes(NAMES.get(i), types.get(i)));
    }
    RouteTable<String> table = RouteTable.of(classes);
    PlainRoutes plain = new PlainRoutes(classes);

    for (String path : paths) {
      for (String verb : VERBS) {
        RouteMatch<String> match = table.find(path, verb);
        assertThat(new PlainRoutes.Answer(match.endpoint(), new TreeSet<>(match.endpoints())))
            .as("%s %s", verb, path)
            .isEqualTo(plain.find(path, verb));
      }
    }
  }

  @Property(tries = 600)
  void every_path_that_two_methods_may_serve_is_an_overlap(
      @ForAll("types") List<Type> types, @ForAll("paths") List<String> paths) {
    List<RouteClass<String>> classes = new ArrayList<>();
    Map<String, String> competitions = new HashMap<>();
    for (int i = 0; i < types.size(); i++) {
      RouteClass<String> type = routes(NAMES.get(i), types.get(i));
      classes.add(type);
      type.routes().forEach(route -> competitions.put(route.endpoint(), competition(type, route)));
    }
    Set<Set<String>> overlaps = new HashSet<>();
    for (Overlap<String> overlap : Overlap.among(classes, String::equals)) {
      overlaps.add(Set.of(overlap.first().endpoint(), overlap.second().endpoint()));
    }
    PlainRoutes plain = new PlainRoutes(classes);

    for (String path : paths) {
      for (String verb : VERBS) {
        List<String> candidates = List.copyOf(plain.candidates(path, verb));
        for (String one : candidates) {
          for (String other : candidates.subList(candidates.indexOf(one) + 1, candidates.size())) {
            boolean siblings = Objects.equals(competitions.get(one), competitions.get(other));
            assertThat(siblings || overlaps.contains(Set.of(one, other)))
                .as("%s %s: %s and %s of %s", verb, path, one, other, classes)
                .isTrue();
          }
        }
      }
    }
  }

  /** Those in one of these may be known to be tried in one order everywhere. */
  private static String competition(RouteClass<String> type, RouteClass.Route<String> route) {
    String path = type.path();
    if (path == null) {
      return type.name();
    }
    return route.path().isEmpty() ? "class paths" : Templates.regex(path);
  }

  private static RouteClass<String> routes(String name, Type type) {
    List<RouteClass.Route<String>> routes = new ArrayList<>();
    List<RouteClass.Locator> locators = new ArrayList<>();
    for (Member member : type.members()) {
      boolean toItself = name.compareTo(member.target()) >= 0 && member.path().isEmpty();
      if (member.verb().isEmpty() && !toItself) {
        String path = member.path().isEmpty() ? "/" : member.path();
        locators.add(new RouteClass.Locator(path, member.target()));
      } else {
        String endpoint = name + routes.size();
        routes.add(new RouteClass.Route<>(member.verb(), member.path(), endpoint));
      }
    }
    return new RouteClass<>(name, type.root() ? type.path() : null, routes, locators);
  }

  @Provide
  Arbitrary<List<Type>> types() {
    Arbitrary<String> path =
        Arbitraries.of(SEGMENTS)
            .list()
            .ofMaxSize(3)
            .map(segments -> distinctNames(String.join("/", segments)));
    Arbitrary<Member> member =
        Combinators.combine(
                path,
                Arbitraries.of("GET", "GET", "POST", "PUT", "HEAD", "OPTIONS", "LOCK", ""),
                Arbitraries.of("A", "B", "C", "D", "unknown"))
            .as(Member::new);
    return Combinators.combine(
            path, Arbitraries.of(true, true, false), member.list().ofMinSize(1).ofMaxSize(4))
        .as(Type::new)
        .list()
        .ofMinSize(1)
        .ofMaxSize(NAMES.size());
  }

  @Provide
  Arbitrary<List<String>> paths() {
    return Arbitraries.of(TRIED)
        .list()
        .ofMaxSize(5)
        .map(segments -> segments.stream().collect(Collectors.joining("/", "/", "")))
        .list()
        .ofSize(12);
  }

  /** Variables of one name and different expressions are refused by Jersey. */
  private static String distinctNames(String path) {
    StringBuilder distinct = new StringBuilder();
    for (int i = 0; i < path.length(); i++) {
      char c = path.charAt(i);
      boolean isName = c == 'x' || c == 'y';
      distinct.append(c).append(isName ? String.valueOf(i) : "");
    }
    return distinct.toString();
  }
}
