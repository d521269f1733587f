// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.route;

import java.util.List;

/**
 * A path segment of a template that holds literal text and plain variables only, such as {@code
 * pets}, {@code {id}} or {@code v{major}.{minor}}. Matched in time linear in the request's segment.
 *
 * @param fixed the encoded literal texts around the variables; one more than there are variables,
 *     empty where variables touch each other or the segment's ends
 */
record Segment(List<String> fixed) {

  Segment {
    fixed = List.copyOf(fixed);
  }

  /** Whether it has no variable. */
  boolean isLiteral() {
    return fixed.size() == 1;
  }

  /** Whether it is one variable and nothing else. */
  boolean isVariable() {
    return fixed.size() == 2 && fixed.get(0).isEmpty() && fixed.get(1).isEmpty();
  }

  /**
   * Whether its literal text is percent-encoded anywhere. Jersey takes {@code %c3} and {@code %C3}
   * for the same; RESTEasy does not.
   */
  boolean isEncoded() {
    for (String text : fixed) {
      if (text.indexOf('%') >= 0) {
        return true;
      }
    }
    return false;
  }

  /** Whether it matches nothing but what the other one matches; false if that is hard to tell. */
  boolean isWithin(Segment other) {
    return equals(other)
        || (isLiteral() && other.matches(fixed.get(0), 0, fixed.get(0).length()))
        || (other.isVariable() && !isLiteral());
  }

  /** Whether a segment may match both. */
  boolean mayMeet(Segment other) {
    if (isLiteral()) {
      return isWithin(other);
    }
    return other.isLiteral() ? other.isWithin(this) : beginsLike(other) && endsLike(other);
  }

  private boolean beginsLike(Segment other) {
    String mine = fixed.get(0);
    String theirs = other.fixed.get(0);
    return mine.startsWith(theirs) || theirs.startsWith(mine);
  }

  private boolean endsLike(Segment other) {
    String mine = fixed.get(fixed.size() - 1);
    String theirs = other.fixed.get(other.fixed.size() - 1);
    return mine.endsWith(theirs) || theirs.endsWith(mine);
  }

  /**
   * Whether it matches the request's segment between two positions. Every variable takes at least
   * one character; taking each literal at its earliest place leaves most room for the rest, so
   * nothing has to be tried twice.
   */
  boolean matches(String path, int from, int end) {
    String first = fixed.get(0);
    if (!LiteralText.standsAt(first, path, from, end)) {
      return false;
    }
    int at = from + first.length();
    int last = fixed.size() - 1;
    if (last == 0) {
      return at == end;
    }
    for (int i = 1; i < last; i++) {
      at = next(fixed.get(i), path, at + 1, end);
      if (at < 0) {
        return false;
      }
    }
    String tail = fixed.get(last);
    int start = end - tail.length();
    return start > at && LiteralText.standsAt(tail, path, start, end);
  }

  private static int next(String text, String path, int from, int end) {
    for (int at = from; at + text.length() <= end; at++) {
      if (LiteralText.standsAt(text, path, at, end)) {
        return at + text.length();
      }
    }
    return -1;
  }
}
