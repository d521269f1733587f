// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.processor.resolve;

import dev.crossorigin.resource.ResourceModel;
import java.util.List;
import java.util.Optional;

/**
 * A resource with the policy of each endpoint.
 *
 * @param model what the class declares to Jakarta REST
 * @param endpoints its resource methods, in the model's order
 * @param disagreements attributes that equally near supertypes write differently
 */
public record ResolvedResource(
    ResourceModel model, List<Endpoint> endpoints, List<Disagreement> disagreements) {

  /** Keeps immutable copies. */
  public ResolvedResource {
    endpoints = List.copyOf(endpoints);
    disagreements = List.copyOf(disagreements);
  }

  /** A resource method and what holds for it. */
  public record Endpoint(ResourceModel.Endpoint endpoint, Access access) {}

  /** What other origins may do. */
  public sealed interface Access {

    /** Nothing is written anywhere on the chain. */
    record Unspecified() implements Access {}

    /** {@link dev.crossorigin.SameOriginOnly} ends the chain. */
    record SameOrigin(Declaration declaration) implements Access {}

    /** Others are let in; not yet checked. */
    record Shared(EffectivePolicy policy) implements Access {}

    /** The policy, if others are let in. */
    default Optional<EffectivePolicy> shared() {
      return this instanceof Shared shared ? Optional.of(shared.policy()) : Optional.empty();
    }
  }

  /**
   * Two declarations that are equally near and differ.
   *
   * @param attribute the attribute, or the annotation if one shuts out what the other lets in
   */
  public record Disagreement(String attribute, Declaration first, Declaration second) {}
}
