// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.suffix;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * The list read as its authors describe it: every rule is held against a name, label by label from
 * the right, and one prevails.
 *
 * @see <a href="https://github.com/publicsuffix/list/wiki/Format#algorithm">Public Suffix List,
 *     algorithm</a>
 */
final class PlainSuffixes {

  private static final List<Rule> RULES = rules().stream().map(Rule::of).toList();

  private PlainSuffixes() {}

  private record Rule(boolean exception, List<String> labels) {

    static Rule of(String text) {
      boolean exception = text.startsWith("!");
      return new Rule(exception, split(exception ? text.substring(1) : text));
    }

    boolean matches(List<String> name) {
      int offset = name.size() - labels.size();
      if (offset < 0) {
        return false;
      }
      for (int i = labels.size() - 1; i >= 0; i--) {
        if (!labels.get(i).equals("*") && !labels.get(i).equals(name.get(offset + i))) {
          return false;
        }
      }
      return true;
    }

    /** Labels of the suffix. An exception gives up its leftmost one. */
    int length() {
      return exception ? labels.size() - 1 : labels.size();
    }
  }

  static boolean isPublicSuffix(String name) {
    List<String> labels = split(name);
    Rule prevailing =
        RULES.stream()
            .filter(rule -> rule.matches(labels))
            .max(
                Comparator.comparing(Rule::exception)
                    .thenComparingInt(rule -> rule.labels().size()))
            .orElseGet(() -> Rule.of("*"));
    return prevailing.length() == labels.size();
  }

  /** Everything in the snapshot. */
  static String snapshot() {
    try (InputStream snapshot =
        Objects.requireNonNull(
            PlainSuffixes.class.getResourceAsStream("public-suffixes.txt"), "snapshot")) {
      return new String(snapshot.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  /** The rules of the snapshot, as they are written. */
  static List<String> rules() {
    return snapshot().lines().filter(line -> !line.startsWith("//")).toList();
  }

  private static List<String> split(String name) {
    return List.of(name.split("\\.", -1));
  }
}
