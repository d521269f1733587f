// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.policy;

import dev.crossorigin.Tolerate;
import dev.crossorigin.regex.Automaton;
import dev.crossorigin.regex.OriginRegex;
import dev.crossorigin.suffix.PublicSuffixes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Judges what the values of an effective policy mean together. */
final class CombinationCheck {

  private final PolicySpec policy;
  private final OriginValues origins;
  private final Set<Tolerate.Risk> needed = EnumSet.noneOf(Tolerate.Risk.class);
  private final List<Finding> findings = new ArrayList<>();

  private CombinationCheck(PolicySpec policy, OriginValues origins) {
    this.policy = policy;
    this.origins = origins;
  }

  /**
   * Judges a policy.
   *
   * @param origins what its origins stand for
   */
  static List<Finding> of(PolicySpec policy, OriginValues origins) {
    CombinationCheck check = new CombinationCheck(policy, origins);
    check.origins();
    check.originRegexes();
    check.originMatcher();
    check.exposedHeaders();
    check.rejectDisallowed();
    check.tolerate();
    return check.findings;
  }

  private void origins() {
    if (policy.origins().isEmpty()
        && policy.originRegexes().isEmpty()
        && policy.originMatcher().isEmpty()) {
      findings.add(Rule.ORIGIN_MISSING.at(Place.of(Attributes.ORIGINS)));
    }
    if (policy.allowCredentials()) {
      origins.values().stream()
          .filter(value -> Origins.isAny(value.text()))
          .limit(1)
          .map(any -> Rule.ANY_ORIGIN_WITH_CREDENTIALS.at(any.place(), "origin", Origins.ANY))
          .forEach(findings::add);
    }
    for (OriginValues.Value value : origins.values()) {
      origin(value.text(), value.place());
    }
  }

  private void origin(String value, Place place) {
    if (Origins.isNull(value)) {
      needs(Tolerate.Risk.NULL_ORIGIN, Rule.ORIGIN_NULL.at(place));
    } else if (policy.allowCredentials()) {
      OriginPattern.parse(value).ifPresent(pattern -> originWithCredentials(pattern, place));
    }
  }

  private void originWithCredentials(OriginPattern pattern, Place place) {
    if (pattern.isInsecure()) {
      needs(
          Tolerate.Risk.INSECURE_ORIGIN,
          Rule.INSECURE_ORIGIN_WITH_CREDENTIALS.at(place, "origin", pattern, "is http"));
    }
    if (pattern.subdomains() && PublicSuffixes.isSharedBelow(pattern.host())) {
      needs(
          Tolerate.Risk.PUBLIC_SUFFIX,
          Rule.PUBLIC_SUFFIX_WITH_CREDENTIALS.at(
              place, "origin", pattern, stranger(pattern), pattern.host()));
    }
  }

  private static OriginPattern stranger(OriginPattern pattern) {
    String port = pattern.port().equals("*") ? "" : pattern.port();
    return new OriginPattern(
        pattern.scheme(), Automaton.STRANGER + "." + pattern.host(), false, port);
  }

  private void originRegexes() {
    for (int i = 0; i < policy.originRegexes().size(); i++) {
      if (policy.originRegexes().get(i) instanceof OriginRegex.Compiled regex) {
        originRegex(regex, Place.of(Attributes.ORIGIN_REGEXES, i));
      }
    }
  }

  /** One that no origin matches has a finding of its own. */
  private void originRegex(OriginRegex.Compiled regex, Place place) {
    if (regex.automaton().matchesSomeOrigin()) {
      openEnd(regex, place).ifPresentOrElse(findings::add, () -> openStart(regex, place));
      if (policy.allowCredentials() && !regex.automaton().startsWithLiteral("https://")) {
        needs(
            Tolerate.Risk.INSECURE_ORIGIN,
            Rule.INSECURE_ORIGIN_WITH_CREDENTIALS.at(
                place, "regex", regex.regex(), "does not begin with https://"));
      }
    }
  }

  private Optional<Finding> openEnd(OriginRegex.Compiled regex, Place place) {
    Automaton automaton = regex.automaton();
    if (policy.allowCredentials() && automaton.matchesEveryHttpsOrigin()) {
      return Optional.of(Rule.ANY_ORIGIN_WITH_CREDENTIALS.at(place, "regex", regex.regex()));
    }
    Rule rule =
        policy.allowCredentials()
            ? Rule.ORIGIN_REGEX_OPEN_ENDED_WITH_CREDENTIALS
            : Rule.ORIGIN_REGEX_OPEN_ENDED;
    return automaton.strangersOrigin().map(witness -> rule.at(place, regex.regex(), witness));
  }

  /**
   * As with {@code *.}, names below a public suffix are let in without a word where there are no
   * credentials. Only a name that runs into the text behind it is doubtful even then: a dot was
   * forgotten. A hyphen separates too.
   */
  private void openStart(OriginRegex.Compiled regex, Place place) {
    if (policy.allowCredentials()) {
      regex
          .automaton()
          .originNamedByAnybody(PublicSuffixes::rules)
          .ifPresent(
              witness ->
                  needs(
                      Tolerate.Risk.PUBLIC_SUFFIX,
                      Rule.PUBLIC_SUFFIX_WITH_CREDENTIALS.at(
                          place, "regex", regex.regex(), witness, parent(witness))));
    } else {
      regex
          .automaton()
          .originRunIntoByAnybody(PublicSuffixes::rules)
          .ifPresent(
              witness ->
                  findings.add(Rule.ORIGIN_REGEX_OPEN_START.at(place, regex.regex(), witness)));
    }
  }

  private static String parent(String origin) {
    return OriginPattern.parse(origin)
        .map(pattern -> pattern.host().substring(pattern.host().indexOf('.') + 1))
        .orElse(origin);
  }

  /** Unless the risk is taken, a matcher is not asked about insecure origins. */
  private void originMatcher() {
    if (policy.allowCredentials() && policy.originMatcher().isPresent()) {
      needed.add(Tolerate.Risk.INSECURE_ORIGIN);
    }
  }

  private void needs(Tolerate.Risk risk, Finding unlessTolerated) {
    needed.add(risk);
    if (policy.tolerate().stream().noneMatch(toleration -> toleration.risk() == risk)) {
      findings.add(unlessTolerated);
    }
  }

  private void exposedHeaders() {
    int any = policy.exposedHeaders().indexOf("*");
    if (policy.allowCredentials() && any >= 0) {
      findings.add(Rule.EXPOSED_ANY_WITH_CREDENTIALS.at(Place.of(Attributes.EXPOSED_HEADERS, any)));
    }
  }

  private void rejectDisallowed() {
    if (policy.rejectDisallowed() && origins.certain().contains(Origins.ANY)) {
      findings.add(Rule.REJECT_WITH_ANY_ORIGIN.at(Place.of(Attributes.REJECT_DISALLOWED)));
    }
  }

  /** Says nothing while an origin is malformed: that one may be what the risk is taken for. */
  private void tolerate() {
    if (!origins.findings().isEmpty()
        || !origins.values().stream().allMatch(value -> Origins.isWellFormed(value.text()))
        || policy.originRegexes().stream().anyMatch(OriginRegex.Refused.class::isInstance)) {
      return;
    }
    for (int i = 0; i < policy.tolerate().size(); i++) {
      Tolerate.Risk risk = policy.tolerate().get(i).risk();
      if (!needed.contains(risk) && !mayBeConfigured(risk)) {
        findings.add(Rule.TOLERATE_UNUSED.at(Place.of(Attributes.TOLERATE, i), risk));
      }
    }
  }

  /** Whether an origin that needs the risk to be tolerated may yet come from configuration. */
  private boolean mayBeConfigured(Tolerate.Risk risk) {
    return !origins.open().isEmpty()
        && policy.allowCredentials()
        && risk != Tolerate.Risk.NULL_ORIGIN;
  }
}
