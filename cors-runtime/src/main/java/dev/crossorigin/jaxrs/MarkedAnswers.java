// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.jaxrs;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.FeatureContext;
import org.jspecify.annotations.Nullable;

/**
 * Binds a filter to each resource method, and remembers on the request which response is complete:
 * what any runtime allows. It is the response that counts, for where another filter fails, the
 * exception may be mapped to a new response and the filters run again.
 */
final class MarkedAnswers implements Answered {

  private static final String PROPERTY = MarkedAnswers.class.getName();

  private final Decisions decisions;

  MarkedAnswers(Decisions decisions) {
    this.decisions = decisions;
  }

  @Override
  public void bind(ResourceInfo resource, @Nullable BoundPolicy policy, FeatureContext context) {
    context.register(
        policy == null
            ? new WithoutPolicyFilter(this)
            : new PolicyResponseFilter(policy, decisions, this));
  }

  @Override
  public void mark(ContainerRequestContext request, ContainerResponseContext response) {
    request.setProperty(PROPERTY, response.getHeaders());
  }

  @Override
  public @Nullable Due due(ContainerRequestContext request, ContainerResponseContext response) {
    return request.getProperty(PROPERTY) == response.getHeaders() ? Due.NOTHING : null;
  }
}
