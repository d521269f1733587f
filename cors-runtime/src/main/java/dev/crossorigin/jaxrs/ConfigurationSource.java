// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.jaxrs;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A place where an operator can set configuration keys. */
interface ConfigurationSource {

  /** What the key is set to, perhaps nothing; null if it is not set here. */
  @Nullable String value(String key);

  /** The names that are set here, as far as they can be listed. */
  Collection<String> names();

  /** The names under which a key is looked up here. */
  default List<String> namesOf(String key) {
    return List.of(key);
  }
}
