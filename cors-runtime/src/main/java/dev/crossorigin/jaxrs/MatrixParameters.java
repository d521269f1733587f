// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.jaxrs;

import java.util.ArrayList;
import java.util.List;

/**
 * Matrix parameters in raw paths. Jersey matches paths without them. Other runtimes may take them
 * for a part of the segment's name: CXF does where a template has a variable there.
 *
 * @see <a
 *     href="https://jakarta.ee/specifications/restful-ws/3.1/jakarta-restful-ws-spec-3.1.html#request_preprocessing">Jakarta
 *     REST, section 3.7.1, request preprocessing</a>
 */
final class MatrixParameters {

  /** Each segment that has some doubles the ways to read a path. */
  private static final int MOST_SEGMENTS = 3;

  private MatrixParameters() {}

  /** Whether a path has any. */
  static boolean areIn(String path) {
    return path.indexOf(';') >= 0;
  }

  /**
   * Whether {@link #readings} are not all there is: they follow no name, so that they are a segment
   * or none, or they are in more than three segments.
   */
  static boolean areUnclearIn(String path) {
    // CXF leaves out the slash at the start
    boolean nameless = path.startsWith(";") || path.contains("/;");
    return nameless || segmentsWithSome(path) > MOST_SEGMENTS;
  }

  /**
   * The paths that those who take them for a part of the name may see instead: in one or more of
   * the segments that have some, the semicolons are encoded.
   *
   * @param path one in which they are not {@linkplain #areUnclearIn unclear}
   */
  static List<String> readings(String path) {
    List<String> readings = new ArrayList<>();
    int all = (1 << segmentsWithSome(path)) - 1;
    for (int named = 1; named <= all; named++) {
      readings.add(reading(path, named));
    }
    return readings;
  }

  private static int segmentsWithSome(String path) {
    int segments = 0;
    int begin = path.indexOf(';');
    while (begin >= 0) {
      segments++;
      int next = path.indexOf('/', begin);
      begin = next < 0 ? next : path.indexOf(';', next);
    }
    return segments;
  }

  /**
   * Reads some of them as names.
   *
   * @param named a bit for each segment that has some, the lowest for the first
   */
  private static String reading(String path, int named) {
    StringBuilder reading = new StringBuilder(path.length() + 8);
    int left = named;
    boolean within = false;
    for (int i = 0; i < path.length(); i++) {
      char c = path.charAt(i);
      if (c == '/' && within) {
        left >>= 1;
        within = false;
      }
      within |= c == ';';
      if (c == ';' && (left & 1) != 0) {
        reading.append("%3B");
      } else {
        reading.append(c);
      }
    }
    return reading.toString();
  }
}
