// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.policy;

import dev.crossorigin.policy.OriginValues.Value;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
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
    boolean others =
        !alone
            || !origins.open().isEmpty()
            || !origins.values().stream().allMatch(value -> Origins.isAny(value.text()));
    origins.values().stream()
        .filter(value -> others && Origins.isAny(value.text()))
        .limit(1)
        .forEach(any -> findings.add(Rule.ORIGIN_ANY_WITH_OTHERS.at(any.place())));
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
    OriginCover cover = OriginCover.of(parsed.stream().map(Parsed::origin).toList());
    for (Parsed each : parsed) {
      cover
          .of(each.origin())
          .ifPresent(
              pattern ->
                  findings.add(
                      Rule.ORIGIN_COVERED_BY_PATTERN.at(
                          each.value().place(), each.value().text(), pattern)));
    }
  }

  /** A well-formed value. */
  private record Parsed(Value value, OriginPattern origin) {}
}
