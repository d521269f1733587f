// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.policy;

import dev.crossorigin.regex.Automaton;
import dev.crossorigin.regex.OriginRegex;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Judges the expressions for origins of one declaration, each by itself and beside the others. */
final class OriginRegexCheck {

  private final List<Finding> findings = new ArrayList<>();
  private final Set<Automaton> seen = new HashSet<>();

  private OriginRegexCheck() {}

  static List<Finding> of(List<OriginRegex> regexes) {
    OriginRegexCheck check = new OriginRegexCheck();
    for (int i = 0; i < regexes.size(); i++) {
      Place place = Place.of(Attributes.ORIGIN_REGEXES, i);
      if (regexes.get(i) instanceof OriginRegex.Compiled compiled) {
        check.compiled(compiled, place);
      } else if (regexes.get(i) instanceof OriginRegex.Refused refused) {
        check.refused(refused, place);
      }
    }
    return check.findings;
  }

  private void refused(OriginRegex.Refused refused, Place place) {
    findings.add(
        Rule.ORIGIN_REGEX_REFUSED.at(
            place, refused.regex(), refused.reason() + where(refused), refused.fix()));
  }

  /** Size is a matter of the whole; so is what stands at the very start. */
  private static String where(OriginRegex.Refused refused) {
    int position = refused.position();
    return position > 0 && position < OriginRegex.MAX_LENGTH ? " at index " + position : "";
  }

  private void compiled(OriginRegex.Compiled compiled, Place place) {
    if (!compiled.automaton().matchesSomeOrigin()) {
      findings.add(Rule.ORIGIN_REGEX_MATCHES_NO_ORIGIN.at(place, compiled.regex()));
      return;
    }
    if (!seen.add(compiled.automaton())) {
      findings.add(Rule.ORIGIN_REPEATED.at(place, "regex", compiled.regex()));
    }
    if (!compiled.doubtfulDots().isEmpty()) {
      findings.add(
          Rule.ORIGIN_REGEX_DOT.suggesting(
              place, withoutDots(compiled), compiled.regex(), compiled.doubtfulDots().get(0)));
    }
  }

  /** With backslashes; what reads like a pattern of {@code origins} also as an expression. */
  private static List<String> withoutDots(OriginRegex.Compiled compiled) {
    String escaped = OriginRegexes.escaped(compiled.regex(), compiled.doubtfulDots());
    return Stream.of(escaped, escaped.replace("//*\\.", "//.+\\."))
        .filter(OriginRegexCheck::hasNoSuchDot)
        .limit(1)
        .toList();
  }

  private static boolean hasNoSuchDot(String regex) {
    return OriginRegex.compile(regex) instanceof OriginRegex.Compiled compiled
        && compiled.doubtfulDots().isEmpty()
        && compiled.automaton().matchesSomeOrigin();
  }
}
