// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.jaxrs;

/**
 * Matrix parameters in raw paths. Jersey matches paths without them. Other runtimes may take them
 * for a part of the segment's name: CXF does where a template has a variable there.
 *
 * @see <a
 *     href="https://jakarta.ee/specifications/restful-ws/3.1/jakarta-restful-ws-spec-3.1.html#request_preprocessing">Jakarta
 *     REST, section 3.7.1, request preprocessing</a>
 */
final class MatrixParameters {

  private static final char SEMICOLON = ';';

  private MatrixParameters() {}

  /** Whether a path has any. */
  static boolean areIn(String path) {
    return path.indexOf(SEMICOLON) >= 0;
  }

  /**
   * Whether a path can be read in more ways than with them and without: they follow no name, so
   * that they are a segment or none, or they are in several segments.
   */
  static boolean areUnclearIn(String path) {
    int first = path.indexOf(SEMICOLON);
    if (first < 0) {
      return false;
    }
    // CXF leaves out the slash at the start
    boolean nameless = first == 0 || path.charAt(first - 1) == '/';
    int next = path.indexOf('/', first);
    return nameless || (next >= 0 && path.indexOf(SEMICOLON, next) >= 0);
  }

  /** The path with them as a part of the name. */
  static String named(String path) {
    return path.replace(String.valueOf(SEMICOLON), "%3B");
  }
}
