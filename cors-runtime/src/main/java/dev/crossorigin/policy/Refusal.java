// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.policy;

/**
 * Why a request of another origin was refused while the service ran. Ids are permanent, never
 * reused, and of one series with those of {@link Rule}: 6xx. The sentences hold nothing of a
 * request.
 */
public enum Refusal {
  /** Nothing was asked that could be decided. */
  SEVERAL_LINES(
      "CORS601",
      "the request has several Origin or Access-Control-Request-Method lines, which no browser"
          + " sends"),
  /** The template is there, but not for the verb. */
  METHOD_NOT_SERVED("CORS602", "no resource method serves the requested method at this path"),
  /** A policy leaves the verb out, or none holds for it. */
  METHOD_WITHOUT_POLICY(
      "CORS603", "the resource method that serves the requested method has no policy"),
  /** By {@link dev.crossorigin.SameOriginOnly}. */
  SAME_ORIGIN_ONLY("CORS604", "the resource method is @SameOriginOnly"),
  /** An origin that any page can take on. */
  NULL_ORIGIN(
      "CORS605",
      "the origin is null, as of sandboxed frames, files and some redirects, and is not allowed"),
  /** The usual case. */
  ORIGIN_NOT_ALLOWED("CORS606", "the policy does not allow the origin"),
  /** Neither derived nor written. */
  HEADER_NOT_ALLOWED(
      "CORS607", "a requested header is neither read by the resource method nor allowed"),
  /** No browser writes such a list for a request that could be allowed. */
  HEADERS_MALFORMED(
      "CORS608", "the list of requested headers is malformed, or too long to be allowed"),
  /** Whose policy would count cannot be said. */
  POLICIES_DIFFER(
      "CORS609",
      "no resource method serves the method at this path, and those that are there have different"
          + " policies");

  private final String id;
  private final String sentence;

  Refusal(String id, String sentence) {
    this.id = id;
    this.sentence = sentence;
  }

  /** The permanent id, for instance {@code CORS606}. */
  public String id() {
    return id;
  }

  /** One line of ASCII, without a full stop. */
  public String sentence() {
    return sentence;
  }

  /** The page that explains it, relative to the project's root. */
  public String page() {
    return "docs/why-blocked.md";
  }
}
