// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.jaxrs;

import dev.crossorigin.policy.Finding;
import dev.crossorigin.policy.Place;
import dev.crossorigin.policy.Rule;
import dev.crossorigin.resource.Fingerprint;
import dev.crossorigin.resource.ReflectionLens;
import dev.crossorigin.spi.ResourceCors;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The table generated beside a class.
 *
 * @param type the class that it was generated for
 * @param generated the table
 */
record TableFile(Class<?> type, Class<?> generated) {

  private static final String SUFFIX = "_Cors";

  /** The table beside a class; null if there is none. */
  static @Nullable TableFile beside(Class<?> type) {
    try {
      return new TableFile(
          type, Class.forName(type.getName() + SUFFIX, true, type.getClassLoader()));
    } catch (ClassNotFoundException e) {
      return null;
    }
  }

  /**
   * Its rows.
   *
   * @param findings receives what stands against the table; it is then not read
   */
  Optional<TableReader> read(List<Finding> findings) {
    TableReader reader = new TableReader(type);
    try {
      ResourceCors table =
          generated.asSubclass(ResourceCors.class).getDeclaredConstructor().newInstance();
      if (table.format() != ResourceCors.FORMAT) {
        findings.add(
            Rule.UNKNOWN_FORMAT.at(
                Place.policy(), type.getName(), table.format(), ResourceCors.FORMAT));
        return Optional.empty();
      }
      if (!table.fingerprint().equals(Fingerprint.of(ReflectionLens.of(type)))) {
        findings.add(Rule.STALE_TABLE.at(Place.policy(), type.getName()));
        return Optional.empty();
      }
      table.describe(reader);
    } catch (ReflectiveOperationException | RuntimeException | LinkageError e) {
      findings.add(Rule.UNREADABLE_TABLE.at(Place.policy(), type.getName(), String.valueOf(e)));
      return Optional.empty();
    }
    return Optional.of(reader);
  }
}
