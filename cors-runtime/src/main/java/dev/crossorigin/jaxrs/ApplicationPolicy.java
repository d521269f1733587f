// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.jaxrs;

import dev.crossorigin.engine.AllowedHeaders;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;

/**
 * The policy of the whole application. Holds for resource methods on whose chain nothing is
 * written, and is never mixed with what is.
 *
 * @param type the class that it is written on
 * @param policy the policy
 * @param methods the verbs that it is for; empty if for all
 * @param allowedHeaders request headers allowed besides derived ones, or {@code *}
 * @param deriveHeaders whether those that a resource method reads are allowed
 */
record ApplicationPolicy(
    Class<?> type,
    DeclaredPolicy policy,
    Set<String> methods,
    Set<String> allowedHeaders,
    boolean deriveHeaders) {

  ApplicationPolicy {
    methods = Set.copyOf(methods);
    allowedHeaders = Set.copyOf(allowedHeaders);
  }

  /**
   * A resource method that nothing is written for, under this policy if it is for the verb.
   *
   * @param reads the headers that it is seen to read
   */
  DeclaredEndpoint cover(
      String resourceClass, String method, String verb, Collection<String> reads) {
    if (!isFor(verb)) {
      return DeclaredEndpoint.withoutPolicy(resourceClass, method, verb);
    }
    Set<String> names = new TreeSet<>(allowedHeaders);
    if (deriveHeaders) {
      names.addAll(reads);
    }
    String value = AllowedHeaders.value(names, policy.allowsCredentials());
    return new DeclaredEndpoint(resourceClass, method, verb, policy, AllowedHeaders.of(value));
  }

  private boolean isFor(String verb) {
    return methods.isEmpty()
        || methods.contains(verb)
        || verb.equals("HEAD") && methods.contains("GET");
  }

  /** Whether both say the same. */
  boolean isLike(ApplicationPolicy other) {
    return policy.isLike(other.policy)
        && methods.equals(other.methods)
        && allowedHeaders.equals(other.allowedHeaders)
        && deriveHeaders == other.deriveHeaders;
  }
}
