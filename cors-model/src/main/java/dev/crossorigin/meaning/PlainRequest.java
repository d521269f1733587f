// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.meaning;

import java.util.List;

/**
 * What a request says of CORS: the values of each line, none if there is no such line.
 *
 * @param verb the method
 * @param origin of {@code Origin}
 * @param requestMethod of {@code Access-Control-Request-Method}
 * @param requestHeaders of {@code Access-Control-Request-Headers}
 */
public record PlainRequest(
    String verb, List<String> origin, List<String> requestMethod, List<String> requestHeaders) {

  public PlainRequest {
    origin = List.copyOf(origin);
    requestMethod = List.copyOf(requestMethod);
    requestHeaders = List.copyOf(requestHeaders);
  }

  boolean isPreflight() {
    return verb.equals("OPTIONS") && !origin.isEmpty() && !requestMethod.isEmpty();
  }
}
