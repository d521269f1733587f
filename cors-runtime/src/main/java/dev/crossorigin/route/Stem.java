// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.route;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A template from the base URI down, put together of those that lead there.
 *
 * @param text as written
 * @param regex as Jersey writes it, without a slash at the end
 * @param segments the leading segments that hold only literals and plain variables
 * @param segmented whether these are the whole template
 * @param literals literal characters before encoding
 */
record Stem(String text, String regex, List<Segment> segments, boolean segmented, int literals) {

  /** The base URI. */
  static final Stem BASE = new Stem("", "", List.of(), true, 0);

  Stem {
    segments = List.copyOf(segments);
  }

  /** This, and then another template. */
  Stem then(Template next) {
    String end = next.regex();
    return new Stem(
        (text.endsWith("/") ? text.substring(0, text.length() - 1) : text) + next.text(),
        regex + (end.endsWith("/") ? end.substring(0, end.length() - 1) : end),
        segmented ? Stream.concat(segments.stream(), next.segments().stream()).toList() : segments,
        segmented && next.segmented(),
        literals + next.literals());
  }

  /** Whether it has neither variable nor expression, so that it matches one path alone. */
  boolean isLiteral() {
    return segmented && segments.stream().allMatch(Segment::isLiteral);
  }

  /** The path that a literal template matches. */
  String path() {
    return segments.stream()
        .map(segment -> segment.fixed().get(0))
        .collect(Collectors.joining("/", "/", ""));
  }

  /**
   * Whether it has more literal characters, by every runtime's count: Jersey counts a slash at the
   * end, RESTEasy does not.
   */
  boolean hasMoreLiterals(Stem other) {
    return literals > other.literals && bareLiterals() > other.bareLiterals();
  }

  private int bareLiterals() {
    return text.endsWith("/") ? literals - 1 : literals;
  }

  /**
   * Whether every runtime finds it to match nothing but what the other one matches, if there is
   * anything that both match: segment by segment, or because it is one path.
   */
  boolean isWithin(Stem other) {
    boolean comparable =
        other.segmented
            ? segmented && segments.size() == other.segments.size()
            : isLiteral() && segments.size() >= other.segments.size();
    if (!comparable) {
      return false;
    }
    for (int i = 0; i < segments.size(); i++) {
      if (!isWithin(other, i)) {
        return false;
      }
    }
    return true;
  }

  private boolean isWithin(Stem other, int i) {
    Segment mine = segments.get(i);
    if (i >= other.segments.size()) {
      return !mine.isEncoded();
    }
    Segment theirs = other.segments.get(i);
    return mine.equals(theirs) || (mine.isWithin(theirs) && !mine.isEncoded());
  }
}
