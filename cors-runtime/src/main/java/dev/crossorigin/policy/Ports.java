// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.policy;

/** The port of an origin: decimal, 1 to 65535, or {@code *} for any. */
final class Ports {

  private static final int MAX_DIGITS = 5;
  private static final int MAX = 65535;

  private Ports() {}

  /** The port of an origin, as written after the colon. */
  static String check(String scheme, String port) throws MalformedOriginException {
    if (port.equals("*")) {
      return port;
    }
    if (!isCanonical(port)) {
      throw new MalformedOriginException(Rule.ORIGIN_PORT_INVALID, port);
    }
    if (Schemes.isDefaultPort(scheme, port)) {
      throw new MalformedOriginException(Rule.ORIGIN_DEFAULT_PORT, port, scheme);
    }
    return port;
  }

  private static boolean isCanonical(String port) {
    return Ascii.isDigits(port)
        && port.charAt(0) != '0'
        && port.length() <= MAX_DIGITS
        && Integer.parseInt(port) <= MAX;
  }
}
