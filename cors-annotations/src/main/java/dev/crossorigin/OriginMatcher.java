// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin;

/**
 * Decides at run time which origins may call, for those that no list can name: tenants in a
 * database, for instance. Named by {@link CrossOrigin#originMatcher}.
 *
 * <p>There is one instance for each application. It is asked by many threads at once, once or twice
 * for each preflight and for each request that it holds for, and its answers are never remembered;
 * whatever it looks up should be at hand. What it says counts for one request alone: it must give
 * the same answer to a preflight as to the request that follows.
 */
@FunctionalInterface
public interface OriginMatcher {

  /**
   * Whether pages of this origin may make this request and read its answer.
   *
   * <p>Only the origin is vouched for, and that by the browser; method, path and host are what any
   * client may write. An exception denies, and is logged; so does a stack that overflows, or a
   * class that cannot be loaded.
   */
  boolean allows(OriginQuery query);
}
