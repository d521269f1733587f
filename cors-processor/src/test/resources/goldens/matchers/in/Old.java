// SPDX-License-Identifier: Apache-2.0
package com.acme.tenants;

import dev.crossorigin.OriginMatcher;
import dev.crossorigin.OriginQuery;

/** As it was. */
@Deprecated
class Old implements OriginMatcher {

  @Override
  public boolean allows(OriginQuery query) {
    return false;
  }
}
