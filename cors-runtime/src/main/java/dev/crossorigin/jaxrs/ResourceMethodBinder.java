// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.jaxrs;

import dev.crossorigin.engine.CorsPolicy;
import dev.crossorigin.engine.Endpoint;
import jakarta.ws.rs.container.DynamicFeature;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.FeatureContext;
import java.util.Set;

/** Binds to each resource method the filters that its generated table asks for. */
final class ResourceMethodBinder implements DynamicFeature {

  private final Deployment deployment;
  private final Set<String> selfOrigins;
  private final ForeignHeaders foreignHeaders;
  private final Decisions decisions;

  ResourceMethodBinder(
      Deployment deployment,
      Set<String> selfOrigins,
      ForeignHeaders foreignHeaders,
      Decisions decisions) {
    this.deployment = deployment;
    this.selfOrigins = selfOrigins;
    this.foreignHeaders = foreignHeaders;
    this.decisions = decisions;
  }

  @Override
  public void configure(ResourceInfo resource, FeatureContext context) {
    deployment.binds(resource.getResourceClass());
    deployment
        .endpoint(resource.getResourceClass(), resource.getResourceMethod())
        .ifPresent(endpoint -> bind(endpoint, context));
  }

  private void bind(Endpoint endpoint, FeatureContext context) {
    CorsPolicy policy = endpoint.policy();
    if (policy == null) {
      context.register(new WithoutPolicyFilter());
      return;
    }
    context.register(new PolicyResponseFilter(policy, foreignHeaders, decisions));
    if (policy.rejectDisallowed()) {
      context.register(new PolicyRequestFilter(policy, selfOrigins, decisions));
    }
  }
}
