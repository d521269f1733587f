// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.browser;

import java.util.ArrayList;
import java.util.List;

/** What Fetch says of the headers that a script may set. */
public final class RequestHeaders {

  private static final List<String> FORBIDDEN =
      List.of(
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

  private static final List<String> FORBIDDEN_BY_VALUE =
      List.of("x-http-method", "x-http-method-override", "x-method-override");

  private static final int LONGEST_SAFELISTED_SUM = 1024;

  private RequestHeaders() {}

  /**
   * Whether a script that sets it is ignored.
   *
   * @see <a href="https://fetch.spec.whatwg.org/#forbidden-request-header">Fetch, forbidden
   *     request-header</a>
   */
  static boolean isForbidden(Header header) {
    String name = Ascii.lowerCase(header.name());
    if (FORBIDDEN.contains(name) || name.startsWith("proxy-") || name.startsWith("sec-")) {
      return true;
    }
    if (FORBIDDEN_BY_VALUE.contains(name)) {
      for (String method : header.value().split(",", -1)) {
        if (Methods.isForbidden(method.strip())) {
          return true;
        }
      }
    }
    return false;
  }

  /**
   * The names that need a server's permission: in lower case, unique, sorted.
   *
   * @see <a href="https://fetch.spec.whatwg.org/#cors-unsafe-request-header-names">Fetch,
   *     CORS-unsafe request-header names</a>
   */
  public static List<String> unsafeNames(Headers headers) {
    List<String> unsafe = new ArrayList<>();
    List<String> potentiallyUnsafe = new ArrayList<>();
    int safelistValueSize = 0;
    for (Header header : headers.lines()) {
      if (!SafelistedHeaders.contain(header)) {
        unsafe.add(header.name());
      } else {
        potentiallyUnsafe.add(header.name());
        safelistValueSize += header.value().length();
      }
    }
    if (safelistValueSize > LONGEST_SAFELISTED_SUM) {
      unsafe.addAll(potentiallyUnsafe);
    }
    return unsafe.stream().map(Ascii::lowerCase).distinct().sorted().toList();
  }

  /**
   * Whether {@code *} leaves it out.
   *
   * @see <a href="https://fetch.spec.whatwg.org/#cors-non-wildcard-request-header-name">Fetch, CORS
   *     non-wildcard request-header name</a>
   */
  static boolean isNonWildcard(String name) {
    return Ascii.lowerCase(name).equals("authorization");
  }
}
