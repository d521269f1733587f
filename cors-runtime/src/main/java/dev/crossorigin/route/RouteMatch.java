// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.route;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a look-up found. Instances are made when the table is frozen; a look-up allocates none.
 *
 * @param template the matched template as written, for messages; empty if none matched
 * @param endpoint the resource method that would serve the request; null unless it is a hit
 * @param endpoints every resource method at the template, in the order of their verbs; empty if
 *     none matched
 * @param <E> what the table holds
 */
public record RouteMatch<E>(String template, @Nullable E endpoint, List<E> endpoints) {

  /** Whether a template matched but serves no such verb. */
  public boolean verbMissing() {
    return endpoint == null && !endpoints.isEmpty();
  }
}
