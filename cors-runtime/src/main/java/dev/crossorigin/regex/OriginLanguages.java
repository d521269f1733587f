// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.regex;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Queue;

/** Sets of origins that automata are compared with. */
final class OriginLanguages {

  static final String SCHEME = "[a-z][a-z0-9+.-]*://";

  /** Their URLs are read by the rules of the web. */
  private static final String SPECIAL_SCHEME = "(https?|wss?|ftp)://";

  /** What browsers send; they do not mind a hyphen at an end. */
  private static final String ANY_LABEL = "[a-z0-9_-]+";

  /** What can be registered and shown. */
  private static final String LABEL = "[a-z0-9_]([a-z0-9_-]*[a-z0-9_])?";

  private static final String BYTE = "(25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)";
  private static final String IPV4 = BYTE + "(\\." + BYTE + "){3}";

  /** Sixteen bits of an IPv6 address, without leading zeros. */
  private static final String PIECE = "(0|[1-9a-f][0-9a-f]{0,3})";

  private static final String PIECES = "(" + PIECE + "(:" + PIECE + "){0,5})?";

  /** Whether the longest run of zeros was left out is not looked at. */
  private static final String IPV6 =
      "\\[(" + PIECE + "(:" + PIECE + "){7}|" + PIECES + "::" + PIECES + ")\\]";

  static final String PORT =
      "(:([1-9]\\d{0,3}|[1-5]\\d{4}|6[0-4]\\d{3}|65[0-4]\\d\\d|655[0-2]\\d|6553[0-5]))?";

  /** Of the form of an origin. */
  private static final Automaton SERIALIZED =
      automaton(SCHEME + "(" + ANY_LABEL + "(\\." + ANY_LABEL + ")*\\.?|" + IPV6 + ")" + PORT);

  /**
   * What browsers never send all the same: the default port; {@code file}, which is {@code null};
   * and hosts that they take for an IPv4 address but that are not written as one.
   */
  private static final List<Automaton> NEVER_SENT =
      List.of(
          automaton("(http|ws)://.*:80|(http|ws)s://.*:443|ftp://.*:21|file://.*"),
          automaton(SPECIAL_SCHEME + "(.*\\.)?(\\d+|0x[0-9a-f]*)\\.?(:\\d+)?")
              .without(automaton(SPECIAL_SCHEME + IPV4 + "(:\\d+)?")));

  private static final Automaton HTTPS_DOMAINS =
      automaton("https://[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*");

  /** The one that comes last is the one to show. */
  private static final List<Automaton> STRANGERS =
      List.of(below("test"), below("example"), below("invalid"));

  /** {@code https://} and the longest host. */
  private static final int LONGEST_HTTPS_DOMAIN = 8 + 253;

  private OriginLanguages() {}

  private static Automaton below(String topLevelDomain) {
    return automaton(SCHEME + "(" + LABEL + "\\.)+" + topLevelDomain + PORT);
  }

  static Automaton automaton(String regex) {
    return ((OriginRegex.Compiled) OriginRegex.compile(regex)).automaton();
  }

  /**
   * What browsers send, as far as it was cheap to say. Not looked at is how long the scheme, a
   * label and the whole host are, and whether a label is the ASCII form of any name.
   */
  static Optional<String> someOrigin(Automaton automaton) {
    Automaton sent = automaton;
    for (Automaton never : NEVER_SENT) {
      sent = sent.without(never);
    }
    return shortest(SERIALIZED, sent, true, Automaton.MAX_INPUT);
  }

  static boolean includesEveryHttpsOrigin(Automaton automaton) {
    return shortest(HTTPS_DOMAINS, automaton, false, LONGEST_HTTPS_DOMAIN).isEmpty();
  }

  /** An origin of the last set, if the automaton matches one of each. */
  static Optional<String> strangersOrigin(Automaton automaton) {
    Optional<String> origin = Optional.empty();
    for (Automaton strangers : STRANGERS) {
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
