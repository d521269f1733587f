// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.policy;

/**
 * Hosts whose pages never travel over a network.
 *
 * @see <a href="https://w3c.github.io/webappsec-secure-contexts/#is-origin-trustworthy">Secure
 *     Contexts, section 3.1, is origin potentially trustworthy</a>
 */
final class Loopback {

  private Loopback() {}

  static boolean includes(OriginPattern pattern) {
    String host = pattern.host();
    String name = host.endsWith(".") ? host.substring(0, host.length() - 1) : host;
    return name.equals("localhost")
        || name.endsWith(".localhost")
        || host.equals("[::1]")
        || host.startsWith("127.") && Ipv4.isCanonical(host);
  }
}
