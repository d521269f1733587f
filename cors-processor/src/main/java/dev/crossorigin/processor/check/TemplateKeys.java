// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.processor.check;

import dev.crossorigin.route.Templates;
import java.util.HashMap;
import java.util.Map;

/** {@link Templates#key}, remembered: it takes its time, and classes have few paths among them. */
final class TemplateKeys {

  private final Map<String, String> keys = new HashMap<>();

  /** Equal for paths that the runtime takes to be one. */
  String of(String path) {
    return keys.computeIfAbsent(path, Templates::key);
  }
}
