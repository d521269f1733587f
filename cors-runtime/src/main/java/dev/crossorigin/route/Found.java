// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.route;

/**
 * What one level of routes says about a path: three route numbers packed into a {@code long}, so
 * that a look-up allocates nothing. Each is the first route, in the level's order, of its kind;
 * {@link #NO_ROUTE} if none.
 */
final class Found {

  /** The number that stands for no route; also the number of routes that a level can hold. */
  static final int NO_ROUTE = (1 << 21) - 1;

  /** No route matches. */
  static final long NOTHING = (1L << 63) - 1;

  private Found() {}

  /** The first closed route that matches and serves the verb. */
  static int serving(long found) {
    return (int) (found >>> 42);
  }

  /** The first open route that matches. */
  static int open(long found) {
    return (int) (found >>> 21) & NO_ROUTE;
  }

  /** The first closed route that matches, whatever it serves. */
  static int closed(long found) {
    return (int) found & NO_ROUTE;
  }

  static long withServing(long found, int route) {
    return pack(Math.min(serving(found), route), open(found), closed(found));
  }

  static long withOpen(long found, int route) {
    return pack(serving(found), Math.min(open(found), route), closed(found));
  }

  static long withClosed(long found, int route) {
    return pack(serving(found), open(found), Math.min(closed(found), route));
  }

  private static long pack(long serving, long open, long closed) {
    return serving << 42 | open << 21 | closed;
  }
}
