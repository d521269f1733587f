// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.policy;

import dev.crossorigin.policy.OriginValues.Value;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Judges the origins of one declaration, each by itself and beside the others. */
final class OriginCheck {

  private final OriginValues origins;
  private final boolean alone;
  private final List<Finding> findings;
  private final List<Parsed> parsed = new ArrayList<>();

  private OriginCheck(OriginValues origins, PolicySpec declared) {
    this.origins = origins;
    this.alone = declared.originRegexes().isEmpty() && declared.originMatcher().isEmpty();
    this.findings = new ArrayList<>(origins.findings());
  }

  /**
   * Judges the origins.
   *
   * @param declared what they are part of
   */
  static List<Finding> of(OriginValues origins, PolicySpec declared) {
    OriginCheck check = new OriginCheck(origins, declared);
    check.eachByItself();
    check.anyBesideOthers();
    check.repeated();
    check.covered();
    return check.findings;
  }

  private void eachByItself() {
    for (Value value : origins.values()) {
      String text = value.text();
      if (!Origins.isAny(text) && !Origins.isNull(text)) {
        try {
          parsed.add(new Parsed(value, OriginParser.parse(text)));
        } catch (MalformedOriginException malformed) {
          findings.add(
              malformed
                  .rule()
                  .suggesting(value.place(), OriginRepair.of(text), malformed.arguments(text)));
        }
      }
    }
  }

  private void anyBesideOthers() {
    Value any = null;
    boolean others = !alone || !origins.open().isEmpty();
    for (Value value : origins.values()) {
      if (!Origins.isAny(value.text())) {
        others = true;
      } else if (any == null) {
        any = value;
      }
    }
    if (any != null && others) {
      findings.add(Rule.ORIGIN_ANY_WITH_OTHERS.at(any.place()));
    }
  }

  private void repeated() {
    Set<String> seen = new HashSet<>();
    for (Value value : origins.values()) {
      if (!seen.add(value.text()) && Origins.isWellFormed(value.text())) {
        findings.add(Rule.ORIGIN_REPEATED.at(value.place(), "origin", value.text()));
      }
    }
    for (Value placeholder : origins.unknown()) {
      if (!seen.add(placeholder.text())) {
        findings.add(
            Rule.ORIGIN_REPEATED.at(placeholder.place(), "placeholder", placeholder.text()));
      }
    }
  }

  private void covered() {
    List<OriginPattern> written = new ArrayList<>();
    for (Parsed each : parsed) {
      written.add(each.origin());
    }
    OriginCover cover = OriginCover.of(written);
    for (Parsed each : parsed) {
      Optional<OriginPattern> pattern = cover.of(each.origin());
      if (pattern.isPresent()) {
        findings.add(
            Rule.ORIGIN_COVERED_BY_PATTERN.at(
                each.value().place(), each.value().text(), pattern.get()));
      }
    }
  }

  /** A well-formed value. */
  private record Parsed(Value value, OriginPattern origin) {}
}
