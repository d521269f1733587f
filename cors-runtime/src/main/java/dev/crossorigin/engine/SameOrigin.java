// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.engine;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Decides whether a request comes from a page of the server's own origin. Only what the browser
 * itself says counts: {@code Forwarded} headers, which anybody can send, are never read.
 *
 * @see <a href="https://www.w3.org/TR/fetch-metadata/#sec-fetch-site-header">Fetch Metadata Request
 *     Headers, section 2.3, Sec-Fetch-Site</a>
 */
public final class SameOrigin {

  private SameOrigin() {}

  /**
   * Whether the request is same-origin. Denies on doubt.
   *
   * @param origin the value of its only {@code Origin} line
   * @param secFetchSite the values of its {@code Sec-Fetch-Site} lines, null if absent; a browser
   *     that sends it knows best, so only {@code same-origin} and {@code none} pass
   * @param host the values of its {@code Host} lines, null if absent; compared where {@code
   *     Sec-Fetch-Site} is absent
   * @param secure whether the connection to this server is encrypted; an {@code https} origin also
   *     passes where it is not (TLS ended in front), an {@code http} origin never where it is
   * @param selfOrigins further origins under which the server is reached
   */
  public static boolean isSameOrigin(
      String origin,
      @Nullable List<String> secFetchSite,
      @Nullable List<String> host,
      boolean secure,
      Set<String> selfOrigins) {
    if (selfOrigins.contains(origin)) {
      return true;
    }
    if (secFetchSite != null && !secFetchSite.isEmpty()) {
      return secFetchSite.size() == 1
          && (secFetchSite.get(0).equals("same-origin") || secFetchSite.get(0).equals("none"));
    }
    if (host == null || host.size() != 1) {
      return false;
    }
    String authority = host.get(0).toLowerCase(Locale.ROOT);
    return isOriginOf(origin, "https://", ":443", authority)
        || (!secure && isOriginOf(origin, "http://", ":80", authority));
  }

  private static boolean isOriginOf(
      String origin, String scheme, String defaultPort, String authority) {
    String expected =
        authority.endsWith(defaultPort)
            ? authority.substring(0, authority.length() - defaultPort.length())
            : authority;
    return !expected.isEmpty()
        && origin.length() == scheme.length() + expected.length()
        && origin.startsWith(scheme)
        && origin.endsWith(expected);
  }
}
