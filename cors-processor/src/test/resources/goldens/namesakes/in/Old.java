// SPDX-License-Identifier: Apache-2.0
package com.acme.prices;

import dev.crossorigin.OriginMatcher;
import dev.crossorigin.OriginQuery;

/** As it was. */
@Deprecated
class Old implements OriginMatcher {

  @java.lang.Override
  public boolean allows(OriginQuery query) {
    return false;
  }
}
