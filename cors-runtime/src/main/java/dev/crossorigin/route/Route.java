// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.route;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One thing to try on a level: a closed route ends at resource methods, an open one leads on to
 * another level.
 */
final class Route<E> {

  private final int number;
  private final Template template;
  private final @Nullable Verbs<E> verbs;
  private final @Nullable Level<E> next;
  private final boolean open;
  private final @Nullable Pattern pattern;

  private Route(
      int number,
      Template template,
      @Nullable Verbs<E> verbs,
      @Nullable Level<E> next,
      boolean open) {
    this.number = number;
    this.template = template;
    this.verbs = verbs;
    this.next = next;
    this.open = open;
    if (template.segmented()) {
      pattern = null;
    } else {
      pattern = open ? template.open() : template.closed();
    }
  }

  /** The {@code number}th route of its level, to resource methods. */
  static <E> Route<E> closed(int number, Template template, Verbs<E> verbs) {
    return new Route<>(number, template, verbs, null, false);
  }

  /** The {@code number}th route of its level, to another level; null if that is not known. */
  static <E> Route<E> open(int number, Template template, @Nullable Level<E> next) {
    return new Route<>(number, template, null, next, true);
  }

  /** The segments of the template, or as many as can be told before a regular expression. */
  List<Segment> segments() {
    return template.segments();
  }

  /** Whether the segments do not tell everything, so that {@link #matches} has to be asked. */
  boolean hasPattern() {
    return pattern != null;
  }

  /** Whether it leads on to another level. */
  boolean isOpen() {
    return open;
  }

  /** Whether it comes before every route at which the search would end. */
  boolean matters(long found) {
    return number < Found.serving(found) && number < Found.open(found);
  }

  /** Whether the regular expression matches. */
  boolean matches(String tail) {
    return pattern != null && pattern.matcher(tail).matches();
  }

  /** Adds this route, which matches, to what was found. */
  long addTo(long found, String verb) {
    if (verbs == null) {
      return Found.withOpen(found, number);
    }
    long result = Found.withClosed(found, number);
    return verbs.endSearch(verb) ? Found.withServing(result, number) : result;
  }

  /** What a closed route yields. */
  RouteMatch<E> match(String verb) {
    if (verbs == null) {
      throw new IllegalStateException("an open route serves nothing itself");
    }
    return verbs.match(verb);
  }

  /** Where an open route leads; null if that is not known. */
  @Nullable Level<E> next() {
    return next;
  }

  /**
   * What an open route with a regular expression, which matches, leaves over of the path. Jersey
   * finds it by counting groups and, for some templates, miscounts.
   */
  String rest(String path, int start) {
    if (pattern == null) {
      throw new IllegalStateException("segments are counted, not matched again");
    }
    String tail = Paths.tail(path, start);
    Matcher matcher = pattern.matcher(tail);
    boolean known = matcher.matches() && template.rest() <= matcher.groupCount();
    String rest = known ? matcher.group(template.rest()) : null;
    return rest == null ? "" : rest;
  }
}
