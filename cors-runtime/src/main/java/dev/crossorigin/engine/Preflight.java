// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.engine;

import dev.crossorigin.policy.Refusal;
import dev.crossorigin.route.RouteMatch;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A decided preflight.
 *
 * @see <a href="https://fetch.spec.whatwg.org/#cors-preflight-fetch">Fetch, CORS-preflight
 *     fetch</a>
 */
public final class Preflight {

  private static final List<String> VARY =
      List.of("Origin", "Access-Control-Request-Method", "Access-Control-Request-Headers");

  private static final String VARY_LINE = String.join(", ", VARY);

  private final Outcome outcome;
  private final Question question;
  private final @Nullable Grant grant;

  private Preflight(Outcome outcome, Question question, @Nullable Grant grant) {
    this.outcome = outcome;
    this.question = question;
    this.grant = grant;
  }

  /** What becomes of a preflight. */
  public enum Outcome {
    /**
     * Without {@code Origin}, or no resource method at the template has a policy: the runtime
     * answers as without us.
     */
    NOT_OURS,
    /** The browser may send the request. */
    ALLOWED,
    /** Several {@code Origin} or {@code Access-Control-Request-Method} lines. */
    MALFORMED,
    /** No resource method serves the verb, or the one that does has no policy. */
    METHOD_NOT_ALLOWED,
    /** The origin is not allowed. */
    ORIGIN_NOT_ALLOWED,
    /** A requested header is not allowed, or there are too many. */
    HEADER_NOT_ALLOWED
  }

  /**
   * Decides by the policy of the resource method that would serve the request itself.
   *
   * @param match what the route table has for the path and the requested method
   * @param request of the browser; its verb is the requested one
   * @param method the values of the {@code Access-Control-Request-Method} lines
   * @param headers the values of the {@code Access-Control-Request-Headers} lines, null if absent
   */
  public static Preflight decide(
      RouteMatch<Endpoint> match,
      RequestFacts request,
      List<String> method,
      @Nullable List<String> headers) {
    Question question = new Question(match, request, method, headers);
    List<String> origin = request.origin();
    if (origin == null || origin.isEmpty() || !hasPolicy(match)) {
      return new Preflight(Outcome.NOT_OURS, question, null);
    }
    if (origin.size() != 1 || method.size() != 1) {
      return new Preflight(Outcome.MALFORMED, question, null);
    }
    Endpoint endpoint = match.endpoint();
    CorsPolicy policy = endpoint == null ? null : endpoint.policy();
    if (endpoint == null || policy == null) {
      return new Preflight(Outcome.METHOD_NOT_ALLOWED, question, null);
    }
    if (!policy.origins().allows(origin.get(0), request)) {
      return new Preflight(Outcome.ORIGIN_NOT_ALLOWED, question, null);
    }
    AllowedHeaders allowed = endpoint.allowedHeaders();
    if (!allowed.allow(headers, policy.allowCredentials())) {
      return new Preflight(Outcome.HEADER_NOT_ALLOWED, question, null);
    }
    String answer = allowed.answer(headers, policy.allowCredentials());
    return new Preflight(
        Outcome.ALLOWED, question, new Grant(policy, origin.get(0), method.get(0), answer));
  }

  /**
   * This, unless another resource method may be called in its place that would refuse it: nothing
   * is promised on a guess.
   *
   * @param rival decided by the policy of the other method
   */
  public Preflight unlessRefused(Preflight rival) {
    if (!isAllowed() || rival.isAllowed()) {
      return this;
    }
    return rival.outcome == Outcome.NOT_OURS
        ? new Preflight(Outcome.METHOD_NOT_ALLOWED, rival.question, null)
        : rival;
  }

  /** What becomes of it. */
  public Outcome outcome() {
    return outcome;
  }

  /** Why it is refused; null if it is not. Found out only when somebody asks. */
  public @Nullable Refusal refusal() {
    Endpoint endpoint = question.match().endpoint();
    return switch (outcome) {
      case NOT_OURS, ALLOWED -> null;
      case MALFORMED -> Refusal.SEVERAL_LINES;
      case METHOD_NOT_ALLOWED ->
          endpoint == null ? Refusal.METHOD_NOT_SERVED : Refusal.METHOD_WITHOUT_POLICY;
      case ORIGIN_NOT_ALLOWED ->
          Refusals.ofOrigin(endpoint == null ? null : endpoint.policy(), question.request());
      case HEADER_NOT_ALLOWED ->
          refusesName() ? Refusal.HEADER_NOT_ALLOWED : Refusal.HEADERS_MALFORMED;
    };
  }

  /** What was asked. */
  Question question() {
    return question;
  }

  private boolean refusesName() {
    Endpoint endpoint = question.match().endpoint();
    CorsPolicy policy = endpoint == null ? null : endpoint.policy();
    return endpoint != null
        && policy != null
        && endpoint.allowedHeaders().refusesName(question.headers(), policy.allowCredentials());
  }

  /** Whether it is answered with success. */
  public boolean isAllowed() {
    return outcome == Outcome.ALLOWED;
  }

  /**
   * Writes the headers of the answer: those of a refusal are the same, whatever the reason. CORS
   * headers that others wrote are removed, so that nobody can grant what was refused.
   */
  public void writeTo(Map<String, List<Object>> headers) {
    ResponseHeaders.removeForeign(headers);
    if (grant != null) {
      grant.writeTo(headers);
    }
    vary(headers);
  }

  static void vary(Map<String, List<Object>> headers) {
    ResponseHeaders.vary(headers, VARY_LINE, VARY);
  }

  private static boolean hasPolicy(RouteMatch<Endpoint> match) {
    for (Endpoint endpoint : match.endpoints()) {
      if (endpoint.policy() != null) {
        return true;
      }
    }
    return false;
  }

  /** What was asked. */
  record Question(
      RouteMatch<Endpoint> match,
      RequestFacts request,
      List<String> method,
      @Nullable List<String> headers) {}

  /** What an allowed preflight is told. */
  private record Grant(
      CorsPolicy policy, String origin, String method, @Nullable String allowedHeaders) {

    /** In the order of their names. */
    void writeTo(Map<String, List<Object>> headers) {
      if (policy.allowCredentials()) {
        ResponseHeaders.set(headers, ResponseHeaders.ALLOW_CREDENTIALS, "true");
      }
      if (allowedHeaders != null) {
        ResponseHeaders.set(headers, ResponseHeaders.ALLOW_HEADERS, allowedHeaders);
      }
      // only the requested method: another one may belong to another template at the same URL
      ResponseHeaders.set(headers, ResponseHeaders.ALLOW_METHODS, method);
      ResponseHeaders.set(
          headers, ResponseHeaders.ALLOW_ORIGIN, policy.isConstant() ? "*" : origin);
      String maxAge = policy.maxAge();
      if (maxAge != null) {
        ResponseHeaders.set(headers, ResponseHeaders.MAX_AGE, maxAge);
      }
    }
  }
}
