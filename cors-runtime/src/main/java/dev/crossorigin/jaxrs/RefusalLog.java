// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.jaxrs;

import dev.crossorigin.engine.Endpoint;
import dev.crossorigin.engine.RequestFacts;
import dev.crossorigin.policy.Refusal;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * One line at {@code DEBUG} for each refusal, as far as a log can bear: each policy, and each
 * template where none applies, has a pace of its own. Both are as many as are deployed, whatever is
 * sent.
 */
final class RefusalLog {

  private static final System.Logger LOGGER = System.getLogger("dev.crossorigin");

  private final Map<String, LogPace> paces = new ConcurrentHashMap<>();
  private final LongSupplier nanoTime;

  /**
   * @param nanoTime as {@link System#nanoTime} counts
   */
  RefusalLog(LongSupplier nanoTime) {
    this.nanoTime = nanoTime;
  }

  boolean isOn() {
    return LOGGER.isLoggable(System.Logger.Level.DEBUG);
  }

  /**
   * Logs, if that is on and the pace allows it.
   *
   * @param policy its name, empty if none applied
   * @param endpoint that would have served the request, null if none
   */
  void refused(
      Decision decision,
      Refusal refusal,
      String template,
      String policy,
      @Nullable Endpoint endpoint,
      RequestFacts request) {
    if (!isOn()) {
      return;
    }
    String pacedBy = policy.isEmpty() ? template : policy;
    long skipped = paces.computeIfAbsent(pacedBy, key -> LogPace.perSecond(nanoTime)).next();
    if (skipped >= 0) {
      LOGGER.log(
          System.Logger.Level.DEBUG,
          line(decision, refusal, template, policy, endpoint, request)
              + (skipped > 0 ? "; " + skipped + " more since the last line" : ""));
    }
  }

  private static String line(
      Decision decision,
      Refusal refusal,
      String template,
      String policy,
      @Nullable Endpoint endpoint,
      RequestFacts request) {
    List<String> origin = request.origin();
    return refusal.id()
        + " "
        + decision.words()
        + ": "
        + refusal.sentence()
        + "; "
        + Quoted.of(request.method())
        + " "
        + template
        + " from "
        + Quoted.of(origin == null ? "" : String.join(", ", first(origin)))
        + (endpoint == null ? "" : "; " + endpoint)
        + (policy.isEmpty() ? "" : "; policy " + policy);
  }

  /** Thousands of lines are as telling as two. */
  private static List<String> first(List<String> origin) {
    return origin.subList(0, Math.min(origin.size(), 2));
  }
}
