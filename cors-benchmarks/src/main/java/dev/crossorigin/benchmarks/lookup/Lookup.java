// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.benchmarks.lookup;

import dev.crossorigin.benchmarks.scene.Origins;
import java.util.HashSet;
import java.util.List;
import java.util.function.Predicate;

/** Ways to tell whether an origin is one of those allowed. */
public enum Lookup {
  /** None: what it costs to have the string. */
  NOTHING,
  /** One comparison, with the first. */
  EQUALS,
  /** The set that comes with the JDK. */
  HASH_SET,
  /** This project's table. */
  OURS;

  /** The look-up among these. */
  public Predicate<String> among(Origins origins) {
    List<String> written = origins.written();
    return switch (this) {
      case NOTHING -> String::isEmpty;
      case EQUALS -> written.get(0)::equals;
      case HASH_SET -> new HashSet<>(written)::contains;
      case OURS -> OriginSets.of(written);
    };
  }
}
