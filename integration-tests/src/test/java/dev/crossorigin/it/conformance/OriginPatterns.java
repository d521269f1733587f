// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.it.conformance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts the patterns of other libraries into {@code *.} and {@code :*}, where that is possible. */
final class OriginPatterns {

  private static final Pattern SPRING =
      Pattern.compile("([a-z]+://\\*\\.[a-z0-9.-]+)(?::\\[([0-9,]+|\\*)])?");

  private OriginPatterns() {}

  /** The patterns of the policy; empty if one of them cannot be written. */
  static Optional<List<String>> ofLabels(CasePolicy policy) {
    String syntax = policy.patternSyntax() == null ? "labels" : policy.patternSyntax();
    return switch (syntax) {
      case "labels" -> Optional.of(policy.originPatterns());
      case "spring" -> ofSpring(policy.originPatterns());
      default -> Optional.empty();
    };
  }

  private static Optional<List<String>> ofSpring(List<String> patterns) {
    List<String> labels = new ArrayList<>();
    for (String pattern : patterns) {
      Matcher parts = SPRING.matcher(pattern);
      if (!parts.matches()) {
        return Optional.empty();
      }
      String ports = parts.group(2);
      if (ports == null) {
        labels.add(parts.group(1));
      } else {
        for (String port : ports.split(",", -1)) {
          labels.add(parts.group(1) + ":" + port);
        }
      }
    }
    return Optional.of(labels);
  }
}
