// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.policy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Judges the origins of one declaration, each by itself and beside the others. */
final class OriginCheck {

  private final List<String> origins;
  private final boolean alone;
  private final List<Finding> findings = new ArrayList<>();

  private OriginCheck(PolicySpec declared) {
    this.origins = declared.origins();
    this.alone = declared.originRegexes().isEmpty() && declared.originMatcher().isEmpty();
  }

  static List<Finding> of(PolicySpec declared) {
    OriginCheck check = new OriginCheck(declared);
    check.eachByItself();
    check.anyBesideOthers();
    check.repeated();
    check.covered();
    return check.findings;
  }

  private void eachByItself() {
    for (int i = 0; i < origins.size(); i++) {
      String value = origins.get(i);
      if (!Origins.isAny(value) && !Origins.isNull(value)) {
        try {
          OriginParser.parse(value);
        } catch (MalformedOriginException malformed) {
          findings.add(
              malformed
                  .rule()
                  .suggesting(place(i), OriginRepair.of(value), malformed.arguments(value)));
        }
      }
    }
  }

  private void anyBesideOthers() {
    int any = origins.indexOf(Origins.ANY);
    if (any >= 0 && !(alone && origins.stream().allMatch(Origins::isAny))) {
      findings.add(Rule.ORIGIN_ANY_WITH_OTHERS.at(place(any)));
    }
  }

  private void repeated() {
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < origins.size(); i++) {
      String value = origins.get(i);
      if (!seen.add(value) && Origins.isWellFormed(value)) {
        findings.add(Rule.ORIGIN_REPEATED.at(place(i), "origin", value));
      }
    }
  }

  private void covered() {
    OriginCover cover = OriginCover.of(Origins.patterns(origins));
    for (int i = 0; i < origins.size(); i++) {
      String value = origins.get(i);
      Place place = place(i);
      OriginPattern.parse(value)
          .flatMap(cover::of)
          .ifPresent(
              pattern -> findings.add(Rule.ORIGIN_COVERED_BY_PATTERN.at(place, value, pattern)));
    }
  }

  private static Place place(int index) {
    return Place.of(Attributes.ORIGINS, index);
  }
}
