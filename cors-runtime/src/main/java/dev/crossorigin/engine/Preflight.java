// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.engine;

import dev.crossorigin.route.RouteMatch;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Decides preflights.
 *
 * @see <a href="https://fetch.spec.whatwg.org/#cors-preflight-fetch">Fetch, CORS-preflight fetch</a>
 */
public final class Preflight {

  private static final String VARY =
      "Origin, Access-Control-Request-Method, Access-Control-Request-Headers";

  private Preflight() {}

  /** What becomes of a preflight. */
  public enum Outcome {
    /** No resource method at the template has a policy: the runtime answers as without us. */
    NOT_OURS,
    /** The browser may send the request. */
    ALLOWED,
    /** Several or malformed {@code Origin} or {@code Access-Control-Request-Method} lines. */
    MALFORMED,
    /** No resource method serves the verb, or the one that does has no policy. */
    METHOD_NOT_ALLOWED,
    /** The origin is not allowed. */
    ORIGIN_NOT_ALLOWED,
    /** A requested header is not allowed, or there are too many. */
    HEADER_NOT_ALLOWED;

    /** Whether the preflight is answered 403. */
    public boolean isRefusal() {
      return this != NOT_OURS && this != ALLOWED;
    }
  }

  /**
   * Decides by the policy of the resource method that would serve the request itself.
   *
   * @param match what the route table has for the path and the requested method
   * @param origin the values of the {@code Origin} lines
   * @param method the values of the {@code Access-Control-Request-Method} lines
   * @param headers the values of the {@code Access-Control-Request-Headers} lines, null if absent
   */
  public static Outcome decide(
      RouteMatch<Endpoint> match,
      List<String> origin,
      List<String> method,
      @Nullable List<String> headers) {
    if (!hasPolicy(match)) {
      return Outcome.NOT_OURS;
    }
    if (origin.size() != 1 || method.size() != 1) {
      return Outcome.MALFORMED;
    }
    Endpoint endpoint = match.endpoint();
    CorsPolicy policy = endpoint == null ? null : endpoint.policy();
    if (endpoint == null || policy == null) {
      return Outcome.METHOD_NOT_ALLOWED;
    }
    if (!policy.origins().allows(origin.get(0))) {
      return Outcome.ORIGIN_NOT_ALLOWED;
    }
    return endpoint.allowedHeaders().allow(headers, policy.allowCredentials())
        ? Outcome.ALLOWED
        : Outcome.HEADER_NOT_ALLOWED;
  }

  /** Writes the headers of an allowed preflight; the arguments are those that were decided on. */
  public static void writeAllowed(
      Endpoint endpoint,
      CorsPolicy policy,
      String origin,
      String method,
      @Nullable List<String> requestHeaders,
      Map<String, List<Object>> headers) {
    ResponseHeaders.set(headers, ResponseHeaders.ALLOW_ORIGIN, policy.isConstant() ? "*" : origin);
    if (policy.allowCredentials()) {
      ResponseHeaders.set(headers, ResponseHeaders.ALLOW_CREDENTIALS, "true");
    }
    ResponseHeaders.set(headers, ResponseHeaders.ALLOW_METHODS, method);
    String allowed = endpoint.allowedHeaders().answer(requestHeaders, policy.allowCredentials());
    if (allowed != null) {
      ResponseHeaders.set(headers, ResponseHeaders.ALLOW_HEADERS, allowed);
    }
    String maxAge = policy.maxAge();
    if (maxAge != null) {
      ResponseHeaders.set(headers, ResponseHeaders.MAX_AGE, maxAge);
    }
    writeVary(headers);
  }

  /** Writes the headers of a refused preflight: the same, whatever the reason. */
  public static void writeRefused(Map<String, List<Object>> headers) {
    writeVary(headers);
  }

  private static void writeVary(Map<String, List<Object>> headers) {
    ResponseHeaders.set(headers, ResponseHeaders.VARY, VARY);
  }

  private static boolean hasPolicy(RouteMatch<Endpoint> match) {
    for (Endpoint endpoint : match.endpoints()) {
      if (endpoint.policy() != null) {
        return true;
      }
    }
    return false;
  }
}
