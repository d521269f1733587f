// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.route;

import java.util.regex.Pattern;

/**
 * Raw request paths. A path is read segment by segment where it lies: a segment ends at the next
 * slash, and whatever follows a semicolon in it, the matrix parameters, does not count. The place
 * behind a path's last segment is one more than its length.
 */
final class Paths {

  private static final String SLASH = "/";

  private Paths() {}

  /**
   * Whether some runtime may take a path for one that an expression matches. CXF reads {@code /a}
   * as {@code /a/} where a template such as {@code a/{x: [0-9]*}} then has nothing left to match.
   *
   * @param pattern of a whole template
   * @param path without matrix parameters
   */
  static boolean mayMatch(Pattern pattern, String path) {
    return pattern.matcher(path).matches() || pattern.matcher(path + SLASH).matches();
  }

  /** Where the first segment begins; a path without a leading slash is read as if it had one. */
  static int start(String path) {
    return path.startsWith(SLASH) ? 1 : 0;
  }

  /** The slash behind the segment that begins at {@code from}, or the path's end. */
  static int slash(String path, int from) {
    int slash = path.indexOf('/', from);
    return slash < 0 ? path.length() : slash;
  }

  /** Where the segment ends that is followed by {@code slash}, without its matrix parameters. */
  static int stop(String path, int from, int slash) {
    for (int i = from; i < slash; i++) {
      if (path.charAt(i) == ';') {
        return i;
      }
    }
    return slash;
  }

  /** Where the next segment begins behind {@code count} others. */
  static int skip(String path, int from, int count) {
    int at = from;
    for (int i = 0; i < count; i++) {
      at = slash(path, at) + 1;
    }
    return at;
  }

  /**
   * The path from a segment on as one string for regular expressions: with the slash before it and
   * without matrix parameters; empty if no segment is left.
   */
  static String tail(String path, int from) {
    if (from > path.length()) {
      return "";
    }
    if (from == 1 && path.startsWith(SLASH) && path.indexOf(';') < 0) {
      return path;
    }
    StringBuilder tail = new StringBuilder(path.length() - from + 1);
    for (int at = from; at <= path.length(); ) {
      int slash = slash(path, at);
      tail.append('/').append(path, at, stop(path, at, slash));
      at = slash + 1;
    }
    return tail.toString();
  }
}
