// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.jaxrs;

import jakarta.ws.rs.container.DynamicFeature;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.FeatureContext;

/** Binds to each resource method the filters that its generated table asks for. */
final class ResourceMethodBinder implements DynamicFeature {

  private final Deployment deployment;
  private final ForeignHeaders foreignHeaders;
  private final Decisions decisions;
  private final Answered answered;

  ResourceMethodBinder(
      Deployment deployment,
      ForeignHeaders foreignHeaders,
      Decisions decisions,
      Answered answered) {
    this.deployment = deployment;
    this.foreignHeaders = foreignHeaders;
    this.decisions = decisions;
    this.answered = answered;
  }

  @Override
  public void configure(ResourceInfo resource, FeatureContext context) {
    deployment.binds(resource.getResourceClass());
    deployment
        .endpoint(resource.getResourceClass(), resource.getResourceMethod())
        .ifPresent(endpoint -> bind(endpoint, resource, context));
  }

  private void bind(DeclaredEndpoint endpoint, ResourceInfo resource, FeatureContext context) {
    answered.bind(resource, endpoint.policy() != null, context);
    if (endpoint.policy() == null) {
      return;
    }
    BoundPolicy policy = deployment.bind(endpoint.policy());
    context.register(new PolicyResponseFilter(policy, foreignHeaders, decisions, answered));
    if (policy.rejects()) {
      context.register(new PolicyRequestFilter(policy, decisions));
    }
  }
}
