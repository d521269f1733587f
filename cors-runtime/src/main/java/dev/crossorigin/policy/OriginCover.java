// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.policy;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds what makes an origin superfluous. Looks up the patterns that could cover it, of which there
 * are no more than labels, so that thousands of origins are compared in no time.
 */
final class OriginCover {

  private final Set<OriginPattern> patterns;

  private OriginCover(Set<OriginPattern> patterns) {
    this.patterns = patterns;
  }

  /** What is exact covers nothing but itself. */
  static OriginCover of(List<OriginPattern> patterns) {
    Set<OriginPattern> covering = new HashSet<>();
    for (OriginPattern pattern : patterns) {
      if (!pattern.isExact()) {
        covering.add(pattern);
      }
    }
    return new OriginCover(covering);
  }

  /** A pattern, other than the origin itself, that matches all that the origin matches. */
  Optional<OriginPattern> of(OriginPattern origin) {
    if (patterns.isEmpty()) {
      return Optional.empty();
    }
    return Stream.concat(
            withPort(origin, origin.host(), origin.subdomains()),
            parents(origin.host()).flatMap(parent -> withPort(origin, parent, true)))
        .filter(candidate -> !candidate.equals(origin))
        .filter(patterns::contains)
        .findFirst();
  }

  private static Stream<OriginPattern> withPort(
      OriginPattern origin, String host, boolean subdomains) {
    return Stream.of(origin.port(), "*")
        .map(port -> new OriginPattern(origin.scheme(), host, subdomains, port));
  }

  /** For {@code a.b.example}: {@code b.example}, {@code example}. */
  private static Stream<String> parents(String host) {
    return Stream.iterate(host.indexOf('.'), dot -> dot >= 0, dot -> host.indexOf('.', dot + 1))
        .map(dot -> host.substring(dot + 1))
        .filter(parent -> !parent.isEmpty());
  }
}
