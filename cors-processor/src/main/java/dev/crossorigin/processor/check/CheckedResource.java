// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.processor.check;

import dev.crossorigin.policy.CheckedPolicy;
import dev.crossorigin.policy.PolicySpec;
import dev.crossorigin.processor.resolve.Declaration;
import dev.crossorigin.processor.resolve.EffectivePolicy;
import dev.crossorigin.resource.ResourceModel;
import java.util.List;
import java.util.Optional;

/**
 * A resource whose policies passed the gate, as far as they did.
 *
 * @param model what the class declares to Jakarta REST
 * @param endpoints its resource methods, in the model's order
 * @param findings everything found on the way
 */
public record CheckedResource(
    ResourceModel model, List<Endpoint> endpoints, List<LocatedFinding> findings) {

  /** Keeps immutable copies. */
  public CheckedResource {
    endpoints = List.copyOf(endpoints);
    findings = List.copyOf(findings);
  }

  /** Whether anything is written for any of its resource methods. */
  boolean hasPolicy() {
    return endpoints.stream().anyMatch(each -> !(each.access() instanceof Access.Unspecified));
  }

  /**
   * A resource method and what other origins may do with it.
   *
   * @param route equal for endpoints of one class that the runtime takes to be at one template
   */
  public record Endpoint(ResourceModel.Endpoint endpoint, Access access, String route) {}

  /** What other origins may do. */
  public sealed interface Access {

    /** Nothing is written for the endpoint. */
    record Unspecified() implements Access {}

    /** The policy leaves the endpoint's verb out, so it has none. */
    record LeftOut() implements Access {}

    /** No other origin may call it. */
    record SameOrigin(Declaration declaration) implements Access {}

    /** Others are let in. */
    record Shared(EffectivePolicy effective, CheckedPolicy policy) implements Access {

      /** Whether the browser is told the same under both. */
      boolean isLike(Shared other) {
        return equals(other)
            || effective.deriveHeaders() == other.effective.deriveHeaders()
                && told(policy).equals(told(other.policy));
      }

      /** Which methods were written says no more here: both have the endpoint's verb. */
      private static PolicySpec told(CheckedPolicy policy) {
        PolicySpec spec = policy.toSpec();
        return new PolicySpec(
            spec.origins(),
            spec.originRegexes(),
            spec.originMatcher(),
            List.of(),
            spec.allowedHeaders(),
            spec.exposedHeaders(),
            spec.allowCredentials(),
            spec.maxAge(),
            spec.rejectDisallowed(),
            spec.tolerate());
      }
    }

    /** What was written did not pass; there are findings that say why. */
    record Refused() implements Access {}

    /** The policy, if others are let in. */
    default Optional<Shared> shared() {
      return this instanceof Shared shared ? Optional.of(shared) : Optional.empty();
    }
  }
}
