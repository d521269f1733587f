// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.it.docs.cast;

import dev.crossorigin.OriginMatcher;
import dev.crossorigin.OriginQuery;

/** In snippets, the matcher that knows the origins of tenants. */
public class TenantOrigins implements OriginMatcher {

  /** Finds the store by itself. */
  public TenantOrigins() {}

  /** Is given the store. */
  public TenantOrigins(TenantStore store) {}

  @Override
  public boolean allows(OriginQuery query) {
    return false;
  }
}
