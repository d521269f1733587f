// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.crossorigin.policy.CheckedPolicy;
import dev.crossorigin.policy.ConfiguredValue;
import dev.crossorigin.policy.Finding;
import dev.crossorigin.policy.PolicyCheck;
import dev.crossorigin.policy.PolicySpec;
import dev.crossorigin.policy.Rule;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Placeholders, and what is configured for them: the gate at start-up finds the same as if it had
 * been written, never throws, and takes no more than a few times what it was given. An input is an
 * element of {@code origins}, and below it the configured value, if there is one.
 */
class PlaceholderFuzzTest {

  /** As for {@link OriginFuzzTest}: sentences, and the list of public suffixes. */
  private static final long BYTES_PER_CHECK = 8_000_000;

  /** A value of commas alone is a finding for each of them, and each is text in two places. */
  private static final long BYTES_PER_CHARACTER = 20_000;

  private static final String KEY = "app.origins";

  @FuzzTest(maxDuration = "3m")
  @DictionaryEntries({
    "${app.origins}",
    "${app.origins:https://a.example}",
    "${",
    "}",
    ":",
    ",",
    "https://*.a.example",
    "https://b.example:*",
    "null",
    "\\x0a",
    "co.uk"
  })
  void configured(byte[] data) {
    String[] lines = new String(data, StandardCharsets.UTF_8).split("\n", 2);
    ConfiguredValue value =
        lines.length == 1 ? new ConfiguredValue.Missing() : new ConfiguredValue.Present(lines[1]);
    List<PolicyCheck.Verdict> verdicts = new ArrayList<>();

    Allocation.atMost(
        BYTES_PER_CHECK + BYTES_PER_CHARACTER * data.length,
        () -> verdicts.add(PolicyCheck.check(spec(lines[0]), key -> value)));

    PolicyCheck.Verdict verdict = verdicts.get(verdicts.size() - 1);
    verdict.findings().stream().map(Finding::text).forEach(Text::assertIsFitToPrint);
    if (verdict instanceof PolicyCheck.Verdict.Passed passed) {
      assertHoldsNoStarAndNoPlaceholder(passed.policy(), lines[0]);
    }
    if (lines.length == 2 && lines[0].equals("${" + KEY + "}") && !lines[1].isBlank()) {
      assertSameAsWritten(lines[1], verdict);
    }
    // when compiling, nothing is configured yet
    PolicyCheck.check(spec(lines[0])).findings().stream()
        .map(Finding::text)
        .forEach(Text::assertIsFitToPrint);
  }

  private static void assertHoldsNoStarAndNoPlaceholder(CheckedPolicy policy, String written) {
    assertThat(policy.placeholders()).isEmpty();
    assertThat(policy.nullOrigin()).isFalse();
    assertThat(policy.anyOrigin()).isEqualTo(written.equals("*"));
  }

  /**
   * Two words may not be configured; but for these, whoever writes and whoever sets are judged
   * alike.
   */
  private static void assertSameAsWritten(String text, PolicyCheck.Verdict configured) {
    String[] values = Arrays.stream(text.split(",", -1)).map(String::strip).toArray(String[]::new);
    if (Arrays.stream(values).anyMatch(each -> isWord(each) || each.contains("${"))) {
      assertThat(configured).isInstanceOf(PolicyCheck.Verdict.Refused.class);
      return;
    }
    PolicyCheck.Verdict written = PolicyCheck.check(spec(values));
    assertThat(rules(configured)).containsExactlyInAnyOrderElementsOf(rules(written));
    if (configured instanceof PolicyCheck.Verdict.Passed one
        && written instanceof PolicyCheck.Verdict.Passed other) {
      assertThat(one.policy()).isEqualTo(other.policy());
    }
  }

  private static boolean isWord(String value) {
    return value.equals("*") || value.equals("null");
  }

  private static List<Rule> rules(PolicyCheck.Verdict verdict) {
    return verdict.findings().stream().map(Finding::rule).toList();
  }

  private static PolicySpec spec(String... origins) {
    return new PolicySpec(
        List.of(origins),
        List.of(),
        Optional.empty(),
        List.of(),
        List.of(),
        List.of(),
        true,
        OptionalInt.empty(),
        false,
        List.of());
  }
}
