// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.resource;

/**
 * Tells whether a generated class still belongs to the annotations that it was generated from: a
 * hash over every {@code dev.crossorigin} annotation on the class's chain. Defaults are included,
 * since reflection cannot tell them from written values.
 */
public final class Fingerprint {

  private Fingerprint() {}

  /** Sixteen hexadecimal digits, the same for equal annotations through either lens. */
  public static String of(TypeLens type) {
    throw new UnsupportedOperationException();
  }

  /** Whether a {@code dev.crossorigin} annotation stands anywhere on the class's chain. */
  public static boolean hasPolicy(TypeLens type) {
    throw new UnsupportedOperationException();
  }
}
