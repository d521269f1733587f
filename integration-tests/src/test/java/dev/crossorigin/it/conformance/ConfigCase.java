// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.it.conformance;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One line of the file of policies that must, should or may be refused when compiled. */
@JsonIgnoreProperties(ignoreUnknown = true)
record ConfigCase(
    String id,
    CasePolicy policy,
    String kind,
    boolean peerSpecific,
    String strength,
    String why,
    @Nullable String normalisesTo,
    @Nullable String dupOf,
    @Nullable String notApplicable) {

  /** Whether the answer is left to the library. */
  boolean isOpen() {
    return peerSpecific || strength.equals("may");
  }

  /** Why the case cannot be run, if so. */
  Optional<NotApplicable> obstacle(Features features) {
    if (notApplicable != null || policy.untyped() != null) {
      return Optional.of(NotApplicable.NOT_TYPED);
    }
    if (dupOf != null) {
      return Optional.of(NotApplicable.REPEATED);
    }
    if (policy.preflightStatus() != null) {
      return Optional.of(NotApplicable.STATUS_IS_CONFIGURED);
    }
    if (id.startsWith("cfg-psl-") && !features.publicSuffixes()) {
      return Optional.of(NotApplicable.PUBLIC_SUFFIX);
    }
    return Optional.empty();
  }
}
