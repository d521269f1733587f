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
  private final Set<Tolerate.Risk> needed = EnumSet.noneOf(Tolerate.Risk.class);
  private final List<Finding> findings = new ArrayList<>();

  private CombinationCheck(PolicySpec policy) {
    this.policy = policy;
  }

  static List<Finding> of(PolicySpec policy) {
    CombinationCheck check = new CombinationCheck(policy);
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
    if (policy.allowCredentials() && policy.origins().contains(Origins.ANY)) {
      findings.add(
          Rule.ANY_ORIGIN_WITH_CREDENTIALS.at(
              Place.of(Attributes.ORIGINS, policy.origins().indexOf(Origins.ANY)),
              "origin",
              Origins.ANY));
    }
    for (int i = 0; i < policy.origins().size(); i++) {
      origin(policy.origins().get(i), Place.of(Attributes.ORIGINS, i));
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

  private void openStart(OriginRegex.Compiled regex, Place place) {
    regex
        .automaton()
        .originBegunByAnybody()
        .flatMap(OriginPattern::parse)
        .filter(witness -> PublicSuffixes.isPublicSuffix(parent(witness)))
        .ifPresent(witness -> openStart(regex, witness, place));
  }

  /**
   * As with {@code *.}, names below a public suffix are let in without a word where there are no
   * credentials. Only a name that runs into the text behind it is doubtful even then: a dot was
   * forgotten. A hyphen separates too.
   */
  private void openStart(OriginRegex.Compiled regex, OriginPattern witness, Place place) {
    if (policy.allowCredentials()) {
      needs(
          Tolerate.Risk.PUBLIC_SUFFIX,
          Rule.PUBLIC_SUFFIX_WITH_CREDENTIALS.at(
              place, "regex", regex.regex(), witness, parent(witness)));
    } else if (".-".indexOf(witness.host().charAt(Automaton.STRANGER.length())) < 0) {
      findings.add(Rule.ORIGIN_REGEX_OPEN_START.at(place, regex.regex(), witness));
    }
  }

  private static String parent(OriginPattern origin) {
    return origin.host().substring(origin.host().indexOf('.') + 1);
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
    if (policy.rejectDisallowed() && policy.origins().contains(Origins.ANY)) {
      findings.add(Rule.REJECT_WITH_ANY_ORIGIN.at(Place.of(Attributes.REJECT_DISALLOWED)));
    }
  }

  /** Says nothing while an origin is malformed: that one may be what the risk is taken for. */
  private void tolerate() {
    if (!policy.origins().stream().allMatch(Origins::isWellFormed)
        || policy.originRegexes().stream().anyMatch(OriginRegex.Refused.class::isInstance)) {
      return;
    }
    for (int i = 0; i < policy.tolerate().size(); i++) {
      Tolerate.Risk risk = policy.tolerate().get(i).risk();
      if (!needed.contains(risk)) {
        findings.add(Rule.TOLERATE_UNUSED.at(Place.of(Attributes.TOLERATE, i), risk));
      }
    }
  }
}
