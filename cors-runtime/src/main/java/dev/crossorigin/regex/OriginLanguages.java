// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.regex;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Queue;

/** Sets of origins that automata are compared with. */
final class OriginLanguages {

  private static final String SCHEME = "[a-z][a-z0-9+.-]*://";

  /** What browsers send; they do not mind a hyphen at an end. */
  private static final String ANY_LABEL = "[a-z0-9_-]+";

  /** What can be registered and shown. */
  private static final String LABEL = "[a-z0-9_]([a-z0-9_-]*[a-z0-9_])?";

  private static final String ADDRESS = "\\[[0-9a-f:.]+\\]";
  private static final String PORT = "(:[1-9][0-9]{0,4})?";

  private static final Automaton ORIGINS =
      automaton(SCHEME + "(" + ANY_LABEL + "(\\." + ANY_LABEL + ")*\\.?|" + ADDRESS + ")" + PORT);
  private static final Automaton HTTPS_DOMAINS =
      automaton("https://[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*");

  /** The one that comes last is the one to show. */
  private static final List<Automaton> STRANGERS =
      List.of(below("test"), below("example"), below("invalid"));

  /** The one that comes last is the one to show. */
  private static final List<Automaton> BEGUN_BY_STRANGERS =
      List.of(begunBy("attacker"), begunBy("foe"), begunBy(Automaton.STRANGER));

  /** {@code https://} and the longest host. */
  private static final int LONGEST_HTTPS_DOMAIN = 8 + 253;

  private OriginLanguages() {}

  private static Automaton below(String topLevelDomain) {
    return automaton(SCHEME + "(" + LABEL + "\\.)+" + topLevelDomain + PORT);
  }

  private static Automaton begunBy(String name) {
    return automaton(SCHEME + name + "([a-z0-9-]*[a-z0-9])?(\\." + LABEL + ")+" + PORT);
  }

  private static Automaton automaton(String regex) {
    return ((OriginRegex.Compiled) OriginRegex.compile(regex)).automaton();
  }

  static Optional<String> someOrigin(Automaton automaton) {
    return shortest(ORIGINS, automaton, true, Automaton.MAX_INPUT);
  }

  static boolean includesEveryHttpsOrigin(Automaton automaton) {
    return shortest(HTTPS_DOMAINS, automaton, false, LONGEST_HTTPS_DOMAIN).isEmpty();
  }

  static Optional<String> strangersOrigin(Automaton automaton) {
    return inEach(STRANGERS, automaton);
  }

  static Optional<String> originBegunByAnybody(Automaton automaton) {
    return inEach(BEGUN_BY_STRANGERS, automaton);
  }

  /** A string of the last set, if the automaton matches one of each. */
  private static Optional<String> inEach(List<Automaton> sets, Automaton automaton) {
    Optional<String> origin = Optional.empty();
    for (Automaton strangers : sets) {
      origin = shortest(strangers, automaton, true, Automaton.MAX_INPUT);
      if (origin.isEmpty()) {
        break;
      }
    }
    return origin;
  }

  /**
   * The first of the shortest strings that one automaton matches, and another one does or does not.
   * Walks over pairs of states in breadth.
   */
  private static Optional<String> shortest(
      Automaton one, Automaton other, boolean otherMatches, int maxLength) {
    int width = other.states() + 1;
    int dead = other.states();
    int[] cameFrom = new int[one.states() * width];
    char[] cameBy = new char[cameFrom.length];
    Arrays.fill(cameFrom, -1);
    Queue<Integer> pairs = new ArrayDeque<>();
    pairs.add(0);
    cameFrom[0] = 0;
    while (!pairs.isEmpty()) {
      int pair = pairs.remove();
      int left = pair / width;
      int right = pair % width;
      if (one.accepts(left) && (right != dead && other.accepts(right)) == otherMatches) {
        return Optional.of(way(pair, cameFrom, cameBy)).filter(s -> s.length() <= maxLength);
      }
      for (char c = 0; c < CharSet.LIMIT; c++) {
        int nextLeft = one.next(left, c);
        int nextRight = right == dead ? Dfa.DEAD : other.next(right, c);
        if (nextLeft != Dfa.DEAD && (nextRight != Dfa.DEAD || !otherMatches)) {
          int next = nextLeft * width + (nextRight == Dfa.DEAD ? dead : nextRight);
          if (cameFrom[next] < 0) {
            cameFrom[next] = pair;
            cameBy[next] = c;
            pairs.add(next);
          }
        }
      }
    }
    return Optional.empty();
  }

  /** Reads the way from its end back to the initial pair, 0. */
  private static String way(int pair, int[] cameFrom, char[] cameBy) {
    StringBuilder reversed = new StringBuilder();
    for (int at = pair; at != 0; at = cameFrom[at]) {
      reversed.append(cameBy[at]);
    }
    return reversed.reverse().toString();
  }
}
