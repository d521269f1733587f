// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.route;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

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

  private static final String GET = "GET";
  private static final String HEAD = "HEAD";

  /** Whether it concerns requests of a verb. Where {@code GET} is in doubt, {@code HEAD} is too. */
  public boolean concerns(String requested) {
    return requested.equals(verb) || (requested.equals(HEAD) && verb.equals(GET));
  }

  /**
   * A resource method at a template.
   *
   * @param template from the base URI down, as written
   * @param pattern what it matches, of paths without matrix parameters
   * @param endpoint what the table holds
   * @param <E> what the table holds
   */
  public record Side<E>(String template, Pattern pattern, E endpoint) {

    /** Whether it matches a raw path, on one runtime at least. */
    public boolean matches(String rawPath) {
      return Paths.mayMatch(pattern, Paths.tail(rawPath, Paths.start(rawPath)));
    }
  }

  /**
   * The overlaps of all deployed classes. Templates are compared segment by segment; regular
   * expressions count as overlapping, unless one side is a literal path. Left out are pairs whose
   * order is the same everywhere: below one class path, the narrower template with more literal
   * characters. For {@code HEAD} there is no such order, for some runtime prefers the method that
   * designates it to any {@code GET}, whatever their templates.
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
        String verb = common(mine.verb(), theirs.verb());
        if (verb != null
            && !alike.test(mine.endpoint(), theirs.endpoint())
            && areInDoubt(verb, one, other)) {
          between.add(
              new Overlap<>(verb, one.side(mine.endpoint()), other.side(theirs.endpoint())));
        }
      }
    }
    return between;
  }

  /** The verb that methods of two verbs both serve. */
  private static @Nullable String common(String verb, String other) {
    if (verb.equals(other)) {
      return verb;
    }
    boolean isHead =
        verb.equals(HEAD) && other.equals(GET) || verb.equals(GET) && other.equals(HEAD);
    return isHead ? HEAD : null;
  }

  private static boolean areInDoubt(String verb, Site<?> one, Site<?> other) {
    boolean ordered = one.isFirstEverywhere(other) || other.isFirstEverywhere(one);
    return (!ordered || verb.equals(HEAD)) && one.mayMeet(other);
  }
}
