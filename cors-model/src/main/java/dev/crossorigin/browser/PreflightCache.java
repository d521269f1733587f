// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.browser;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * What preflights have allowed, remembered for ever unless the server says that nothing is to be
 * remembered. It keeps methods and headers apart, as the standard has it.
 *
 * @see <a href="https://fetch.spec.whatwg.org/#cors-preflight-cache">Fetch, CORS-preflight
 *     cache</a>
 */
final class PreflightCache {

  private final Set<Entry> entries = new LinkedHashSet<>();

  /** One method or header name that pages of an origin may use at a URL. */
  private record Entry(String origin, String target, boolean credentials, Kind kind, String key) {}

  private enum Kind {
    METHOD,
    HEADER
  }

  /** Whether the request that the preflight asks for was allowed before. */
  boolean covers(Preflight preflight, String target) {
    boolean method =
        Methods.isSafelisted(preflight.method()) && !preflight.forced()
            || holds(preflight, target, Kind.METHOD, preflight.method())
            || holds(preflight, target, Kind.METHOD, "*");
    return method
        && preflight.unsafeNames().stream().allMatch(name -> coversName(preflight, target, name));
  }

  private boolean coversName(Preflight preflight, String target, String name) {
    return holds(preflight, target, Kind.HEADER, Ascii.lowerCase(name))
        || !RequestHeaders.isNonWildcard(name) && holds(preflight, target, Kind.HEADER, "*");
  }

  /** What was allowed with credentials is allowed without. */
  private boolean holds(Preflight preflight, String target, Kind kind, String key) {
    return entries.contains(new Entry(preflight.origin(), target, true, kind, key))
        || !preflight.credentials()
            && entries.contains(new Entry(preflight.origin(), target, false, kind, key));
  }

  /** Remembers what a response that passed allows. */
  void remember(Preflight preflight, String target, Response response) {
    if (response.headers().get("Access-Control-Max-Age").filter("0"::equals).isEmpty()) {
      preflight
          .methods(response)
          .ifPresent(all -> all.forEach(one -> add(preflight, target, Kind.METHOD, one)));
      preflight
          .headerNames(response)
          .ifPresent(
              all -> all.forEach(one -> add(preflight, target, Kind.HEADER, Ascii.lowerCase(one))));
    }
  }

  private void add(Preflight preflight, String target, Kind kind, String key) {
    entries.add(new Entry(preflight.origin(), target, preflight.credentials(), kind, key));
  }
}
