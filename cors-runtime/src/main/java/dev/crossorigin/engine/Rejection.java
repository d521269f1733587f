// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.engine;

import java.util.List;
import java.util.Set;

/**
 * Decides whether an actual request is answered 403 before its resource method runs: under {@link
 * dev.crossorigin.SameOriginOnly} for every other origin, under {@link
 * dev.crossorigin.CrossOrigin#rejectDisallowed} for every other origin that is not allowed.
 */
public final class Rejection {

  private Rejection() {}

  /**
   * Whether to reject.
   *
   * @param policy of the resource method
   * @param selfOrigins further origins under which the server is reached
   */
  public static boolean rejects(CorsPolicy policy, RequestFacts request, Set<String> selfOrigins) {
    List<String> origin = request.origin();
    if (!policy.rejectDisallowed() || origin == null || origin.isEmpty()) {
      return false;
    }
    return origin.size() != 1
        || (!isSameOrigin(origin.get(0), request, selfOrigins)
            && ActualResponse.allowedOrigin(policy, request) == null);
  }

  private static boolean isSameOrigin(
      String origin, RequestFacts request, Set<String> selfOrigins) {
    return SameOrigin.isSameOrigin(
        origin, request.secFetchSite(), request.host(), request.secure(), selfOrigins);
  }
}
