// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.engine;

import org.jspecify.annotations.Nullable;

/**
 * Splits the value of an {@code Origin} header without copying it. Lenient only in what browsers
 * make of numbers and labels in a host: {@code 0x7f.1} and {@code xn--a} pass, though they send
 * neither.
 *
 * @param value the header's value
 * @param hostStart index of the host's first character
 * @param hostEnd index behind the host's last character
 * @see <a href="https://fetch.spec.whatwg.org/#origin-header">Fetch, section 3.2, Origin header</a>
 */
record SerializedOrigin(String value, int hostStart, int hostEnd) {

  /** Longer values are no origin: scheme 64, {@code ://} 3, host 253, port 6. */
  static final int MAX_LENGTH = 326;

  private static final int MAX_SCHEME = 64;

  /** Parses a value; null if it is not {@code scheme://host[:port]} as browsers write it. */
  static @Nullable SerializedOrigin parse(String value) {
    int colon = value.length() > MAX_LENGTH ? -1 : value.indexOf("://");
    if (!isScheme(value, colon)) {
      return null;
    }
    int hostStart = colon + 3;
    boolean bracketed = value.startsWith("[", hostStart);
    int hostEnd = bracketed ? value.indexOf(']', hostStart) + 1 : value.indexOf(':', hostStart);
    if (hostEnd < hostStart) {
      if (bracketed) {
        return null;
      }
      hostEnd = value.length();
    }
    if (hostEnd < value.length()
        && (!isPort(value, hostEnd) || isDefaultPort(value, colon, hostEnd))) {
      return null;
    }
    return (bracketed
            ? isAddress(value, hostStart + 1, hostEnd - 1)
            : isDomain(value, hostStart, hostEnd))
        ? new SerializedOrigin(value, hostStart, hostEnd)
        : null;
  }

  private static boolean isScheme(String value, int end) {
    if (end < 1 || end > MAX_SCHEME || !isLetter(value.charAt(0))) {
      return false;
    }
    for (int i = 1; i < end; i++) {
      char c = value.charAt(i);
      if (!isLetter(c) && !isDigit(c) && c != '+' && c != '-' && c != '.') {
        return false;
      }
    }
    return true;
  }

  /** What an IPv6 address consists of. */
  private static boolean isAddress(String value, int start, int end) {
    for (int i = start; i < end; i++) {
      char c = value.charAt(i);
      if (!isDigit(c) && !(c >= 'a' && c <= 'f') && c != ':') {
        return false;
      }
    }
    return start < end;
  }

  /**
   * Non-empty labels of letters, digits, hyphens and underscores, in lower case; a dot may follow.
   */
  private static boolean isDomain(String value, int start, int end) {
    boolean labelEmpty = true;
    for (int i = start; i < end; i++) {
      char c = value.charAt(i);
      if (c == '.') {
        if (labelEmpty) {
          return false;
        }
        labelEmpty = true;
      } else if (isLetter(c) || isDigit(c) || c == '-' || c == '_') {
        labelEmpty = false;
      } else {
        return false;
      }
    }
    return start < end;
  }

  private static boolean isLetter(char c) {
    return c >= 'a' && c <= 'z';
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isPort(String value, int portColon) {
    int start = portColon + 1;
    int length = value.length() - start;
    if (value.charAt(portColon) != ':' || length < 1 || length > 5 || value.charAt(start) == '0') {
      return false;
    }
    int port = 0;
    for (int i = start; i < value.length(); i++) {
      char c = value.charAt(i);
      if (!isDigit(c)) {
        return false;
      }
      port = port * 10 + (c - '0');
    }
    return port <= 65535;
  }

  /** Browsers leave the scheme's default port out, so a value that has it comes from elsewhere. */
  private static boolean isDefaultPort(String value, int schemeEnd, int portColon) {
    return switch (value.length() - portColon) {
      case 3 -> schemeEnd == 4 && value.startsWith("http") && value.endsWith(":80");
      case 4 -> schemeEnd == 5 && value.startsWith("https") && value.endsWith(":443");
      default -> false;
    };
  }
}
