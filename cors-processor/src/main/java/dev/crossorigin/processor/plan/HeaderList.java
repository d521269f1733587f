// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.processor.plan;

import dev.crossorigin.engine.AllowedHeaders;
import dev.crossorigin.policy.CheckedPolicy;
import java.util.Set;
import java.util.TreeSet;

/** The value of {@code Access-Control-Allow-Headers}. */
final class HeaderList {

  private HeaderList() {}

  /**
   * The names, in lower case, sorted and joined by commas; {@code *}; or {@code *,authorization}.
   * With credentials {@code *} stands for an echo of what is asked for.
   *
   * @param derived the headers that the resource method is seen to read
   */
  static String of(CheckedPolicy policy, Set<String> derived) {
    Set<String> names = new TreeSet<>(derived);
    names.addAll(policy.allowedHeaders());
    return AllowedHeaders.value(names, policy.allowCredentials());
  }
}
