// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.policy;

/**
 * Reads one configured origin, strictly: what is accepted is what a browser sends, or a pattern
 * over that. The first mistake is reported; {@link OriginRepair} mends all of them.
 *
 * @see <a href="https://fetch.spec.whatwg.org/#origin-header">Fetch, section 3.2, Origin header</a>
 */
final class OriginParser {

  /** A scheme of 64, {@code ://}, a host of 253, a colon and a port of 5. */
  static final int MAX_LENGTH = 326;

  private OriginParser() {}

  /** Reads anything but {@code *} and {@code null}, which are not patterns. */
  static OriginPattern parse(String value) throws MalformedOriginException {
    checkCharacters(value);
    int schemeEnd = value.indexOf("://");
    if (schemeEnd <= 0) {
      throw withoutScheme(value);
    }
    String scheme = Schemes.check(value.substring(0, schemeEnd));
    String authority = value.substring(schemeEnd + "://".length());
    checkEnd(scheme, authority);
    if (authority.indexOf('@') >= 0) {
      throw new MalformedOriginException(Rule.ORIGIN_HAS_USERINFO);
    }
    int portColon = portColon(authority);
    String writtenHost = portColon < 0 ? authority : authority.substring(0, portColon);
    boolean subdomains = writtenHost.startsWith("*.");
    String host = subdomains ? writtenHost.substring("*.".length()) : writtenHost;
    Hosts.check(scheme, host, subdomains);
    String port = portColon < 0 ? "" : Ports.check(scheme, authority.substring(portColon + 1));
    return new OriginPattern(scheme, host, subdomains, port);
  }

  private static void checkCharacters(String value) throws MalformedOriginException {
    if (!value.isBlank() && Origins.hasSeparator(value)) {
      throw new MalformedOriginException(Rule.ORIGIN_LIST_IN_ONE_VALUE);
    }
    if (value.length() > MAX_LENGTH) {
      throw new MalformedOriginException(Rule.ORIGIN_TOO_LONG, Integer.toString(value.length()));
    }
    if (!Ascii.isAscii(value)) {
      throw new MalformedOriginException(Rule.ORIGIN_NOT_ASCII);
    }
  }

  private static MalformedOriginException withoutScheme(String value) {
    if (value.equalsIgnoreCase("null")) {
      return new MalformedOriginException(Rule.ORIGIN_UPPER_CASE);
    }
    return value.indexOf('*') >= 0 && !value.startsWith("*.")
        ? new MalformedOriginException(
            Rule.ORIGIN_WILDCARD_MISPLACED, "for every origin write \"*\" alone")
        : new MalformedOriginException(Rule.ORIGIN_WITHOUT_SCHEME);
  }

  /** Refuses whatever comes after host and port. */
  private static void checkEnd(String scheme, String authority) throws MalformedOriginException {
    for (int i = 0; i < authority.length(); i++) {
      String part = partBegunBy(authority.charAt(i), scheme);
      if (!part.isEmpty()) {
        throw i == 0
            ? new MalformedOriginException(Rule.ORIGIN_HOST_INVALID, "it is empty")
            : new MalformedOriginException(Rule.ORIGIN_HAS_PATH, part);
      }
    }
  }

  private static String partBegunBy(char c, String scheme) {
    return switch (c) {
      case '/' -> "path";
      case '\\' -> Schemes.isSpecial(scheme) ? "path" : "";
      case '?' -> "query";
      case '#' -> "fragment";
      default -> "";
    };
  }

  /** Where the port's colon is, or -1. */
  private static int portColon(String authority) throws MalformedOriginException {
    int colon = authority.indexOf(':', Math.max(authority.lastIndexOf(']'), 0));
    boolean several = colon >= 0 && authority.indexOf(':', colon + 1) >= 0;
    if (several && authority.chars().allMatch(OriginParser::isInIpv6)) {
      throw new MalformedOriginException(
          Rule.ORIGIN_ADDRESS_NOT_CANONICAL, "IPv6 stands in brackets");
    }
    return colon;
  }

  private static boolean isInIpv6(int c) {
    return c == ':' || c == '.' || c < 0x80 && Character.digit(c, 16) >= 0;
  }
}
