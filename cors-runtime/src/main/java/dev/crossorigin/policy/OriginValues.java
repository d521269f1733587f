// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.policy;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The origins of a policy with placeholders replaced by what they stand for, before anything is
 * judged: a value is right or wrong whether it was written, is a default, or is configured.
 */
final class OriginValues {

  private final @Nullable ConfigurationValues configuration;
  private final List<Value> values = new ArrayList<>();
  private final List<String> certain = new ArrayList<>();
  private final List<Placeholder> open = new ArrayList<>();
  private final List<Value> unknown = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();

  private OriginValues(List<String> origins, @Nullable ConfigurationValues configuration) {
    this.configuration = configuration;
    for (int i = 0; i < origins.size(); i++) {
      add(origins.get(i), Place.of(Attributes.ORIGINS, i));
    }
  }

  /** A value and the place to show when something is wrong with it. */
  record Value(String text, Place place) {}

  /** As far as can be told without configuration: a placeholder may stand for its default. */
  static OriginValues written(List<String> origins) {
    return new OriginValues(origins, null);
  }

  /** As configured. */
  static OriginValues configured(List<String> origins, ConfigurationValues configuration) {
    return new OriginValues(origins, configuration);
  }

  /** The values to judge. */
  List<Value> values() {
    return values;
  }

  /** Those of the values that hold whatever is configured. */
  List<String> certain() {
    return certain;
  }

  /** The placeholders that were not replaced. */
  List<Placeholder> open() {
    return open;
  }

  /** Those among them that stand for nothing as long as nothing is configured. */
  List<Value> unknown() {
    return unknown;
  }

  /** What is wrong with the placeholders themselves. */
  List<Finding> findings() {
    return findings;
  }

  private void add(String value, Place place) {
    if (!Placeholder.isIn(value)) {
      values.add(new Value(value, place));
      certain.add(value);
      return;
    }
    try {
      Placeholder placeholder = Placeholder.parse(value);
      if (configuration == null) {
        leave(placeholder, place);
      } else {
        replace(placeholder, place, configuration.get(placeholder.key()));
      }
    } catch (MalformedOriginException malformed) {
      findings.add(malformed.rule().at(place, malformed.arguments(value)));
    }
  }

  private void leave(Placeholder placeholder, Place place) {
    open.add(placeholder);
    if (placeholder.defaults().isEmpty()) {
      unknown.add(new Value(placeholder.toString(), place));
    }
    put(placeholder, placeholder.defaults(), place);
  }

  private void replace(Placeholder placeholder, Place place, ConfiguredValue configured) {
    boolean missing = configured instanceof ConfiguredValue.Missing;
    if (missing && !placeholder.defaults().isEmpty()) {
      certain.addAll(put(placeholder, placeholder.defaults(), place));
    } else if (configured instanceof ConfiguredValue.Present present && !present.text().isBlank()) {
      Place source = place.configuredBy(placeholder.key());
      certain.addAll(put(placeholder, Placeholder.split(present.text()), source));
    } else {
      findings.add(
          Rule.ORIGINS_NOT_CONFIGURED.at(
              place.configuredBy(placeholder.key()),
              placeholder,
              reason(placeholder, configured),
              ConfigurationValues.environmentVariable(placeholder.key())));
    }
  }

  private static String reason(Placeholder placeholder, ConfiguredValue configured) {
    if (configured instanceof ConfiguredValue.Missing) {
      return "its key is not set";
    }
    if (configured instanceof ConfiguredValue.Unreadable unreadable) {
      return "its key cannot be read: " + unreadable.reason();
    }
    return placeholder.defaults().isEmpty()
        ? "its key is set, but to nothing"
        : "its key is set, but to nothing, which does not stand for the default";
  }

  /** Two words say more than which origins are meant, so that no configuration may say them. */
  private List<String> put(Placeholder placeholder, List<String> texts, Place place) {
    List<String> origins = new ArrayList<>();
    for (String text : texts) {
      if (Origins.isAny(text) || Origins.isNull(text)) {
        findings.add(Rule.PLACEHOLDER_WORD.at(place, placeholder, text));
      } else {
        values.add(new Value(text, place));
        origins.add(text);
      }
    }
    return origins;
  }
}
