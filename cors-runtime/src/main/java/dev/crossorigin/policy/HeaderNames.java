// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.policy;

import java.util.Set;

/** What Fetch says of header names. Names are compared ignoring ASCII case. */
public final class HeaderNames {

  private static final Set<String> FORBIDDEN_REQUEST =
      Set.of(
          "accept-charset",
          "accept-encoding",
          "access-control-request-headers",
          "access-control-request-method",
          "connection",
          "content-length",
          "cookie",
          "cookie2",
          "date",
          "dnt",
          "expect",
          "host",
          "keep-alive",
          "origin",
          "referer",
          "set-cookie",
          "te",
          "trailer",
          "transfer-encoding",
          "upgrade",
          "via");

  private static final Set<String> FORBIDDEN_RESPONSE = Set.of("set-cookie", "set-cookie2");

  private static final Set<String> SAFELISTED_REQUEST =
      Set.of("accept", "accept-language", "content-language", "content-type", "range");

  private static final Set<String> SAFELISTED_RESPONSE =
      Set.of(
          "cache-control",
          "content-language",
          "content-length",
          "content-type",
          "expires",
          "last-modified",
          "pragma");

  private static final Set<String> CORS_REQUEST =
      Set.of("access-control-request-headers", "access-control-request-method", "origin");

  private static final Set<String> CORS_PREFLIGHT_RESPONSE =
      Set.of(
          "access-control-allow-headers", "access-control-allow-methods", "access-control-max-age");

  private static final Set<String> CORS_ANY_RESPONSE =
      Set.of(
          "access-control-allow-credentials",
          "access-control-allow-origin",
          "access-control-expose-headers");

  private HeaderNames() {}

  /**
   * Whether scripts may never set this request header. {@code X-HTTP-Method} and its kin are not
   * among them: only some of their values are forbidden.
   *
   * @see <a href="https://fetch.spec.whatwg.org/#forbidden-request-header">Fetch, section 2.2.2,
   *     forbidden request-header</a>
   */
  public static boolean isForbiddenRequestHeader(String name) {
    String lower = Ascii.lowerCase(name);
    return FORBIDDEN_REQUEST.contains(lower)
        || lower.startsWith("proxy-")
        || lower.startsWith("sec-");
  }

  /**
   * Whether scripts may never read this response header.
   *
   * @see <a href="https://fetch.spec.whatwg.org/#forbidden-response-header-name">Fetch, section
   *     2.2.2, forbidden response-header name</a>
   */
  public static boolean isForbiddenResponseHeader(String name) {
    return FORBIDDEN_RESPONSE.contains(Ascii.lowerCase(name));
  }

  /**
   * Whether a browser sends this request header without a preflight, as long as its value is an
   * ordinary one.
   *
   * @see <a href="https://fetch.spec.whatwg.org/#cors-safelisted-request-header">Fetch, section
   *     2.2.2, CORS-safelisted request-header</a>
   */
  public static boolean isSafelistedRequestHeader(String name) {
    return SAFELISTED_REQUEST.contains(Ascii.lowerCase(name));
  }

  /**
   * Whether scripts may read this response header without its being exposed.
   *
   * @see <a href="https://fetch.spec.whatwg.org/#cors-safelisted-response-header-name">Fetch,
   *     section 2.2.2, CORS-safelisted response-header name</a>
   */
  public static boolean isSafelistedResponseHeader(String name) {
    return SAFELISTED_RESPONSE.contains(Ascii.lowerCase(name));
  }

  /**
   * Whether {@code *} in {@code Access-Control-Allow-Headers} leaves this request header out.
   *
   * @see <a href="https://fetch.spec.whatwg.org/#cors-non-wildcard-request-header-name">Fetch,
   *     section 2.2.2, CORS non-wildcard request-header name</a>
   */
  public static boolean isNonWildcardRequestHeader(String name) {
    return Ascii.lowerCase(name).equals("authorization");
  }

  /**
   * Whether the name is one of the headers with which servers answer CORS requests.
   *
   * @see <a href="https://fetch.spec.whatwg.org/#http-responses">Fetch, section 3.3.3, HTTP
   *     responses</a>
   */
  public static boolean isCorsResponseHeader(String name) {
    String lower = Ascii.lowerCase(name);
    return CORS_PREFLIGHT_RESPONSE.contains(lower) || CORS_ANY_RESPONSE.contains(lower);
  }

  /**
   * Whether the header is part of CORS requests, or of the answers to preflights alone, so that no
   * script ever meets it in a response.
   *
   * @see <a href="https://fetch.spec.whatwg.org/#http-requests">Fetch, section 3.3.2, HTTP
   *     requests</a>
   */
  public static boolean isCorsHeaderNeverSeen(String name) {
    String lower = Ascii.lowerCase(name);
    return CORS_REQUEST.contains(lower) || CORS_PREFLIGHT_RESPONSE.contains(lower);
  }

  /** Whether the name is a field-name token (RFC 9110, section 5.1). */
  public static boolean isToken(String name) {
    return Tokens.isToken(name);
  }

  /**
   * Whether a character may stand in a header name.
   *
   * @see <a href="https://www.rfc-editor.org/rfc/rfc9110#section-5.6.2">RFC 9110, section 5.6.2,
   *     tokens</a>
   */
  public static boolean isInName(char c) {
    return Tokens.isInToken(c);
  }
}
