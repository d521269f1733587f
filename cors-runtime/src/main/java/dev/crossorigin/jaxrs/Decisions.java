// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.jaxrs;

import dev.crossorigin.engine.CorsPolicy;
import dev.crossorigin.engine.Endpoint;
import dev.crossorigin.engine.Preflight;
import dev.crossorigin.engine.Refusals;
import dev.crossorigin.engine.RequestFacts;
import dev.crossorigin.engine.SameOrigin;
import dev.crossorigin.policy.Refusal;
import dev.crossorigin.route.RouteMatch;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Tells operators what was decided: refusals in the log, at {@code DEBUG}, every decision about a
 * request of another origin to the Flight Recorder, and headers that were replaced. Where nobody
 * listens, nothing is looked up and nothing is built. Changes no decision.
 */
final class Decisions {

  private static final String ALLOW_ORIGIN = "access-control-allow-origin";

  private final ForeignHeaders foreignHeaders = new ForeignHeaders();
  private final RefusalLog log = new RefusalLog(System::nanoTime);
  private final FlightRecording recording = FlightRecording.ofThisPlatform();
  private final Supplier<Generation> inForce;

  /**
   * @param inForce gives the routes and settings
   */
  Decisions(Supplier<Generation> inForce) {
    this.inForce = inForce;
  }

  /** A preflight of ours. */
  void preflight(Preflight preflight, RouteMatch<Endpoint> match, RequestFacts request) {
    if (isWatched()) {
      tell(
          preflight.isAllowed() ? Decision.PREFLIGHT_ALLOWED : Decision.PREFLIGHT_REFUSED,
          preflight.refusal(),
          match,
          null,
          request);
    }
  }

  /** A request that is answered 403 before its resource method runs. */
  void rejected(CorsPolicy policy, ContainerRequestContext context) {
    if (isWatched()) {
      RequestFacts request = ReceivedRequest.of(context);
      tell(Decision.REJECTED, Refusals.ofOrigin(policy, request), find(context), policy, request);
    }
  }

  /**
   * A response that has the headers of a policy.
   *
   * @param replaced whether it had CORS headers of the application's before
   */
  void answered(
      CorsPolicy policy,
      boolean replaced,
      ContainerRequestContext context,
      ContainerResponseContext response) {
    if (replaced) {
      foreignHeaders.replaced(policy.name());
    }
    if (isWatched()) {
      tellAnswered(policy, find(context), context, response);
    }
  }

  /**
   * A response that has the headers of its route.
   *
   * @param replaced whether it had CORS headers of the application's before
   */
  void answered(
      RouteMatch<Endpoint> match,
      boolean replaced,
      ContainerRequestContext context,
      ContainerResponseContext response) {
    if (replaced) {
      foreignHeaders.replaced(match.template());
    }
    if (isWatched()) {
      tellAnswered(null, match, context, response);
    }
  }

  /** What was rejected, or is of the server's own pages, is no refusal. */
  private void tellAnswered(
      @Nullable CorsPolicy policy,
      RouteMatch<Endpoint> match,
      ContainerRequestContext context,
      ContainerResponseContext response) {
    RequestFacts request = ReceivedRequest.of(context);
    List<String> origin = request.origin();
    if (origin == null || origin.isEmpty()) {
      return;
    }
    if (response.getHeaders().containsKey(ALLOW_ORIGIN)) {
      tell(Decision.ALLOWED, null, match, policy, request);
    } else if ((policy != null || hasPolicy(match))
        && !(policy != null && policy.rejectDisallowed())
        && !isSameOrigin(origin, request)) {
      Refusal refusal =
          policy == null ? Refusals.ofOrigin(match, request) : Refusals.ofOrigin(policy, request);
      tell(Decision.NOT_ALLOWED, refusal, match, policy, request);
    }
  }

  /** Without one the answer is none of ours. */
  private static boolean hasPolicy(RouteMatch<Endpoint> match) {
    return match.endpoint() == null
        ? match.endpoints().stream().anyMatch(endpoint -> endpoint.policy() != null)
        : match.endpoint().policy() != null;
  }

  private boolean isWatched() {
    return log.isOn() || recording.isOn();
  }

  private RouteMatch<Endpoint> find(ContainerRequestContext context) {
    return inForce.get().find(context.getUriInfo().getPath(false), context.getMethod());
  }

  private boolean isSameOrigin(List<String> origin, RequestFacts request) {
    return origin.size() == 1
        && SameOrigin.isSameOrigin(
            origin.get(0),
            request.secFetchSite(),
            request.host(),
            request.secure(),
            inForce.get().settings().selfOrigins());
  }

  private void tell(
      Decision decision,
      @Nullable Refusal refusal,
      RouteMatch<Endpoint> match,
      @Nullable CorsPolicy applied,
      RequestFacts request) {
    Endpoint endpoint = match.endpoint();
    CorsPolicy policy = applied != null || endpoint == null ? applied : endpoint.policy();
    String name = policy == null ? "" : policy.name();
    recording.record(decision, refusal, match.template(), name);
    if (refusal != null) {
      log.refused(decision, refusal, match.template(), name, endpoint, request);
    }
  }
}
