// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.route;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One template of a table with everything that is served there, for a comparison with the model of
 * the runtime: Jersey calls it a runtime resource. Classes whose templates have the same regular
 * expression share a node, and so do their methods.
 *
 * @param regex Jersey's regular expression of the path, one trailing slash left out
 * @param template the path as written
 * @param methods the resource methods, sorted by verb, class and the order in the class
 * @param locators the locators, sorted by class; a valid application has at most one
 * @param children the nodes of methods and locators that have a path of their own, in the order in
 *     which they are tried
 * @param <E> what the table holds
 */
public record RouteNode<E>(
    String regex,
    String template,
    List<Method<E>> methods,
    List<Locator> locators,
    List<RouteNode<E>> children) {

  /**
   * A resource method.
   *
   * @param verb the method it serves
   * @param className binary name of its class
   * @param endpoint what a match yields
   * @param <E> what the table holds
   */
  public record Method<E>(String verb, String className, E endpoint) {}

  /**
   * A sub-resource locator.
   *
   * @param className binary name of its class
   * @param target binary name of the static type that it returns, null if unknown
   */
  public record Locator(String className, @Nullable String target) {}
}
