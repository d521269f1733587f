// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.engine;

import dev.crossorigin.route.RouteMatch;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Answers every request that is no preflight, whatever its status.
 *
 * @see <a href="https://fetch.spec.whatwg.org/#http-responses">Fetch, HTTP responses</a>
 */
public final class ActualResponse {

  private static final String ORIGIN = "Origin";

  private ActualResponse() {}

  /**
   * Sets the headers that a policy gives a response. May be called again on the same response.
   *
   * @param policy of the resource method that served, or would have served, the request
   * @param headers of the response
   * @return whether CORS headers that the application wrote were removed
   */
  public static boolean write(
      CorsPolicy policy, RequestFacts request, Map<String, List<Object>> headers) {
    boolean removed = ResponseHeaders.removeForeign(headers);
    if (policy.isConstant()) {
      ResponseHeaders.set(headers, ResponseHeaders.ALLOW_ORIGIN, "*");
      expose(policy, headers);
      return removed;
    }
    ResponseHeaders.vary(headers, ORIGIN);
    String origin = allowedOrigin(policy, request);
    if (origin != null) {
      ResponseHeaders.set(headers, ResponseHeaders.ALLOW_ORIGIN, origin);
      if (policy.allowCredentials()) {
        ResponseHeaders.set(headers, ResponseHeaders.ALLOW_CREDENTIALS, "true");
      }
      expose(policy, headers);
    }
    return removed;
  }

  /**
   * Sets the headers of a response to a request that reached no resource method: by the policy of
   * the one that would have served it. Where the template does not serve the verb, by the policy
   * that all its resource methods share; where they differ, no origin may read the response.
   *
   * @param match what the route table has for the request
   * @param headers of the response
   * @return whether CORS headers that the application wrote were removed
   */
  public static boolean write(
      RouteMatch<Endpoint> match, RequestFacts request, Map<String, List<Object>> headers) {
    Endpoint endpoint = match.endpoint();
    if (endpoint != null) {
      return endpoint.policy() != null && write(endpoint.policy(), request, headers);
    }
    if (!match.verbMissing()) {
      return false;
    }
    CorsPolicy shared = sharedPolicy(match);
    if (shared != null) {
      return write(shared, request, headers);
    }
    return hasPolicy(match) && deny(headers);
  }

  /** The policy that all resource methods of a template share, or null. */
  static @Nullable CorsPolicy sharedPolicy(RouteMatch<Endpoint> match) {
    CorsPolicy first = match.endpoints().get(0).policy();
    for (Endpoint candidate : match.endpoints()) {
      CorsPolicy policy = candidate.policy();
      if (first == null || policy == null || !first.answersLike(policy)) {
        return null;
      }
    }
    return first;
  }

  private static boolean hasPolicy(RouteMatch<Endpoint> match) {
    for (Endpoint endpoint : match.endpoints()) {
      if (endpoint.policy() != null) {
        return true;
      }
    }
    return false;
  }

  /**
   * The origin that may read responses under a policy; null if the request has none, several, or
   * one that is not allowed.
   */
  public static @Nullable String allowedOrigin(CorsPolicy policy, RequestFacts request) {
    List<String> origin = request.origin();
    return origin != null && origin.size() == 1 && policy.origins().allows(origin.get(0), request)
        ? origin.get(0)
        : null;
  }

  private static boolean deny(Map<String, List<Object>> headers) {
    boolean removed = ResponseHeaders.removeForeign(headers);
    ResponseHeaders.vary(headers, ORIGIN);
    return removed;
  }

  private static void expose(CorsPolicy policy, Map<String, List<Object>> headers) {
    String exposed = policy.exposedHeaders();
    if (exposed != null) {
      ResponseHeaders.set(headers, ResponseHeaders.EXPOSE_HEADERS, exposed);
    }
  }
}
