// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.it.routing;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Makes a difference small enough to read. */
final class Shrinking {

  private Shrinking() {}

  /**
   * The smallest difference that is found by leaving out one thing after the other.
   *
   * @param first the first difference that some of many trials, each in a package of its own, show
   */
  static Difference shrink(
      Difference difference, Function<List<Trial>, Optional<Difference>> first) {
    Difference smallest = difference;
    Optional<Difference> next = Optional.of(difference);
    for (int step = 0; next.isPresent(); step++) {
      smallest = next.get();
      next = first.apply(smaller(smallest, "s" + step + "_"));
    }
    return smallest;
  }

  private static List<Trial> smaller(Difference difference, String prefix) {
    List<Trial> smaller = difference.trial().smaller();
    return IntStream.range(0, smaller.size()).mapToObj(i -> smaller.get(i).in(prefix + i)).toList();
  }
}
