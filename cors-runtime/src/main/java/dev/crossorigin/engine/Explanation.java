// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.engine;

import dev.crossorigin.policy.Refusal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a refused preflight is told where somebody looks for the reason: the headers up to the step
 * that fails, so that the browser names that step, and the reason in words. A browser refuses it
 * all the same: whatever it could take for a permission goes out with the status of a refusal.
 *
 * @see <a href="https://fetch.spec.whatwg.org/#cors-preflight-fetch-0">Fetch, CORS-preflight
 *     fetch</a>
 */
public final class Explanation {

  private static final int NO_CONTENT = 204;
  private static final int FORBIDDEN = 403;

  /** Browsers send these whatever {@code Access-Control-Allow-Methods} says. */
  private static final Set<String> SAFELISTED = Set.of("GET", "HEAD", "POST");

  private final Refusal refusal;
  private final Preflight.Question question;
  private final @Nullable CorsPolicy policy;

  private Explanation(Refusal refusal, Preflight.Question question, @Nullable CorsPolicy policy) {
    this.refusal = refusal;
    this.question = question;
    this.policy = policy;
  }

  /** Explains a preflight; null if it is not refused. */
  public static @Nullable Explanation of(Preflight preflight) {
    Refusal refusal = preflight.refusal();
    return refusal == null
        ? null
        : new Explanation(
            refusal, preflight.question(), passed(preflight.outcome(), preflight.question()));
  }

  /** The policy whose check of the origin the request has passed, if it has passed any. */
  private static @Nullable CorsPolicy passed(
      Preflight.Outcome outcome, Preflight.Question question) {
    if (outcome != Preflight.Outcome.METHOD_NOT_ALLOWED
        && outcome != Preflight.Outcome.HEADER_NOT_ALLOWED) {
      return null;
    }
    Endpoint endpoint = question.match().endpoint();
    CorsPolicy own = endpoint == null ? null : endpoint.policy();
    if (own != null) {
      return own;
    }
    for (Endpoint other : question.match().endpoints()) {
      CorsPolicy candidate = other.policy();
      if (candidate != null
          && ActualResponse.allowedOrigin(candidate, question.request()) != null) {
        return candidate;
      }
    }
    return null;
  }

  /** Success, so that the browser goes on to the step that fails; a refusal if no step would. */
  public int status() {
    return switch (refusal) {
      case METHOD_NOT_SERVED, METHOD_WITHOUT_POLICY ->
          policy != null && isSentAnyway() ? FORBIDDEN : NO_CONTENT;
      case SEVERAL_LINES, HEADERS_MALFORMED, POLICIES_DIFFER -> FORBIDDEN;
      case SAME_ORIGIN_ONLY, NULL_ORIGIN, ORIGIN_NOT_ALLOWED, HEADER_NOT_ALLOWED -> NO_CONTENT;
    };
  }

  /** Writes the headers. CORS headers that others wrote are removed. */
  public void writeTo(Map<String, List<Object>> headers) {
    ResponseHeaders.removeForeign(headers);
    List<String> origin = question.request().origin();
    if (policy != null && origin != null) {
      ResponseHeaders.set(
          headers, ResponseHeaders.ALLOW_ORIGIN, policy.isConstant() ? "*" : origin.get(0));
      if (policy.allowCredentials()) {
        ResponseHeaders.set(headers, ResponseHeaders.ALLOW_CREDENTIALS, "true");
      }
      ResponseHeaders.set(headers, ResponseHeaders.ALLOW_METHODS, allowedMethods());
      if (refusal == Refusal.HEADER_NOT_ALLOWED) {
        setAllowedHeaders(headers);
      }
    }
    ResponseHeaders.set(headers, ResponseHeaders.REASON, refusal.id() + " " + refusal.sentence());
    Preflight.vary(headers);
  }

  /** The one that was asked for, or, if that is what fails, all others that have a policy. */
  private String allowedMethods() {
    return refusal == Refusal.HEADER_NOT_ALLOWED || refusal == Refusal.HEADERS_MALFORMED
        ? method()
        : question.match().endpoints().stream()
            .filter(endpoint -> endpoint.policy() != null)
            .map(Endpoint::verb)
            .distinct()
            .sorted()
            .collect(Collectors.joining(","));
  }

  /** Browsers write some methods in upper case, however a page does. */
  private boolean isSentAnyway() {
    String sent = method().toUpperCase(Locale.ROOT);
    return SAFELISTED.contains(sent)
        || question.match().endpoints().stream()
            .anyMatch(other -> other.policy() != null && other.verb().equalsIgnoreCase(sent));
  }

  private void setAllowedHeaders(Map<String, List<Object>> headers) {
    Endpoint endpoint = question.match().endpoint();
    String allowed = endpoint == null ? null : endpoint.allowedHeaders().answer(null, false);
    if (allowed != null) {
      ResponseHeaders.set(headers, ResponseHeaders.ALLOW_HEADERS, allowed);
    }
  }

  private String method() {
    return question.method().get(0);
  }
}
