// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.engine;

import dev.crossorigin.regex.Automaton;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Origins by regular expressions. Each is asked about values only that are origins, so that {@code
 * .*} allows every origin, but neither {@code null} nor what no browser sends.
 */
final class RegexOrigins {

  private final Automaton[] automata;

  private RegexOrigins(Automaton[] automata) {
    this.automata = automata;
  }

  static RegexOrigins of(List<Automaton> automata) {
    return new RegexOrigins(automata.toArray(Automaton[]::new));
  }

  boolean matches(String value) {
    if (SerializedOrigin.parse(value) == null) {
      return false;
    }
    for (Automaton automaton : automata) {
      if (automaton.matches(value)) {
        return true;
      }
    }
    return false;
  }

  /** Two are equal if they have the same automata, in whatever order. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof RegexOrigins origins
        && Set.of(automata).equals(Set.of(origins.automata));
  }

  @Override
  public int hashCode() {
    return Set.of(automata).hashCode();
  }
}
