// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.it.routing;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Where a request leads.
 *
 * @param method name of the resource method; null if none is called
 * @param matched whether a template matched
 * @param verbs if none is called, the verbs of the matched template; HEAD and OPTIONS, which a
 *     runtime adds, are left out
 */
record Outcome(@Nullable String method, boolean matched, Set<String> verbs) {

  static Outcome hit(String method) {
    return new Outcome(method, true, Set.of());
  }

  static Outcome verbMissing(Collection<String> verbs) {
    Set<String> own = new TreeSet<>(verbs);
    own.removeAll(List.of("HEAD", "OPTIONS"));
    return new Outcome(null, true, own);
  }

  static Outcome none() {
    return new Outcome(null, false, Set.of());
  }

  /** What sort of outcome it is, for counting. */
  String kind() {
    if (method != null) {
      return "hit";
    }
    return matched ? "verb missing" : "none";
  }
}
