// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.jaxrs;

import org.jspecify.annotations.Nullable;

/**
 * What the response of a resource method is still to be given.
 *
 * @param policy whose headers it lacks, null if it lacks nothing
 */
record Due(@Nullable BoundPolicy policy) {

  static final Due NOTHING = new Due(null);
}
