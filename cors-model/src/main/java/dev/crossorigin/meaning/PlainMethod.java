// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.meaning;

import java.util.Optional;

/**
 * A resource method.
 *
 * @param verb that it serves
 * @param policy empty if it has none
 */
public record PlainMethod(String verb, Optional<PlainPolicy> policy) {

  /** A method with a policy. */
  public static PlainMethod of(String verb, PlainPolicy policy) {
    return new PlainMethod(verb, Optional.of(policy));
  }

  /** A method without. */
  public static PlainMethod withoutPolicy(String verb) {
    return new PlainMethod(verb, Optional.empty());
  }
}
