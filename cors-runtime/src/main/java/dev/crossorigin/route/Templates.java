// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.route;

import java.util.ArrayList;
import java.util.List;

/** What values of {@code @Path} mean to Jersey. */
public final class Templates {

  private Templates() {}

  /**
   * The regular expression by which Jersey tells templates apart: paths with the same one are one
   * route, whatever their variables are called, however much white space surrounds these, and
   * whether slashes begin and end them.
   *
   * @throws IllegalArgumentException if Jersey refuses the template
   */
  public static String regex(String path) {
    String trimmed = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    return Template.of(trimmed).regex();
  }

  /**
   * Equal for paths of one {@link #regex}. A path that Jersey refuses, and will not start with,
   * equals itself alone.
   */
  public static String key(String path) {
    try {
      return regex(path);
    } catch (IllegalArgumentException e) {
      return path;
    }
  }

  /**
   * Whether Jersey ranks two paths of one {@linkplain #key key} alike among others. If not, it is
   * left to the order of a hash table which of their ranks both have.
   */
  public static boolean rankAlike(String one, String other) {
    if (one.equals(other)) {
      return true;
    }
    try {
      return Template.of(one).order(Template.of(other)) == 0;
    } catch (IllegalArgumentException e) {
      return true;
    }
  }

  /** The variables of a path that Jersey reads otherwise than they are written. */
  public static List<Misreading> misreadings(String path) {
    List<Misreading> found = new ArrayList<>();
    try {
      int at = path.indexOf('{');
      while (at >= 0) {
        Variable.Reader reader = new Variable.Reader(path, at + 1);
        Variable variable = reader.read();
        found.addAll(Misreading.of(path.substring(at, reader.end()), variable));
        at = path.indexOf('{', reader.end());
      }
    } catch (IllegalArgumentException e) {
      return List.of();
    }
    return found;
  }
}
