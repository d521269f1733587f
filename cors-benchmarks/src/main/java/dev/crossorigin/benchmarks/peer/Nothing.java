// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.benchmarks.peer;

import java.lang.reflect.Proxy;

/** Stands where a wrapper wants something to wrap; refuses to be asked. */
public final class Nothing {

  private Nothing() {}

  /** An instance none of whose methods may be called. */
  public static <T> T of(Class<T> type) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (proxy, method, arguments) -> {
              throw new UnsupportedOperationException(method.toString());
            }));
  }
}
