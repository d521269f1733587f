// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.benchmarks.scene;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Gives origins one after the other, each as a new string whose hash nobody has computed yet, as
 * the parser of a server would.
 */
public final class OriginSupply {

  /** More would no longer fit the processor's nearest cache, which is not what is measured. */
  private static final int VALUES = 256;

  private final byte[][] values = new byte[VALUES][];
  private int next;

  /** Spread evenly over the given ones. */
  public OriginSupply(List<String> origins) {
    for (int i = 0; i < VALUES; i++) {
      String origin = origins.get((int) ((long) i * origins.size() / VALUES));
      values[i] = origin.getBytes(StandardCharsets.ISO_8859_1);
    }
  }

  /** The next one. */
  public String next() {
    byte[] value = values[next];
    next = (next + 1) % VALUES;
    return new String(value, StandardCharsets.ISO_8859_1);
  }
}
