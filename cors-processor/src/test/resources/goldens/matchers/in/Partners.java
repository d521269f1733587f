// SPDX-License-Identifier: Apache-2.0
package com.acme.shared;

import dev.crossorigin.OriginMatcher;
import dev.crossorigin.OriginQuery;

/** Answers for every type of what it is told. */
public class Partners<T> implements OriginMatcher {

  @Override
  public boolean allows(OriginQuery query) {
    return false;
  }
}
