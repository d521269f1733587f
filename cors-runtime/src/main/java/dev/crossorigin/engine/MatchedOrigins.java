// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.engine;

import dev.crossorigin.OriginMatcher;
import dev.crossorigin.OriginQuery;
import dev.crossorigin.policy.OriginPattern;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Origins that the application decides about while it runs. It is asked about values only that are
 * origins, and about insecure ones only where the policy takes that risk: a matcher may answer
 * anything, and what no table could say, it cannot say either.
 *
 * @param matcher of the application
 * @param secureOnly whether it is not asked about {@code http} on hosts that are not loopback
 */
record MatchedOrigins(OriginMatcher matcher, boolean secureOnly) {

  /** A host of 255 with its brackets, a colon and a port of 5, and one to spare. */
  private static final int MAX_HOST = 262;

  boolean matches(String value, RequestFacts request) {
    if (SerializedOrigin.parse(value) == null) { // cheaper than the strict reading that follows
      return false;
    }
    Optional<OriginPattern> origin = OriginPattern.parse(value);
    return origin.isPresent()
        && !(secureOnly && origin.get().isInsecure())
        && matcher.allows(new OriginQuery(value, request.method(), request.path(), host(request)));
  }

  private static String host(RequestFacts request) {
    List<String> lines = request.host();
    return lines != null && lines.size() == 1 && isHost(lines.get(0))
        ? lines.get(0).toLowerCase(Locale.ROOT)
        : "";
  }

  private static boolean isHost(String value) {
    return value.length() <= MAX_HOST
        && value.chars().allMatch(c -> c < 0x80 && (isAlphanumeric(c) || "-._:[]".indexOf(c) >= 0));
  }

  private static boolean isAlphanumeric(int c) {
    return 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z' || '0' <= c && c <= '9';
  }
}
