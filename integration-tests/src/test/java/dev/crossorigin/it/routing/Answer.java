// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.it.routing;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What a runtime answers, and what it knows of the request.
 *
 * @param status of the response
 * @param headers of the response, several lines of one name joined by commas; the names in lower
 *     case
 * @param template the Java methods at the template that matched, whether or not one of them serves
 *     the verb; empty if none matched
 */
record Answer(int status, Map<String, String> headers, Set<String> template) {

  Answer {
    headers = Map.copyOf(headers);
    template = Set.copyOf(template);
  }

  /** The headers whose names begin so, for comparing and printing. */
  TreeMap<String, String> headers(String prefix) {
    TreeMap<String, String> found = new TreeMap<>(headers);
    found.keySet().removeIf(name -> !name.startsWith(prefix));
    return found;
  }
}
