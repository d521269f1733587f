// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.jaxrs;

import dev.crossorigin.engine.CorsPolicy;
import dev.crossorigin.engine.Endpoint;
import dev.crossorigin.route.RouteMatch;
import dev.crossorigin.route.RouteTable;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The settings, policies and routes that are in force at one time. Immutable and replaced whole:
 * whoever asks one generation only has answers that belong together.
 */
final class Generation {

  private static final RouteMatch<Endpoint> NOTHING = new RouteMatch<>("", null, List.of());

  private final CorsConfiguration settings;
  private final CorsPolicy[] policies;
  private final RouteTable<Endpoint> routes;
  private final RouteDoubts doubts;
  private final boolean rootedPaths;
  private final @Nullable CorsPolicy application;
  private final Response.StatusType preflightStatus;

  /**
   * A generation.
   *
   * @param policies by number
   * @param doubts where another runtime may call another resource method than the routes say
   * @param rootedPaths whether the runtime's paths begin with a slash, as they may everywhere but
   *     on Jersey; where they do not, a slash at the start is an empty segment of the URL
   * @param application the policy of the whole application, or null
   */
  Generation(
      CorsConfiguration settings,
      List<CorsPolicy> policies,
      RouteTable<Endpoint> routes,
      RouteDoubts doubts,
      boolean rootedPaths,
      @Nullable CorsPolicy application) {
    this.settings = settings;
    this.policies = policies.toArray(CorsPolicy[]::new);
    this.routes = routes;
    this.doubts = doubts;
    this.rootedPaths = rootedPaths;
    this.application = application;
    this.preflightStatus = status(settings.preflightStatus());
  }

  /** Looked up once: Jakarta REST copies the list of all statuses to find one by its number. */
  private static Response.StatusType status(int code) {
    Response.StatusType known = Response.Status.fromStatusCode(code);
    return known != null ? known : Response.status(code).build().getStatusInfo();
  }

  /** The same with policies of classes that came later; their routes are not known. */
  Generation with(List<CorsPolicy> all) {
    return new Generation(settings, all, routes, doubts, rootedPaths, application);
  }

  CorsConfiguration settings() {
    return settings;
  }

  /** Of an allowed preflight. */
  Response.StatusType preflightStatus() {
    return preflightStatus;
  }

  CorsPolicy policy(int number) {
    return policies[number];
  }

  /** The policy of the whole application, or null. */
  @Nullable CorsPolicy application() {
    return application;
  }

  RouteTable<Endpoint> routes() {
    return routes;
  }

  /**
   * Looks up a request. Nothing is found where runtimes do not agree on what matrix parameters make
   * of a path, and it is not Jersey's to say.
   *
   * @param path as {@code UriInfo.getPath(false)} gives it
   */
  RouteMatch<Endpoint> find(String path, String verb) {
    if (rootedPaths && MatrixParameters.areUnclearIn(path)) {
      return NOTHING;
    }
    return routes.find(rootedPaths || !path.startsWith("/") ? path : "/" + path, verb);
  }

  /**
   * The resource methods that a runtime other than Jersey may call in place of one that was found.
   *
   * @param path as for {@link #find}
   */
  List<RouteMatch<Endpoint>> rivals(RouteMatch<Endpoint> found, String path, String verb) {
    List<RouteMatch<Endpoint>> rivals = doubts.rivals(found.endpoint(), path, verb);
    if (!rootedPaths || found.endpoint() == null || !MatrixParameters.areIn(path)) {
      return rivals;
    }
    List<RouteMatch<Endpoint>> all = new ArrayList<>(rivals);
    for (String reading : MatrixParameters.readings(path)) {
      RouteMatch<Endpoint> other = routes.find(reading, verb);
      if (other.endpoint() != null) {
        all.add(other);
        all.addAll(doubts.rivals(other.endpoint(), reading, verb));
      }
    }
    return all;
  }

  /** Where the routes may be wrong. */
  RouteDoubts doubts() {
    return doubts;
  }
}
