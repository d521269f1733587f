// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.policy;

import java.util.Map;

/**
 * What the URL standard says of schemes.
 *
 * @see <a href="https://url.spec.whatwg.org/#special-scheme">URL, section 4.2, URL
 *     miscellaneous</a>
 */
final class Schemes {

  private static final int MAX_LENGTH = 64;

  private static final Map<String, String> DEFAULT_PORTS =
      Map.of("ftp", "21", "http", "80", "https", "443", "ws", "80", "wss", "443");

  private Schemes() {}

  /**
   * Whether browsers read host and port of its URLs by the rules of the web: a host that ends in a
   * number is an IPv4 address, {@code \} is a slash, the default port is left out. Hosts of other
   * schemes, such as {@code chrome-extension} or {@code capacitor}, are plain names.
   */
  static boolean isSpecial(String scheme) {
    return DEFAULT_PORTS.containsKey(scheme);
  }

  static boolean isDefaultPort(String scheme, String port) {
    return port.equals(DEFAULT_PORTS.get(scheme));
  }

  /** The scheme of an origin that begins with it. */
  static String check(String scheme) throws MalformedOriginException {
    if (scheme.indexOf('*') >= 0) {
      throw new MalformedOriginException(
          Rule.ORIGIN_WILDCARD_MISPLACED, "a scheme is written in full");
    }
    if (!isWellFormed(scheme)) {
      throw new MalformedOriginException(Rule.ORIGIN_SCHEME_INVALID, scheme);
    }
    if (scheme.equalsIgnoreCase("file")) {
      throw new MalformedOriginException(Rule.ORIGIN_FILE_SCHEME);
    }
    if (Ascii.hasUpperCase(scheme)) {
      throw new MalformedOriginException(Rule.ORIGIN_UPPER_CASE);
    }
    return scheme;
  }

  /** RFC 3986, section 3.1. */
  private static boolean isWellFormed(String scheme) {
    if (scheme.length() > MAX_LENGTH || !Ascii.isLetter(scheme.charAt(0))) {
      return false;
    }
    for (int i = 1; i < scheme.length(); i++) {
      char c = scheme.charAt(i);
      if (!Ascii.isLetter(c) && !Ascii.isDigit(c) && "+-.".indexOf(c) < 0) {
        return false;
      }
    }
    return true;
  }
}
