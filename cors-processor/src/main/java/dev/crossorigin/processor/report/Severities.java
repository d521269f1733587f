// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.processor.report;

import dev.crossorigin.policy.Finding;
import dev.crossorigin.policy.Place;
import dev.crossorigin.policy.Rule;
import dev.crossorigin.policy.Severity;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Element;

/**
 * How severe findings are in this build. {@code -Acors.CORS412=off}, {@code warning} or {@code
 * error} changes a rule for the whole build, {@code @SuppressWarnings("CORS412")} silences one
 * place, {@code @SuppressWarnings("cors")} all rules there. What is an error by itself stays one.
 */
public final class Severities {

  private static final String PREFIX = "cors.";
  private static final String ALL = "cors";
  private static final String OFF = "off";

  private final Map<String, String> options;
  private final Map<Rule, Optional<Severity>> configured = new EnumMap<>(Rule.class);

  /** The severities that the options of a build ask for. */
  public Severities(Map<String, String> options) {
    this.options = options;
    configurable()
        .filter(rule -> options.containsKey(key(rule)))
        .forEach(rule -> parse(value(rule)).ifPresent(severity -> configured.put(rule, severity)));
  }

  /** The options that there are. */
  public static Set<String> options() {
    return configurable().map(Severities::key).collect(Collectors.toUnmodifiableSet());
  }

  /** Options with a value that means nothing. */
  public List<Finding> invalid() {
    return configurable()
        .filter(rule -> options.containsKey(key(rule)) && !configured.containsKey(rule))
        .map(
            rule ->
                Rule.CONFIGURATION_INVALID.at(
                    Place.policy(),
                    "-A" + key(rule),
                    "is \"" + value(rule) + "\" instead of off, warning or error"))
        .toList();
  }

  /** How severe a rule's finding is on an element; empty if it is not to be told at all. */
  public Optional<Severity> of(Rule rule, Element element) {
    if (rule.severity() == Severity.ERROR) {
      return Optional.of(Severity.ERROR);
    }
    return isSuppressed(rule, element)
        ? Optional.empty()
        : configured.getOrDefault(rule, Optional.of(rule.severity()));
  }

  private static boolean isSuppressed(Rule rule, Element element) {
    for (Element outer = element; outer != null; outer = outer.getEnclosingElement()) {
      SuppressWarnings suppressed = outer.getAnnotation(SuppressWarnings.class);
      if (suppressed != null
          && Arrays.stream(suppressed.value())
              .anyMatch(value -> value.equals(rule.id()) || value.equals(ALL))) {
        return true;
      }
    }
    return false;
  }

  private static Stream<Rule> configurable() {
    return Arrays.stream(Rule.values()).filter(rule -> rule.severity() != Severity.ERROR);
  }

  private static String key(Rule rule) {
    return PREFIX + rule.id();
  }

  /** Of an option that is there; empty also where javac has none at all for it. */
  private String value(Rule rule) {
    return Objects.requireNonNullElse(options.get(key(rule)), "");
  }

  /** Empty if the value means nothing; holds nothing if it turns the rule off. */
  private static Optional<Optional<Severity>> parse(String value) {
    return switch (value.toLowerCase(Locale.ROOT)) {
      case OFF -> Optional.of(Optional.empty());
      case "warning" -> Optional.of(Optional.of(Severity.WARNING));
      case "error" -> Optional.of(Optional.of(Severity.ERROR));
      default -> Optional.empty();
    };
  }
}
