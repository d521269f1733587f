// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.processor.check;

import dev.crossorigin.policy.Finding;
import dev.crossorigin.policy.Place;
import dev.crossorigin.processor.resolve.Attribute;
import dev.crossorigin.processor.resolve.EffectivePolicy;
import java.util.Optional;

/**
 * The two attributes that a rule finds incompatible. After merging, each may come from an element
 * of its own.
 */
record Combination(Attribute first, Attribute second) {

  static Optional<Combination> of(Finding finding) {
    return switch (finding.rule()) {
      case ANY_ORIGIN_WITH_CREDENTIALS,
          INSECURE_ORIGIN_WITH_CREDENTIALS,
          PUBLIC_SUFFIX_WITH_CREDENTIALS,
          ORIGIN_REGEX_OPEN_ENDED_WITH_CREDENTIALS ->
          Optional.of(new Combination(who(finding.place()), Attribute.ALLOW_CREDENTIALS));
      case EXPOSED_ANY_WITH_CREDENTIALS ->
          Optional.of(new Combination(Attribute.EXPOSED_HEADERS, Attribute.ALLOW_CREDENTIALS));
      case REJECT_WITH_ANY_ORIGIN ->
          Optional.of(new Combination(Attribute.ORIGINS, Attribute.REJECT_DISALLOWED));
      default -> Optional.empty();
    };
  }

  private static Attribute who(Place place) {
    return place.attribute().equals(Attribute.ORIGIN_REGEXES.label())
        ? Attribute.ORIGIN_REGEXES
        : Attribute.ORIGINS;
  }

  /** The one that was written nearer to the endpoint. */
  Attribute nearer(EffectivePolicy policy) {
    int one = policy.chain().indexOf(policy.sources().get(first));
    int two = policy.chain().indexOf(policy.sources().get(second));
    return two < one ? second : first;
  }

  Attribute other(Attribute one) {
    return one == first ? second : first;
  }
}
