// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.meaning;

import java.util.ArrayList;
import java.util.List;

/** What a preflight asks for in {@code Access-Control-Request-Headers}. */
final class RequestedHeaders {

  private static final int MOST_LINES = 64;
  private static final int MOST_EMPTY = 16;
  private static final int MOST_SURPLUS = 16;
  private static final int LONGEST_ANY = 4096;

  private RequestedHeaders() {}

  static boolean areAllowed(List<String> lines, PlainPolicy policy) {
    if (lines.size() > MOST_LINES) {
      return false;
    }
    List<String> elements = new ArrayList<>();
    for (String line : lines) {
      elements.addAll(List.of(line.split(",", -1)));
    }
    return policy.anyHeader() ? areAnyAllowed(elements, policy) : areNamed(elements, policy);
  }

  private static boolean areAnyAllowed(List<String> elements, PlainPolicy policy) {
    return String.join(",", elements).length() <= LONGEST_ANY
        && elements.stream()
            .map(element -> element.replaceAll("^[ \t]+|[ \t]+\\z", ""))
            .filter(name -> !name.isEmpty())
            .allMatch(name -> isToken(name) && policy.allowsHeader(name));
  }

  /** White space is one byte at most on either side. */
  private static boolean areNamed(List<String> elements, PlainPolicy policy) {
    List<String> names =
        elements.stream()
            .map(element -> element.replaceAll("^[ \t]|[ \t]\\z", ""))
            .filter(name -> !name.isEmpty())
            .toList();
    return elements.size() - names.size() <= MOST_EMPTY
        && names.size() <= policy.allowedHeaders().size() + MOST_SURPLUS
        && names.stream().allMatch(name -> isToken(name) && policy.allowsHeader(name));
  }

  private static boolean isToken(String name) {
    return name.matches("[!#$%&'*+.^_`|~0-9A-Za-z-]+");
  }
}
