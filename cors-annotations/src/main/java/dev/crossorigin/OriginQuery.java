// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin;

/**
 * What an {@link OriginMatcher} is asked about.
 *
 * @param origin an origin exactly as a browser serialises it, {@code scheme://host[:port]} in ASCII
 *     and lower case, 326 characters at most; never {@code null} or {@code *}
 * @param method the method of the request; for a preflight, of the request that is to follow
 * @param path of the request below the application's base URI, with a slash in front, as it was
 *     sent: nothing is decoded, and matrix parameters are kept; without query
 * @param host the value of the {@code Host} header in lower case, {@code name[:port]}, 262
 *     characters at most; empty if there is none, or several, or if it is nothing like that
 * @see <a href="https://fetch.spec.whatwg.org/#origin-header">Fetch, section 3.2, Origin header</a>
 */
public record OriginQuery(String origin, String method, String path, String host) {}
