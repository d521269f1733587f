// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.resource;

import java.lang.reflect.Method;

/** The lens at run time. */
public final class ReflectionLens {

  private ReflectionLens() {}

  /** A loaded class. */
  public static TypeLens of(Class<?> type) {
    throw new UnsupportedOperationException();
  }

  /** {@link MethodLens#key} of a loaded method. */
  public static String key(Method method) {
    throw new UnsupportedOperationException();
  }
}
