// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.policy;

import java.util.Set;

/** What Fetch says of methods. They are case-sensitive but for the few that browsers normalise. */
public final class MethodNames {

  private static final Set<String> FORBIDDEN = Set.of("CONNECT", "TRACE", "TRACK");
  private static final Set<String> NORMALISED =
      Set.of("DELETE", "GET", "HEAD", "OPTIONS", "POST", "PUT");

  private MethodNames() {}

  /** Whether the name is a method token (RFC 9110, section 9.1). */
  public static boolean isToken(String name) {
    return Tokens.isToken(name);
  }

  /**
   * Whether scripts may never use this method, in whatever case.
   *
   * @see <a href="https://fetch.spec.whatwg.org/#forbidden-method">Fetch, section 2.2.1, forbidden
   *     method</a>
   */
  public static boolean isForbidden(String name) {
    return FORBIDDEN.contains(Ascii.upperCase(name));
  }

  /**
   * The method as a browser sends it: {@code delete} becomes {@code DELETE}, but {@code patch}
   * stays.
   *
   * @see <a href="https://fetch.spec.whatwg.org/#concept-method-normalize">Fetch, section 2.2.1,
   *     normalize a method</a>
   */
  public static String normalize(String name) {
    String upper = Ascii.upperCase(name);
    return NORMALISED.contains(upper) ? upper : name;
  }
}
