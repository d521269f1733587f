// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.resource;

import java.util.List;
import java.util.Optional;

/**
 * What a resource class declares to Jakarta REST.
 *
 * @param type the class
 * @param path the effective class-level {@code @Path}, empty for a sub-resource class
 * @param endpoints resource methods, sorted by path, verb and key
 * @param locators sub-resource locators, sorted by path and key
 */
public record ResourceModel(
    TypeLens type, Optional<String> path, List<Endpoint> endpoints, List<Locator> locators) {

  /**
   * A resource method.
   *
   * @param verb as the runtime dispatches it; Jersey upper-cases designators
   * @param path its {@code @Path}, empty string if none
   * @param method the method that is called; carries {@code @CrossOrigin}, if any
   * @param definedBy the method whose Jakarta REST annotations count: itself, or one it overrides
   * @param readHeaders lower-case names of request headers it is seen to read, sorted; those left
   *     out that a page cannot or must not set
   * @param readCookies names of the cookies it is seen to read, sorted
   * @param consumes effective {@code @Consumes}, empty if none
   * @param produces effective {@code @Produces}, empty if none
   */
  public record Endpoint(
      String verb,
      String path,
      MethodLens method,
      MethodLens definedBy,
      List<String> readHeaders,
      List<String> readCookies,
      List<String> consumes,
      List<String> produces) {}

  /**
   * A sub-resource locator.
   *
   * @param path its {@code @Path}
   * @param method the method
   * @param target the static type that it returns, if that can be known
   */
  public record Locator(String path, MethodLens method, Optional<TypeLens> target) {}
}
