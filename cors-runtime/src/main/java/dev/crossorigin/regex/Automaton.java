// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.regex;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Decides whether an origin matches, with one step of a table for each character. Immutable; asking
 * {@link #matches} allocates nothing.
 *
 * <p>It is minimal and numbered in one way only: two are equal if and only if they match the same
 * strings.
 */
public final class Automaton {

  /** Longer input never matches: no browser sends a longer origin. In characters. */
  public static final int MAX_INPUT = 326;

  /** An automaton has at most so many states. */
  public static final int MAX_STATES = 1_000;

  /** Stands for whatever name a stranger may choose. */
  public static final String STRANGER = "evil";

  private static final char DEAD = Character.MAX_VALUE;

  private final byte[] classOf;
  private final int classes;

  /** The next state, by state and class of characters. */
  private final char[] next;

  private final boolean[] accepting;

  private Automaton(byte[] classOf, int classes, char[] next, boolean[] accepting) {
    this.classOf = classOf;
    this.classes = classes;
    this.next = next;
    this.accepting = accepting;
  }

  /** The table of a minimal automaton, with the fewest classes of characters. */
  static Automaton of(Dfa minimal) {
    byte[] classOf = new byte[CharSet.LIMIT];
    int[] representatives = new int[CharSet.LIMIT];
    int classes = 0;
    for (int c = 0; c < CharSet.LIMIT; c++) {
      int same = 0;
      while (same < classes && !treatsAlike(minimal, representatives[same], c)) {
        same++;
      }
      if (same == classes) {
        representatives[classes++] = c;
      }
      classOf[c] = (byte) same;
    }
    char[] next = new char[minimal.states() * classes];
    boolean[] accepting = new boolean[minimal.states()];
    for (int state = 0; state < minimal.states(); state++) {
      accepting[state] = minimal.accepts(state);
      for (int i = 0; i < classes; i++) {
        next[state * classes + i] = (char) minimal.nextByChar(state, representatives[i]);
      }
    }
    return new Automaton(classOf, classes, next, accepting);
  }

  private static boolean treatsAlike(Dfa dfa, int one, int other) {
    if (dfa.classOf()[one] == dfa.classOf()[other]) {
      return true;
    }
    for (int state = 0; state < dfa.states(); state++) {
      if (dfa.nextByChar(state, one) != dfa.nextByChar(state, other)) {
        return false;
      }
    }
    return true;
  }

  /**
   * The automaton that {@link #encode} wrote.
   *
   * @throws IllegalArgumentException if {@code encode} cannot have written this
   */
  public static Automaton decode(String text) {
    Automaton automaton = of(Minimizer.minimal(AutomatonText.read(text)));
    if (!automaton.encode().equals(text)) {
      throw new IllegalArgumentException("The table of a regular expression is not as written");
    }
    return automaton;
  }

  /**
   * One line of printable ASCII that needs no escapes in Java: a mark of the format, then for each
   * state {@code ;}, {@code !} if the input may end there, and where each character leads: {@code
   * a-z>7}, without number where that is the state that follows. {@code https://[a-z]+} is {@code
   * dfa1;h;t;t;p;s;:;/;/;a-z;!a-z>9}.
   */
  public String encode() {
    return AutomatonText.write(this);
  }

  /**
   * Whether the whole of the value matches. At most {@link #MAX_INPUT} steps.
   *
   * @param value as received; whatever is longer or not ASCII does not match
   */
  public boolean matches(String value) {
    int length = value.length();
    if (length > MAX_INPUT) {
      return false;
    }
    int state = 0;
    for (int i = 0; i < length; i++) {
      char c = value.charAt(i);
      if (c >= CharSet.LIMIT) {
        return false;
      }
      state = next[state * classes + classOf[c]];
      if (state == DEAD) {
        return false;
      }
    }
    return accepting[state];
  }

  /** Whether no string matches. */
  public boolean matchesNothing() {
    // Minimal: from every state but the initial one, something matches.
    return states() == 1 && !accepting[0];
  }

  /** Whether each string that matches starts with the prefix; true also if none matches. */
  public boolean startsWithLiteral(String prefix) {
    if (matchesNothing()) {
      return true;
    }
    int state = 0;
    for (int i = 0; i < prefix.length(); i++) {
      if (accepting[state] || !isOnlyWayOn(state, prefix.charAt(i))) {
        return false;
      }
      state = next(state, prefix.charAt(i));
    }
    return true;
  }

  private boolean isOnlyWayOn(int state, char only) {
    for (int c = 0; c < CharSet.LIMIT; c++) {
      if ((next(state, c) != Dfa.DEAD) != (c == only)) {
        return false;
      }
    }
    return only < CharSet.LIMIT;
  }

  /**
   * Whether at least one value matches that a browser can send as an origin: lower case, no default
   * port, no path, no trailing slash, no user, addresses as browsers write them. May be true where
   * only hosts or labels match that are too long, or labels that are the ASCII form of no name.
   */
  public boolean matchesSomeOrigin() {
    return OriginLanguages.someOrigin(this).isPresent();
  }

  /** Whether every https origin without a port matches whose host is a domain name. */
  public boolean matchesEveryHttpsOrigin() {
    return OriginLanguages.includesEveryHttpsOrigin(this);
  }

  /**
   * An origin of a stranger that matches, if the expression leaves the end of the host open: {@code
   * https://example\.com.*} matches {@code https://example.com.invalid}, and with it the sites of
   * everybody who registers a domain to that end. Found if hosts match below each of three
   * top-level domains that belong to nobody.
   *
   * @see <a href="https://www.rfc-editor.org/rfc/rfc2606#section-2">RFC 2606, section 2</a>
   */
  public Optional<String> strangersOrigin() {
    return OriginLanguages.strangersOrigin(this);
  }

  /**
   * An origin that matches though a stranger can choose its host: one label directly below one of
   * the parents, with a name in it that nobody can have meant. Found if that goes for each of three
   * names, the last of which is {@link #STRANGER}: {@code https://[a-z]+\\.com} matches {@code
   * https://evil.com}. There is no shorter one than what is found.
   *
   * @param parents in the order of ASCII; {@code *} stands for any one label, alone or before a
   *     dot, but for what is named after an exclamation mark. Asked for only if it matters
   */
  public Optional<String> originNamedByAnybody(Supplier<List<String>> parents) {
    return forEachStranger(new StrangersHosts(this, parents)::with);
  }

  /**
   * An origin that matches though its label begins with the name of a stranger, which runs on in
   * letters or digits as if a dot had been forgotten: {@code https://.*example\\.com} matches
   * {@code https://evilexample.com}. Without these letters it would not match, as {@code
   * https://evil.com} does not. Found as {@link #originNamedByAnybody}.
   *
   * @param parents as there
   */
  public Optional<String> originRunIntoByAnybody(Supplier<List<String>> parents) {
    return forEachStranger(new StrangersHosts(this, parents)::runningOnFrom);
  }

  private static Optional<String> forEachStranger(Function<String, Optional<String>> search) {
    Optional<String> found = Optional.empty();
    for (String name : List.of("attacker", "foe", STRANGER)) {
      found = search.apply(name);
      if (found.isEmpty()) {
        break;
      }
    }
    return found;
  }

  /** Matches what this automaton matches and the other one does not. May exceed the limits. */
  Automaton without(Automaton other) {
    return of(Minimizer.minimal(Difference.of(this, other)));
  }

  /** Number of states, 1 to {@link #MAX_STATES}. */
  public int states() {
    return accepting.length;
  }

  boolean accepts(int state) {
    return accepting[state];
  }

  /** The state behind an ASCII character, or {@link Dfa#DEAD}. */
  int next(int state, int c) {
    char to = next[state * classes + classOf[c]];
    return to == DEAD ? Dfa.DEAD : to;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Automaton automaton
        && Arrays.equals(accepting, automaton.accepting)
        && Arrays.equals(classOf, automaton.classOf)
        && Arrays.equals(next, automaton.next);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(next);
  }

  /** As {@link #encode}. */
  @Override
  public String toString() {
    return encode();
  }
}
