// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.spi;

/** Receives the rows of a {@link ResourceCors}. Implemented by the runtime only. */
public interface CorsTable {

  /** Starts a policy; {@code name} appears in logs. */
  PolicyRow policy(String name);

  /** The policy of {@link dev.crossorigin.SameOriginOnly}. */
  PolicyRow sameOriginOnly(String name);

  /** Makes a policy the one for the whole application. Such a table has no routes. */
  ApplicationRow application(PolicyRow policy);

  /** The class-level {@code @Path}. Left out by a class that only locators reach. */
  void path(String path);

  /**
   * A resource method. A row without {@link EndpointRow#filter} has no policy and only shadows
   * others.
   *
   * @param verb as the runtime dispatches it
   * @param path the method's {@code @Path}, empty if none
   * @param method name and erased parameter types, as {@code name(java.lang.String,int[])}
   */
  EndpointRow endpoint(String verb, String path, String method);

  /**
   * A sub-resource locator.
   *
   * @param path the locator's {@code @Path}
   * @param method as in {@link #endpoint}
   * @param target binary name of the type it returns, empty if unknown
   */
  void locator(String path, String method, String target);
}
