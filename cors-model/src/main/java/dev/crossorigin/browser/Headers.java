// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.browser;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A header list.
 *
 * @param lines in order, repetition kept
 * @see <a href="https://fetch.spec.whatwg.org/#concept-header-list">Fetch, header list</a>
 */
public record Headers(List<Header> lines) {

  public Headers {
    lines = List.copyOf(lines);
  }

  /** A list of names and values in turn. */
  public static Headers of(String... namesAndValues) {
    List<Header> lines = new ArrayList<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      lines.add(new Header(namesAndValues[i], namesAndValues[i + 1]));
    }
    return new Headers(lines);
  }

  /** The same with one line more. */
  Headers with(String name, String value) {
    List<Header> more = new ArrayList<>(lines);
    more.add(new Header(name, value));
    return new Headers(more);
  }

  /** The values of all lines of a name, in order. */
  public List<String> values(String name) {
    return lines.stream()
        .filter(line -> Ascii.lowerCase(line.name()).equals(Ascii.lowerCase(name)))
        .map(Header::value)
        .toList();
  }

  /**
   * The value of a name, its lines joined by a comma and a space.
   *
   * @see <a href="https://fetch.spec.whatwg.org/#concept-header-list-get">Fetch, get</a>
   */
  public Optional<String> get(String name) {
    List<String> values = values(name);
    return values.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", values));
  }

  /**
   * The elements of a list of tokens: none if there is no such line, empty if a line is malformed.
   *
   * @see <a href="https://fetch.spec.whatwg.org/#extract-header-list-values">Fetch, extract header
   *     list values</a>
   */
  Optional<List<String>> extract(String name) {
    List<String> elements = new ArrayList<>();
    for (String value : values(name)) {
      for (String element : value.split(",", -1)) {
        String trimmed = trim(element);
        if (!trimmed.isEmpty()) {
          if (!Ascii.isToken(trimmed)) {
            return Optional.empty();
          }
          elements.add(trimmed);
        }
      }
    }
    return Optional.of(elements);
  }

  /** The names, in lower case, unique and sorted. */
  List<String> names() {
    return lines.stream().map(line -> Ascii.lowerCase(line.name())).distinct().sorted().toList();
  }

  private static String trim(String element) {
    return element.replaceAll("^[ \t]+|[ \t]+\\z", "");
  }

  /** The same, from lines as they are written, for instance {@code Origin: https://app.example}. */
  public static Headers parse(String... lines) {
    return new Headers(
        Arrays.stream(lines)
            .map(line -> line.split(":", 2))
            .map(parts -> new Header(parts[0], trim(parts[1])))
            .toList());
  }
}
