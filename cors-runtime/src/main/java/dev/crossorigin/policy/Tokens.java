// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.policy;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Names of methods and headers.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9110#section-5.6.2">RFC 9110, section 5.6.2,
 *     tokens</a>
 */
final class Tokens {

  /** Longer texts are not worth guessing at. */
  private static final int MAX_LENGTH = 1024;

  private Tokens() {}

  static boolean isToken(String text) {
    return !text.isEmpty() && text.chars().allMatch(Tokens::isInToken);
  }

  static boolean isInToken(int c) {
    return Ascii.isLetter(c) || Ascii.isDigit(c) || c < 0x80 && "!#$%&'*+-.^_`|~".indexOf(c) >= 0;
  }

  /** The names in a text that holds several, or one amid white space; empty if any is no good. */
  static List<String> listed(String text, Predicate<String> good) {
    if (text.length() > MAX_LENGTH) {
      return List.of();
    }
    List<String> names =
        Stream.of(text.split("[\\s,;]+", -1)).filter(name -> !name.isEmpty()).toList();
    return names.stream().allMatch(good) ? names : List.of();
  }
}
