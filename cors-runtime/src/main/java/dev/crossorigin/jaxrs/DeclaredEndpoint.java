// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.jaxrs;

import dev.crossorigin.engine.AllowedHeaders;
import dev.crossorigin.engine.CorsPolicy;
import dev.crossorigin.engine.Endpoint;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A resource method and what its table adds to it, before anything is configured.
 *
 * @param resourceClass binary name of its class
 * @param method name and erased parameter types
 * @param verb as the runtime dispatches it
 * @param policy null if it has none
 * @param allowedHeaders the request headers that other origins may send
 */
record DeclaredEndpoint(
    String resourceClass,
    String method,
    String verb,
    @Nullable DeclaredPolicy policy,
    AllowedHeaders allowedHeaders) {

  /** One that only shadows others. */
  static DeclaredEndpoint withoutPolicy(String resourceClass, String method, String verb) {
    return new DeclaredEndpoint(resourceClass, method, verb, null, AllowedHeaders.of(""));
  }

  /** With the policy that is in force. */
  Endpoint bind(Function<DeclaredPolicy, CorsPolicy> inForce) {
    return new Endpoint(
        resourceClass, method, verb, policy == null ? null : inForce.apply(policy), allowedHeaders);
  }
}
