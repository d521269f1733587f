// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.route;

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
}
