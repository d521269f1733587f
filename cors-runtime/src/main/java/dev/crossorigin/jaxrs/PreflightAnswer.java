// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.jaxrs;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What a preflight is answered with. Stays with the request, for the filters of the application run
 * on the answer too: whatever they make of it, the last word is ours.
 *
 * @param headers writes those of the answer
 * @param status that goes with them
 */
record PreflightAnswer(Consumer<Map<String, List<Object>>> headers, int status) {

  private static final String PROPERTY = PreflightAnswer.class.getName();

  /** The answer that a request was given, or null if it is no preflight of ours. */
  static @Nullable PreflightAnswer of(ContainerRequestContext request) {
    return request.getProperty(PROPERTY) instanceof PreflightAnswer answer ? answer : null;
  }

  /** Ends the request with this answer. */
  void abort(ContainerRequestContext request) {
    request.setProperty(PROPERTY, this);
    // built anew each time: other filters may write into its headers
    Response response = Response.status(status).build();
    headers.accept(response.getHeaders());
    request.abortWith(response);
  }

  /** Says it once more, after everybody else. */
  void restore(ContainerResponseContext response) {
    headers.accept(response.getHeaders());
    if (response.getStatus() != status) {
      response.setStatus(status);
      response.setEntity(null);
    }
  }
}
