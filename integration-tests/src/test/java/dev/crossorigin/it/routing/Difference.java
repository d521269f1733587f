// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.it.routing;

/**
 * A request that was promised one thing and served another.
 *
 * @param trial the request
 * @param served what the runtime made of it
 * @param expected what was to be promised
 * @param actual what was promised
 */
record Difference(Trial trial, String served, Object expected, Object actual) {

  @Override
  public String toString() {
    return "%s%nserved:   %s%nexpected: %s%nactual:   %s"
        .formatted(trial, served, expected, actual);
  }
}
