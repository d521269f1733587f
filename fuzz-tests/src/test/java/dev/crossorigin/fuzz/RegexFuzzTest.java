// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.crossorigin.regex.Automaton;
import dev.crossorigin.regex.OriginRegex;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * Regular expressions: whatever is accepted means what {@link java.util.regex} makes of it. An
 * input is an expression, and below it lines that are matched against it.
 */
class RegexFuzzTest {

  /** What the largest automaton that is accepted takes to build, with room to spare. */
  private static final long BYTES_PER_EXPRESSION = 1_000_000_000;

  /** Backtracking takes exponential time on longer ones. */
  private static final int LONGEST_INPUT = 12;

  @FuzzTest(maxDuration = "3m")
  @DictionaryEntries({
    "https://",
    "\\\\.",
    "[a-z]+",
    "(?:",
    "(?<n>",
    "{2,9}",
    "\\\\d",
    "\\\\p{Alpha}",
    "\\\\Q",
    "\\\\E",
    "[^"
  })
  void compiled(byte[] data) {
    String[] lines = new String(data, StandardCharsets.ISO_8859_1).split("\n", -1);
    OriginRegex[] result = new OriginRegex[1];
    Allocation.atMost(BYTES_PER_EXPRESSION, () -> result[0] = OriginRegex.compile(lines[0]));
    if (result[0] instanceof OriginRegex.Compiled compiled) {
      Automaton automaton = compiled.automaton();
      Pattern pattern = Pattern.compile(lines[0]);
      for (int i = 1; i < lines.length; i++) {
        String input = lines[i].substring(0, Math.min(LONGEST_INPUT, lines[i].length()));
        assertThat(automaton.matches(input))
            .isEqualTo(isAscii(input) && pattern.matcher(input).matches());
      }
      assertThat(Automaton.decode(automaton.encode())).isEqualTo(automaton);
    }
  }

  private static boolean isAscii(String input) {
    return input.chars().allMatch(c -> c < 0x80);
  }
}
