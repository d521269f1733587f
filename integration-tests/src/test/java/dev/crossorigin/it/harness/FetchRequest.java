// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.it.harness;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a script asks of {@code fetch}, and Fetch's rules on whether that needs a preflight.
 *
 * @param method as the script writes it
 * @param headers as the script sets them
 * @param credentials whether the credentials mode is {@code include}
 * @param body the body, if any; its type stands among the headers
 */
public record FetchRequest(
    String method, List<HeaderLine> headers, boolean credentials, Optional<String> body) {

  private static final Set<String> NORMALISED =
      Set.of("DELETE", "GET", "HEAD", "OPTIONS", "POST", "PUT");
  private static final Set<String> SAFELISTED_METHODS = Set.of("GET", "HEAD", "POST");
  private static final Set<String> SAFE_ESSENCES =
      Set.of("application/x-www-form-urlencoded", "multipart/form-data", "text/plain");
  private static final Pattern LANGUAGE = Pattern.compile("[0-9A-Za-z *,.;=-]*");
  private static final Pattern SIMPLE_RANGE = Pattern.compile("bytes=([0-9]+)-([0-9]*)");
  private static final int LONGEST_VALUE = 128;
  private static final int LONGEST_SUM = 1024;

  public FetchRequest {
    headers = List.copyOf(headers);
  }

  /** A request without credentials and body; headers written as {@code Name: value}. */
  public static FetchRequest of(String method, String... headers) {
    List<HeaderLine> lines = new ArrayList<>();
    for (String header : headers) {
      lines.add(HeaderLine.parse(header));
    }
    return new FetchRequest(method, lines, false, Optional.empty());
  }

  /** The same with credentials mode {@code include}. */
  public FetchRequest withCredentials() {
    return new FetchRequest(method, headers, true, body);
  }

  /** The same with a body of the given type. */
  public FetchRequest withBody(String contentType, String text) {
    List<HeaderLine> lines = new ArrayList<>(headers);
    lines.add(new HeaderLine("Content-Type", contentType));
    return new FetchRequest(method, lines, credentials, Optional.of(text));
  }

  /** The method as sent: six methods are upper-cased, {@code patch} is not one of them. */
  public String normalisedMethod() {
    String upper = method.toUpperCase(Locale.ROOT);
    return NORMALISED.contains(upper) ? upper : method;
  }

  /** Whether a preflight comes first. */
  public boolean needsPreflight() {
    return !SAFELISTED_METHODS.contains(normalisedMethod()) || !unsafeNames().isEmpty();
  }

  /** The CORS-unsafe request-header names: lower case, unique, sorted. */
  public List<String> unsafeNames() {
    TreeSet<String> unsafe = new TreeSet<>();
    TreeSet<String> safelisted = new TreeSet<>();
    int sum = 0;
    for (HeaderLine header : headers) {
      String name = header.name().toLowerCase(Locale.ROOT);
      if (isSafelisted(name, header.value())) {
        safelisted.add(name);
        sum += header.value().length();
      } else {
        unsafe.add(name);
      }
    }
    if (sum > LONGEST_SUM) {
      unsafe.addAll(safelisted);
    }
    return List.copyOf(unsafe);
  }

  private static boolean isSafelisted(String name, String value) {
    if (value.length() > LONGEST_VALUE) {
      return false;
    }
    return switch (name) {
      case "accept" -> !hasUnsafeByte(value);
      case "accept-language", "content-language" -> LANGUAGE.matcher(value).matches();
      case "content-type" ->
          !hasUnsafeByte(value)
              && SAFE_ESSENCES.contains(value.split(";", 2)[0].strip().toLowerCase(Locale.ROOT));
      case "range" -> isSimpleRange(value);
      default -> false;
    };
  }

  private static boolean isSimpleRange(String value) {
    Matcher range = SIMPLE_RANGE.matcher(value);
    return range.matches()
        && (range.group(2).isEmpty()
            || Long.parseLong(range.group(1)) <= Long.parseLong(range.group(2)));
  }

  private static boolean hasUnsafeByte(String value) {
    return value
        .chars()
        .anyMatch(c -> (c < 0x20 && c != '\t') || c == 0x7F || "\"():<>?@[\\]{}".indexOf(c) >= 0);
  }
}
