// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.route;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;

/**
 * Two resource methods that serve one verb at templates that a path may both match, where runtimes
 * do not all agree on which is called.
 *
 * @param verb the method
 * @param first one side
 * @param second the other
 * @param <E> what the table holds
 */
public record Overlap<E>(String verb, Side<E> first, Side<E> second) {

  /**
   * A resource method at a template.
   *
   * @param template from the base URI down, as written
   * @param pattern what it matches, of paths without matrix parameters
   * @param endpoint what the table holds
   * @param <E> what the table holds
   */
  public record Side<E>(String template, Pattern pattern, E endpoint) {

    /** Whether it matches a raw path. */
    public boolean matches(String rawPath) {
      return pattern.matcher(Paths.tail(rawPath, Paths.start(rawPath))).matches();
    }
  }

  /**
   * The overlaps of all deployed classes. Templates are compared segment by segment; regular
   * expressions count as overlapping, unless one side is a literal path. Left out are pairs whose
   * order is the same everywhere: below one class path, the narrower template with more literal
   * characters.
   *
   * @param alike tells which methods need not be told apart
   */
  public static <E> List<Overlap<E>> among(
      Collection<RouteClass<E>> classes, BiPredicate<E, E> alike) {
    SiteTree<E> tree = new SiteTree<>();
    Sites.of(classes).forEach(tree::add);
    Set<List<Integer>> judged = new HashSet<>();
    List<Overlap<E>> overlaps = new ArrayList<>();
    tree.pairs(
        (one, other) -> {
          if (one.number() < other.number()) {
            List<Overlap<E>> between = between(one, other, alike);
            if (!between.isEmpty() && judged.add(List.of(one.number(), other.number()))) {
              overlaps.addAll(between);
            }
          }
        });
    return List.copyOf(overlaps);
  }

  private static <E> List<Overlap<E>> between(Site<E> one, Site<E> other, BiPredicate<E, E> alike) {
    List<Overlap<E>> between = new ArrayList<>();
    for (RouteNode.Method<E> mine : one.methods()) {
      for (RouteNode.Method<E> theirs : other.methods()) {
        if (mine.verb().equals(theirs.verb())
            && !alike.test(mine.endpoint(), theirs.endpoint())
            && areInDoubt(one, other)) {
          between.add(
              new Overlap<>(mine.verb(), one.side(mine.endpoint()), other.side(theirs.endpoint())));
        }
      }
    }
    return between;
  }

  private static boolean areInDoubt(Site<?> one, Site<?> other) {
    return !one.isFirstEverywhere(other) && !other.isFirstEverywhere(one) && one.mayMeet(other);
  }
}
