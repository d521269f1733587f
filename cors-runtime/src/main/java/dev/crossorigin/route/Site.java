// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.route;

import java.util.List;
import java.util.regex.Pattern;

/**
 * What is served at one template, seen from the base URI.
 *
 * @param number tells it apart from all others
 * @param parent what the template competes in: one class path, or all of them
 * @param stem the template
 * @param open whether the methods may be anywhere below the template, rather than at it
 * @param methods the resource methods
 */
record Site<E>(
    int number, String parent, Stem stem, boolean open, List<RouteNode.Method<E>> methods) {

  Site {
    methods = List.copyOf(methods);
  }

  /** What it matches, of paths without matrix parameters. */
  Pattern pattern() {
    return Pattern.compile(stem.regex() + (open ? "(/.*)?" : "(/)?"));
  }

  /** One of its methods. */
  Overlap.Side<E> side(E endpoint) {
    return new Overlap.Side<>(open ? stem.text() + "/..." : stem.text(), pattern(), endpoint);
  }

  /**
   * Whether a path may match both. Expressions are not compared with each other, so that two of
   * them always may.
   */
  boolean mayMeet(Site<?> other) {
    if (!open && stem.isLiteral()) {
      return Paths.mayMatch(other.pattern(), stem.path());
    }
    return open || other.open || !other.stem.isLiteral() || other.mayMeet(this);
  }

  /**
   * Whether every runtime tries it before the other, for all paths that match both: below one class
   * path it is the narrower of the two and has more literal characters, and it is by these that
   * templates are sorted.
   *
   * @see <a
   *     href="https://jakarta.ee/specifications/restful-ws/3.1/jakarta-restful-ws-spec-3.1.html#request_matching">Jakarta
   *     REST, section 3.7.2, request matching</a>
   */
  boolean isFirstEverywhere(Site<?> other) {
    return parent.equals(other.parent)
        && !open
        && !other.open
        && stem.hasMoreLiterals(other.stem)
        && stem.isWithin(other.stem);
  }
}
