// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.engine;

import org.jspecify.annotations.Nullable;

/**
 * Splits the value of an {@code Origin} header without copying it. Lenient in what hosts it lets
 * through, since only a host that ends in a configured, checked one will match; strict in
 * everything that surrounds the host.
 *
 * @param value the header's value
 * @param hostStart index of the host's first character
 * @param hostEnd index behind the host's last character
 * @see <a href="https://fetch.spec.whatwg.org/#origin-header">Fetch, section 3.2, Origin header</a>
 */
record SerializedOrigin(String value, int hostStart, int hostEnd) {

  /** Longer values are no origin: scheme 64, {@code ://} 3, host 253, port 6. */
  static final int MAX_LENGTH = 326;

  /** Parses a value; null if it is not {@code scheme://host[:port]} as browsers write it. */
  static @Nullable SerializedOrigin parse(String value) {
    int colon = value.length() > MAX_LENGTH ? -1 : value.indexOf("://");
    if (colon < 1) {
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
    return bracketed || isDomain(value, hostStart, hostEnd)
        ? new SerializedOrigin(value, hostStart, hostEnd)
        : null;
  }

  /** Non-empty labels of letters, digits, hyphens and underscores, in lower case. */
  private static boolean isDomain(String value, int start, int end) {
    boolean labelEmpty = true;
    for (int i = start; i < end; i++) {
      char c = value.charAt(i);
      if (c == '.') {
        if (labelEmpty) {
          return false;
        }
        labelEmpty = true;
      } else if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_') {
        labelEmpty = false;
      } else {
        return false;
      }
    }
    return !labelEmpty;
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
      if (c < '0' || c > '9') {
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
