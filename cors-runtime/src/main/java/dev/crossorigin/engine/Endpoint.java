// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.engine;

import org.jspecify.annotations.Nullable;

/**
 * A deployed resource method and what CORS adds to it.
 *
 * @param resourceClass binary name of its class
 * @param method name and erased parameter types
 * @param verb as the runtime dispatches it
 * @param policy null if it has none
 * @param allowedHeaders the request headers that other origins may send
 */
public record Endpoint(
    String resourceClass,
    String method,
    String verb,
    @Nullable CorsPolicy policy,
    AllowedHeaders allowedHeaders) {

  /** The same with other request headers allowed. */
  public Endpoint allowing(AllowedHeaders headers) {
    return new Endpoint(resourceClass, method, verb, policy, headers);
  }

  /** For logs and messages, for instance {@code com.acme.PetResource.list(int)}. */
  @Override
  public String toString() {
    return resourceClass + "." + method;
  }
}
