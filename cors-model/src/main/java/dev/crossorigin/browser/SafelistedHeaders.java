// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.browser;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The request headers that every page may send, as it may with a form.
 *
 * @see <a href="https://fetch.spec.whatwg.org/#cors-safelisted-request-header">Fetch,
 *     CORS-safelisted request-header</a>
 */
final class SafelistedHeaders {

  private static final int LONGEST_VALUE = 128;

  private static final String UNSAFE_MARKS = "\"():<>?@[\\]{}\u007f";

  private static final List<String> SAFELISTED_TYPES =
      List.of("application/x-www-form-urlencoded", "multipart/form-data", "text/plain");

  private static final Pattern LANGUAGES = Pattern.compile("[0-9A-Za-z *,.;=-]*");

  private static final Pattern RANGE = Pattern.compile("bytes=([0-9]*)-([0-9]*)");

  private SafelistedHeaders() {}

  static boolean contain(Header header) {
    String value = header.value();
    if (value.length() > LONGEST_VALUE) {
      return false;
    }
    return switch (Ascii.lowerCase(header.name())) {
      case "accept" -> !hasUnsafeByte(value);
      case "accept-language", "content-language" -> LANGUAGES.matcher(value).matches();
      case "content-type" -> !hasUnsafeByte(value) && isSafelistedType(value);
      case "range" -> isSafelistedRange(value);
      default -> false;
    };
  }

  /** CORS-unsafe request-header bytes. */
  private static boolean hasUnsafeByte(String value) {
    return value.chars().anyMatch(c -> c < 0x20 && c != '\t' || UNSAFE_MARKS.indexOf(c) >= 0);
  }

  private static boolean isSafelistedType(String value) {
    return essence(value).filter(SAFELISTED_TYPES::contains).isPresent();
  }

  /**
   * The type without its parameters; empty if it is none.
   *
   * @see <a href="https://mimesniff.spec.whatwg.org/#parse-a-mime-type">MIME Sniffing, parse a MIME
   *     type</a>
   */
  private static Optional<String> essence(String value) {
    String input = value.replaceAll("^[\t\n\r ]+|[\t\n\r ]+\\z", "");
    int slash = input.indexOf('/');
    if (slash < 0 || !Ascii.isToken(input.substring(0, slash))) {
      return Optional.empty();
    }
    String subtype =
        input.substring(slash + 1).replaceAll(";.*", "").replaceAll("[\t\n\r ]+\\z", "");
    return Ascii.isToken(subtype)
        ? Optional.of(Ascii.lowerCase(input.substring(0, slash) + "/" + subtype))
        : Optional.empty();
  }

  /**
   * One range that has a start.
   *
   * @see <a href="https://fetch.spec.whatwg.org/#simple-range-header-value">Fetch, parse a single
   *     range header value</a>
   */
  private static boolean isSafelistedRange(String value) {
    Matcher range = RANGE.matcher(value);
    if (!range.matches() || range.group(1).isEmpty()) {
      return false;
    }
    return range.group(2).isEmpty()
        || new BigInteger(range.group(1)).compareTo(new BigInteger(range.group(2))) <= 0;
  }
}
