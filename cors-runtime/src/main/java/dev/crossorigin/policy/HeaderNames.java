// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.policy;

/** What Fetch says of header names. Names are compared ignoring ASCII case. */
public final class HeaderNames {

  private HeaderNames() {}

  /**
   * Whether scripts may never set this request header.
   *
   * @see <a href="https://fetch.spec.whatwg.org/#forbidden-request-header">Fetch, forbidden
   *     request-header</a>
   */
  public static boolean isForbiddenRequestHeader(String name) {
    throw new UnsupportedOperationException();
  }

  /** Whether the name is a field-name token (RFC 9110, section 5.1). */
  public static boolean isToken(String name) {
    throw new UnsupportedOperationException();
  }
}
