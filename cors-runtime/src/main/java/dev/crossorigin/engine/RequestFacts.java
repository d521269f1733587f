// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.engine;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is decided on of a request. Read one by one, and only where a policy asks for it. */
public interface RequestFacts {

  /** The values of the {@code Origin} lines, null or empty if there are none. */
  @Nullable List<String> origin();

  /** The verb; for a preflight, that of the request which is to follow. */
  String method();

  /** The raw path below the base URI, with a slash in front and without query. */
  String path();

  /** The values of the {@code Host} lines, null or empty if there are none. */
  @Nullable List<String> host();

  /** The values of the {@code Sec-Fetch-Site} lines, null or empty if there are none. */
  @Nullable List<String> secFetchSite();

  /** Whether the connection to this server is encrypted. */
  boolean secure();
}
