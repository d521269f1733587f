// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.jaxrs;

import jakarta.ws.rs.container.DynamicFeature;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.FeatureContext;
import java.util.Optional;

/** Binds to each resource method what its generated table asks for. */
final class ResourceMethodBinder implements DynamicFeature {

  private final Deployment deployment;
  private final Decisions decisions;
  private final Answered answered;

  ResourceMethodBinder(Deployment deployment, Decisions decisions, Answered answered) {
    this.deployment = deployment;
    this.decisions = decisions;
    this.answered = answered;
  }

  @Override
  public void configure(ResourceInfo resource, FeatureContext context) {
    deployment.binds(resource.getResourceClass());
    Optional<DeclaredEndpoint> endpoint =
        deployment.endpoint(resource.getResourceClass(), resource.getResourceMethod());
    if (endpoint.isPresent()) {
      bind(endpoint.get(), resource, context);
    }
  }

  private void bind(DeclaredEndpoint endpoint, ResourceInfo resource, FeatureContext context) {
    BoundPolicy policy = endpoint.policy() == null ? null : deployment.bind(endpoint.policy());
    answered.bind(resource, policy, context);
    if (policy != null && policy.rejects()) {
      context.register(new PolicyRequestFilter(policy, decisions));
    }
  }
}
