// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.policy;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * An element of {@link dev.crossorigin.CrossOrigin#origins} that stands for the origins under a
 * configuration key: <code>${key}</code> or <code>${key:default}</code>.
 *
 * @param key letters, digits, {@code .}, {@code -} and {@code _}
 * @param defaults what it stands for where the key is not set; empty if there is no default
 */
public record Placeholder(String key, List<String> defaults) {

  private static final String START = "${";
  private static final String END = "}";
  private static final Pattern KEY = Pattern.compile("[A-Za-z0-9._-]+");

  /** Keeps an immutable copy. */
  public Placeholder {
    defaults = List.copyOf(defaults);
  }

  /** Whether a value was meant to have a placeholder in it; no origin has these characters. */
  static boolean isIn(String value) {
    return value.contains(START);
  }

  /** Reads a value in which there is a placeholder. */
  static Placeholder parse(String value) throws MalformedOriginException {
    int end = value.indexOf(END);
    if (isNested(value, end)) {
      throw malformed("its default has a placeholder");
    }
    if (value.startsWith(START) && end < 0) {
      throw malformed("it has no closing brace");
    }
    if (!value.startsWith(START) || end < value.length() - END.length()) {
      throw new MalformedOriginException(Rule.PLACEHOLDER_NOT_WHOLE_ELEMENT);
    }
    String body = value.substring(START.length(), end);
    int colon = body.indexOf(':');
    String key = colon < 0 ? body : body.substring(0, colon);
    if (!KEY.matcher(key).matches()) {
      throw malformed(key.isEmpty() ? "it has no key" : "its key is \"" + key + "\"");
    }
    if (colon < 0) {
      return new Placeholder(key, List.of());
    }
    String written = body.substring(colon + 1);
    if (written.isBlank()) {
      throw malformed("its default is empty");
    }
    return new Placeholder(key, split(written));
  }

  private static boolean isNested(String value, int end) {
    int colon = value.indexOf(':');
    int inner = value.indexOf(START, START.length());
    return value.startsWith(START) && 0 < colon && colon < inner && inner < end;
  }

  /** The elements of a list that is written in one text. */
  static List<String> split(String list) {
    return Stream.of(list.split(",", -1)).map(String::strip).toList();
  }

  private static MalformedOriginException malformed(String reason) {
    return new MalformedOriginException(Rule.PLACEHOLDER_MALFORMED, reason);
  }

  /** As it would be written in an annotation. */
  @Override
  public String toString() {
    return START + key + (defaults.isEmpty() ? "" : ":" + String.join(",", defaults)) + END;
  }
}
