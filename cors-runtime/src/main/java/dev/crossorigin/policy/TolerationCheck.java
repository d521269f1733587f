// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.policy;

import dev.crossorigin.Tolerate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Judges tolerations as they are written, whether needed or not. */
final class TolerationCheck {

  private TolerationCheck() {}

  static List<Finding> of(List<Toleration> tolerate) {
    List<Finding> findings = new ArrayList<>();
    Set<Tolerate.Risk> seen = EnumSet.noneOf(Tolerate.Risk.class);
    for (int i = 0; i < tolerate.size(); i++) {
      Toleration toleration = tolerate.get(i);
      Place place = Place.of(Attributes.TOLERATE, i);
      if (toleration.reason().isBlank()) {
        findings.add(Rule.TOLERATE_WITHOUT_REASON.at(place, toleration.risk()));
      }
      if (!seen.add(toleration.risk())) {
        findings.add(Rule.TOLERATE_REPEATED.at(place, toleration.risk()));
      }
    }
    return findings;
  }
}
