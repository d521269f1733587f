// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.regex;

import java.util.List;

/**
 * What became of a regular expression for origins: an automaton, or the reason why there is none.
 *
 * <p>The syntax is that of {@link java.util.regex.Pattern} without all that a finite automaton
 * cannot decide, and without what could only mislead where ASCII is matched as a whole. What is
 * accepted means exactly what {@link java.util.regex.Pattern#matches} makes of it on ASCII input:
 *
 * <ul>
 *   <li>characters; {@code \} before a character that is neither letter nor digit; {@code \Q...\E}
 *   <li>{@code .}, {@code \d \D \w \W \s \S}, {@code \p{Alpha}} and the other POSIX classes
 *   <li>{@code [a-z]}, {@code [^a-z]}, without classes inside and without {@code &&}
 *   <li>{@code x|y}, {@code (x)}, {@code (?:x)}, {@code (?<name>x)}
 *   <li>{@code x?}, {@code x*}, {@code x+}, <code>x{n}</code>, <code>x{n,}</code>, <code>x{n,m}
 *       </code> up to 326, each also lazy
 *   <li>{@code ^ \A} where nothing can stand before, {@code $ \z \Z} where nothing can follow
 * </ul>
 */
public sealed interface OriginRegex {

  /** Longer expressions are refused; in characters. */
  int MAX_LENGTH = 2_000;

  /**
   * Compiles an expression. The same expression gives the same result on every machine, and the
   * work is bounded whatever the expression.
   *
   * @param regex as in an annotation
   */
  static OriginRegex compile(String regex) {
    try {
      return Compiler.compile(regex, new Work());
    } catch (RefusedException refused) {
      return new Refused(regex, refused.position(), refused.reason(), refused.fix());
    }
  }

  /**
   * An expression that was compiled before. Its text is not compiled again: what it matches is what
   * the automaton matches. Its doubtful dots were told of then.
   *
   * @param regex as in an annotation, for whoever reads
   * @param automaton as {@link Automaton#encode} wrote it
   * @throws IllegalArgumentException as {@link Automaton#decode}
   */
  static Compiled compiledBefore(String regex, String automaton) {
    return new Compiled(regex, Automaton.decode(automaton), List.of());
  }

  /**
   * An expression that can be matched in linear time.
   *
   * @param regex as given
   * @param automaton matches what the expression matches
   * @param doubtfulDots indexes in {@code regex}, ascending, of each unescaped dot that is not
   *     repeated and stands where a letter or digit can come after it, and another one or a slash
   *     before it: {@code foo.example} also matches {@code fooXexample}. A run of such dots is
   *     taken as meant
   */
  record Compiled(String regex, Automaton automaton, List<Integer> doubtfulDots)
      implements OriginRegex {

    /** Copies the list. */
    public Compiled {
      doubtfulDots = List.copyOf(doubtfulDots);
    }
  }

  /**
   * An expression that is malformed, outside the subset, or too large.
   *
   * @param regex as given
   * @param position index in {@code regex} where the trouble starts; its length if at the end
   * @param reason what it has, in words that follow "has": {@code the look-ahead (?=}
   * @param fix what to write instead, as a request: {@code write out what it repeats}
   */
  record Refused(String regex, int position, String reason, String fix) implements OriginRegex {}
}
