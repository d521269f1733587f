// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.policy;

import java.util.Optional;

/**
 * The host of an origin, as browsers serialise it.
 *
 * @see <a href="https://url.spec.whatwg.org/#host-parsing">URL, section 3.5, host parsing</a>
 */
final class Hosts {

  private Hosts() {}

  /**
   * Checks a host.
   *
   * @param host without the {@code *.} of a pattern
   * @param subdomains whether that stood before it
   */
  static void check(String scheme, String host, boolean subdomains)
      throws MalformedOriginException {
    if (host.isEmpty()) {
      throw new MalformedOriginException(Rule.ORIGIN_HOST_INVALID, "it is empty");
    }
    if (host.indexOf('*') >= 0) {
      throw new MalformedOriginException(
          Rule.ORIGIN_WILDCARD_MISPLACED,
          host.equals("*")
              ? "for every origin write \"*\" alone"
              : "in a host it is the whole leftmost label");
    }
    if (Ascii.hasUpperCase(host)) {
      throw new MalformedOriginException(Rule.ORIGIN_UPPER_CASE);
    }
    boolean address = host.startsWith("[") || isIpv4(scheme, host);
    if (address && subdomains) {
      throw new MalformedOriginException(
          Rule.ORIGIN_WILDCARD_MISPLACED, "an IP address has no subdomains");
    }
    if (host.startsWith("[")) {
      checkIpv6(host);
    } else if (address) {
      checkIpv4(host);
    } else {
      DomainNames.check(host, subdomains ? "*.".length() : 0);
    }
  }

  /** Only the schemes of the web read odd numbers as addresses; others keep them as a name. */
  private static boolean isIpv4(String scheme, String host) {
    return Schemes.isSpecial(scheme) ? Ipv4.endsInNumber(host) : Ipv4.isCanonical(host);
  }

  private static void checkIpv4(String host) throws MalformedOriginException {
    Optional<String> canonical = Ipv4.canonical(host);
    if (canonical.isEmpty()) {
      throw new MalformedOriginException(
          Rule.ORIGIN_HOST_INVALID, "it ends in a number but is no IPv4 address");
    }
    if (!canonical.get().equals(host)) {
      throw new MalformedOriginException(
          Rule.ORIGIN_ADDRESS_NOT_CANONICAL, "it stands for " + canonical.get());
    }
  }

  private static void checkIpv6(String host) throws MalformedOriginException {
    if (host.indexOf('%') >= 0) {
      throw new MalformedOriginException(
          Rule.ORIGIN_ADDRESS_NOT_CANONICAL, "a zone means nothing outside its own machine");
    }
    Optional<Ipv6> address =
        host.endsWith("]") ? Ipv6.parse(host.substring(1, host.length() - 1)) : Optional.empty();
    if (address.isEmpty()) {
      throw new MalformedOriginException(
          Rule.ORIGIN_HOST_INVALID, "it begins with \"[\" but is no IPv6 address");
    }
    Optional<String> mapped = address.get().mappedIpv4();
    if (mapped.isPresent()) {
      throw new MalformedOriginException(
          Rule.ORIGIN_ADDRESS_NOT_CANONICAL,
          "it wraps an IPv4 address; pages come from " + mapped.get() + " itself");
    }
    String canonical = "[" + address.get() + "]";
    if (!canonical.equals(host)) {
      throw new MalformedOriginException(
          Rule.ORIGIN_ADDRESS_NOT_CANONICAL, "it stands for " + canonical);
    }
  }
}
