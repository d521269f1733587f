// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.benchmarks.peer;

import net.bytebuddy.ByteBuddy;
import net.bytebuddy.implementation.ExceptionMethod;
import net.bytebuddy.matcher.ElementMatchers;

/** Makes classes of abstract ones that have all that is needed of an interface, and no more. */
public final class Completed {

  private Completed() {}

  /**
   * An instance of the type that refuses to be asked what the type does not answer itself.
   *
   * @param type public, with a public constructor without parameters
   */
  public static <T> T of(Class<T> type) {
    try {
      return new ByteBuddy()
          .subclass(type)
          .method(ElementMatchers.isAbstract())
          .intercept(ExceptionMethod.throwing(UnsupportedOperationException.class))
          .make()
          .load(type.getClassLoader())
          .getLoaded()
          .getConstructor()
          .newInstance();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
