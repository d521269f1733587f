// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.processor.plan;

import dev.crossorigin.policy.CheckedPolicy;
import java.util.List;
import java.util.TreeSet;

/** The value of {@code Access-Control-Allow-Headers}. */
final class HeaderList {

  private static final String ANY = "*";

  /**
   * Without credentials {@code *} does not cover it.
   *
   * @see <a href="https://fetch.spec.whatwg.org/#cors-non-wildcard-request-header-name">Fetch, CORS
   *     non-wildcard request-header name</a>
   */
  private static final String NOT_COVERED_BY_ANY = "authorization";

  private HeaderList() {}

  /**
   * The names, in lower case, sorted and joined by commas; {@code *}; or {@code *,authorization}.
   * With credentials {@code *} stands for an echo of what is asked for.
   *
   * @param derived the headers that the resource method is seen to read
   */
  static String of(CheckedPolicy policy, List<String> derived) {
    TreeSet<String> names = new TreeSet<>(derived);
    names.addAll(policy.allowedHeaders());
    if (!names.contains(ANY)) {
      return String.join(",", names);
    }
    return names.contains(NOT_COVERED_BY_ANY) && !policy.allowCredentials()
        ? ANY + "," + NOT_COVERED_BY_ANY
        : ANY;
  }
}
