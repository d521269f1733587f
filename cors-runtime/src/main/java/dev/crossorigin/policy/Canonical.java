// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.policy;

import dev.crossorigin.regex.Automaton;
import dev.crossorigin.regex.OriginRegex;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Writes a policy without errors in the one form in which equal policies are equal. */
final class Canonical {

  private Canonical() {}

  /**
   * The policy.
   *
   * @param origins what its origins stand for
   */
  static CheckedPolicy of(PolicySpec spec, OriginValues origins) {
    return new CheckedPolicy(
        origins.certain().contains(Origins.ANY),
        origins.certain().contains(Origins.NULL),
        patterns(origins),
        origins.open().stream()
            .map(Canonical::placeholder)
            .distinct()
            .sorted(Comparator.comparing(Placeholder::toString))
            .toList(),
        originRegexes(spec.originRegexes()),
        spec.originMatcher(),
        sorted(spec.methods(), MethodNames::normalize),
        allowedHeaders(spec),
        exposedHeaders(spec),
        spec.allowCredentials(),
        spec.maxAge(),
        spec.rejectDisallowed(),
        spec.tolerate().stream().sorted(Comparator.comparing(Toleration::risk)).toList());
  }

  /** Told apart by their text: to link a record's own equality is a good part of a start. */
  private static List<OriginPattern> patterns(OriginValues origins) {
    SortedMap<String, OriginPattern> byText = new TreeMap<>();
    for (OriginPattern pattern : Origins.patterns(origins.certain())) {
      byText.put(pattern.toString(), pattern);
    }
    return List.copyOf(byText.values());
  }

  private static Placeholder placeholder(Placeholder written) {
    return new Placeholder(written.key(), sorted(written.defaults(), UnaryOperator.identity()));
  }

  private static List<OriginRegex.Compiled> originRegexes(List<OriginRegex> regexes) {
    Set<Automaton> seen = new HashSet<>();
    return OriginRegexes.compiled(regexes)
        .sorted(Comparator.comparing(OriginRegex.Compiled::regex))
        .filter(regex -> seen.add(regex.automaton()))
        .toList();
  }

  /** {@code *} covers every name but {@code Authorization}, and that one too with credentials. */
  private static List<String> allowedHeaders(PolicySpec spec) {
    List<String> names = sorted(spec.allowedHeaders(), Ascii::lowerCase);
    if (!names.contains("*")) {
      return names;
    }
    Stream<String> uncovered =
        names.stream()
            .filter(HeaderNames::isNonWildcardRequestHeader)
            .filter(name -> !spec.allowCredentials());
    return Stream.concat(Stream.of("*"), uncovered).toList();
  }

  private static List<String> exposedHeaders(PolicySpec spec) {
    List<String> names = sorted(spec.exposedHeaders(), Ascii::lowerCase);
    return names.contains("*") ? List.of("*") : names;
  }

  private static List<String> sorted(List<String> values, UnaryOperator<String> form) {
    SortedSet<String> sorted = new TreeSet<>();
    for (String value : values) {
      sorted.add(form.apply(value));
    }
    return List.copyOf(sorted);
  }
}
