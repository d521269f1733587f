// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.regex;

/** The way from the text of an expression to its automaton. */
final class Compiler {

  private Compiler() {}

  static OriginRegex.Compiled compile(String regex, Work work) throws RefusedException {
    if (regex.length() > OriginRegex.MAX_LENGTH) {
      throw new RefusedException(
          OriginRegex.MAX_LENGTH,
          "more than 2,000 characters",
          "divide it into several expressions");
    }
    Node node = Parser.parse(regex);
    Anchors.check(node);
    Positions positions = Positions.of(node, work);
    Dfa minimal = Minimizer.minimal(Determinizer.dfa(positions, work));
    if (minimal.states() > Automaton.MAX_STATES) {
      throw Work.tooManyCases();
    }
    Automaton automaton = Automaton.of(minimal);
    if (automaton.encode().length() > AutomatonText.MAX_LENGTH) {
      throw Work.tooManyCases();
    }
    return new OriginRegex.Compiled(regex, automaton, positions.doubtfulDots());
  }
}
