// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.jaxrs;

import dev.crossorigin.engine.Explanation;
import dev.crossorigin.engine.Preflight;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a preflight is answered with. Stays with the request, for the filters of the application run
 * on the answer too: whatever they make of it, the last word is ours.
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
    return CorsRequestFilter.VERB.equals(request.getMethod())
            && request.getProperty(PROPERTY) instanceof PreflightAnswer answer
        ? answer
        : null;
  }

  /** Ends the request with this answer. */
  void abort(ContainerRequestContext request) {
    request.setProperty(PROPERTY, this);
    // built anew each time: other filters may write into its headers
    Response response = Response.status(status).build();
    writeTo(response.getHeaders());
    request.abortWith(response);
  }

  /** Says it once more, after everybody else. */
  void restore(ContainerResponseContext response) {
    if (explanation != null || !decision.isIn(response.getHeaders())) {
      writeTo(response.getHeaders());
    }
    if (response.getStatus() != status.getStatusCode()) {
      response.setStatusInfo(status);
      response.setEntity(null);
    }
  }

  private void writeTo(Map<String, List<Object>> headers) {
    if (explanation == null) {
      decision.writeTo(headers);
    } else {
      explanation.writeTo(headers);
    }
  }
}
