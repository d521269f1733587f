// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.engine;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Decides whether an actual request is answered 403 before its resource method runs: under {@link
 * dev.crossorigin.SameOriginOnly} for every other origin, under {@link
 * dev.crossorigin.CrossOrigin#rejectDisallowed} for every other origin that is not allowed.
 */
public final class Rejection {

  private Rejection() {}

  /**
   * Whether to reject; the parameters but the first two are those of {@link
   * SameOrigin#isSameOrigin}.
   *
   * @param policy of the resource method
   * @param origin the values of the {@code Origin} lines, null or empty if there are none
   */
  public static boolean rejects(
      CorsPolicy policy,
      @Nullable List<String> origin,
      @Nullable List<String> secFetchSite,
      @Nullable List<String> host,
      boolean secure,
      Set<String> selfOrigins) {
    if (!policy.rejectDisallowed() || origin == null || origin.isEmpty()) {
      return false;
    }
    return origin.size() != 1
        || (!policy.origins().allows(origin.get(0))
            && !SameOrigin.isSameOrigin(origin.get(0), secFetchSite, host, secure, selfOrigins));
  }
}
