// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.jaxrs;

import dev.crossorigin.engine.Explanation;
import dev.crossorigin.engine.Preflight;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;

/**
 * What a preflight is answered with. Stays with the request until the filters of the application
 * have run on the answer too: whatever they make of it, the last word is ours.
 *
 * @param decision what was decided
 * @param explanation takes its place where refusals are explained, otherwise null
 * @param status that goes with it
 */
record PreflightAnswer(
    Preflight decision, @Nullable Explanation explanation, Response.StatusType status) {

  private static final String PROPERTY = PreflightAnswer.class.getName();

  /** The answer that a request was given, or null if it is no preflight of ours. */
  static @Nullable PreflightAnswer of(ContainerRequestContext request) {
    return HttpMethod.OPTIONS.equals(request.getMethod())
            && request.getProperty(PROPERTY) instanceof PreflightAnswer answer
        ? answer
        : null;
  }

  /** Ends the request. The answer has no headers until {@link #complete} writes them. */
  void abort(ContainerRequestContext request) {
    request.setProperty(PROPERTY, this);
    // built anew each time: other filters may write into its headers
    request.abortWith(Response.status(status).build());
  }

  /** Makes a response this answer, after everybody else. */
  void complete(ContainerResponseContext response) {
    if (explanation == null) {
      decision.writeTo(response.getHeaders());
    } else {
      explanation.writeTo(response.getHeaders());
    }
    if (response.getStatus() != status.getStatusCode()) {
      response.setStatusInfo(status);
      response.setEntity(null);
    }
  }
}
