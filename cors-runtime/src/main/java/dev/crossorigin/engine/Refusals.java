// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.engine;

import dev.crossorigin.policy.Refusal;
import dev.crossorigin.route.RouteMatch;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds out, when somebody asks, why a request was refused. Decides nothing. */
public final class Refusals {

  private Refusals() {}

  /**
   * Why the origin of a request may not read an answer.
   *
   * @param policy that was applied, null if there was none to apply
   */
  public static Refusal ofOrigin(@Nullable CorsPolicy policy, RequestFacts request) {
    List<String> origin = request.origin();
    if (origin == null || origin.size() != 1) {
      return Refusal.SEVERAL_LINES;
    }
    if (policy != null && policy.sameOriginOnly()) {
      return Refusal.SAME_ORIGIN_ONLY;
    }
    return origin.get(0).equals("null") ? Refusal.NULL_ORIGIN : Refusal.ORIGIN_NOT_ALLOWED;
  }

  /** The same of a request that reached no resource method. */
  public static Refusal ofOrigin(RouteMatch<Endpoint> match, RequestFacts request) {
    Endpoint endpoint = match.endpoint();
    if (endpoint != null) {
      return ofOrigin(endpoint.policy(), request);
    }
    CorsPolicy shared = ActualResponse.sharedPolicy(match);
    return shared == null ? Refusal.POLICIES_DIFFER : ofOrigin(shared, request);
  }
}
