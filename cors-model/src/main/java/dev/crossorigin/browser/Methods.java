// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.browser;

import java.util.List;

/** What Fetch says of methods. */
public final class Methods {

  private static final List<String> NORMALIZED =
      List.of("DELETE", "GET", "HEAD", "OPTIONS", "POST", "PUT");

  private static final List<String> SAFELISTED = List.of("GET", "HEAD", "POST");

  private static final List<String> FORBIDDEN = List.of("CONNECT", "TRACE", "TRACK");

  private Methods() {}

  /**
   * The method as sent.
   *
   * @see <a href="https://fetch.spec.whatwg.org/#concept-method-normalize">Fetch, normalize</a>
   */
  public static String normalize(String method) {
    String upper = Ascii.upperCase(method);
    return NORMALIZED.contains(upper) ? upper : method;
  }

  /**
   * Whether it needs no preflight.
   *
   * @see <a href="https://fetch.spec.whatwg.org/#cors-safelisted-method">Fetch, CORS-safelisted
   *     method</a>
   */
  public static boolean isSafelisted(String method) {
    return SAFELISTED.contains(method);
  }

  /**
   * Whether a script may not use it.
   *
   * @see <a href="https://fetch.spec.whatwg.org/#forbidden-method">Fetch, forbidden method</a>
   */
  static boolean isForbidden(String method) {
    return FORBIDDEN.contains(Ascii.upperCase(method));
  }
}
