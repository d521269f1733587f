// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.policy;

import java.util.Optional;

/**
 * One allowed origin or family of origins, checked and canonical.
 *
 * <p>It matches the value of an {@code Origin} header, byte by byte, if
 *
 * <ul>
 *   <li>the schemes are equal;
 *   <li>the hosts are equal, or, with {@code subdomains}, one or more labels and a dot stand before
 *       {@code host}: {@code *.example.com} matches {@code a.b.example.com} but not {@code
 *       example.com};
 *   <li>the ports are equal, none being equal to none only, or the pattern's port is {@code *}.
 * </ul>
 *
 * <p>Nothing is folded or decoded when matching, for browsers serialise an origin in one way only.
 * A host that ends in a dot is another host than the one without.
 *
 * @param scheme lower case
 * @param host without the leading {@code *.} of a pattern; IPv6 with its brackets
 * @param subdomains whether one or more labels must stand before {@code host}
 * @param port the port as written, empty if none, {@code *} for any
 * @see <a
 *     href="https://html.spec.whatwg.org/multipage/browsers.html#ascii-serialisation-of-an-origin">
 *     HTML, serialization of an origin</a>
 */
public record OriginPattern(String scheme, String host, boolean subdomains, String port) {

  /**
   * Reads one element of {@link dev.crossorigin.CrossOrigin#origins}; empty if it is malformed, or
   * is {@code *} or {@code null}, which are no patterns.
   */
  public static Optional<OriginPattern> parse(String value) {
    try {
      return Optional.of(OriginParser.parse(value));
    } catch (MalformedOriginException malformed) {
      return Optional.empty();
    }
  }

  /** Whether exactly one origin matches. */
  public boolean isExact() {
    return !subdomains && !port.equals("*");
  }

  /**
   * Whether its pages come over a network without encryption. Only {@code http} does: schemes of
   * applications, such as {@code capacitor}, are no network, and loopback hosts are on none.
   */
  public boolean isInsecure() {
    return scheme.equals("http") && !Loopback.includes(this);
  }

  /** As it would be written in an annotation. */
  @Override
  public String toString() {
    return scheme + "://" + (subdomains ? "*." : "") + host + (port.isEmpty() ? "" : ":" + port);
  }
}
