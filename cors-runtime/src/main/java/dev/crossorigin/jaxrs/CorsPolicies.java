// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.jaxrs;

import jakarta.ws.rs.core.Configuration;

/**
 * The policies of a running application, for whoever operates it.
 *
 * <pre>{@code
 * @Context Configuration configuration;
 *
 * void partnersChanged() {
 *   CorsPolicies.of(configuration).reload();
 * }
 * }</pre>
 */
public final class CorsPolicies {

  private final Deployment deployment;

  private CorsPolicies(Deployment deployment) {
    this.deployment = deployment;
  }

  /**
   * The policies that are deployed in an application.
   *
   * @param configuration of the application, as it is injected into resources and providers
   * @throws IllegalStateException if none are deployed there, or {@code crossorigin.enabled} is
   *     {@code false}
   */
  public static CorsPolicies of(Configuration configuration) {
    return configuration.getInstances().stream()
        .filter(CorsRequestFilter.class::isInstance)
        .map(CorsRequestFilter.class::cast)
        .findFirst()
        .map(filter -> new CorsPolicies(filter.deployment()))
        .orElseThrow(() -> new IllegalStateException("no CORS policies are deployed here"));
  }

  /**
   * Reads the configuration anew: the origins that policies leave to it, and the settings {@code
   * crossorigin.preflight-status} and {@code crossorigin.self-origins}. It passes the same checks
   * as at the start, and then takes effect for all policies at once. Requests are served meanwhile;
   * each is judged as a whole by what was in force before or by what is in force afterwards.
   *
   * @throws CorsDeploymentException with every finding; all then stays as it was
   */
  public void reload() {
    deployment.reload();
  }
}
