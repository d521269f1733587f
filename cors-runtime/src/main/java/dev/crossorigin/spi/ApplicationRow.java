// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.spi;

/** What a policy for the whole application says of each resource method. */
public interface ApplicationRow {

  /** The verbs that it is for; left out if for all. */
  ApplicationRow methods(String... verbs);

  /** Request headers allowed besides derived ones: lower case, sorted, or {@code *}. */
  ApplicationRow allowedHeaders(String... names);

  /** The headers that a resource method is seen to read are not allowed by that alone. */
  ApplicationRow withoutDerivedHeaders();
}
