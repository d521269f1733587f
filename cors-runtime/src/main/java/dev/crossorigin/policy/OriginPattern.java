// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.policy;

/**
 * One allowed origin or family of origins, checked and canonical.
 *
 * @param scheme lower case
 * @param host without the leading {@code *.} of a pattern; IPv6 with its brackets
 * @param subdomains whether one or more labels must stand before {@code host}
 * @param port the port as written, empty if none, {@code *} for any
 */
public record OriginPattern(String scheme, String host, boolean subdomains, String port) {

  /** Whether exactly one origin matches. */
  public boolean isExact() {
    return !subdomains && !port.equals("*");
  }

  /** As it would be written in an annotation. */
  @Override
  public String toString() {
    return scheme + "://" + (subdomains ? "*." : "") + host + (port.isEmpty() ? "" : ":" + port);
  }
}
