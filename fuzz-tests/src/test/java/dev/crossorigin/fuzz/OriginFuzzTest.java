// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.crossorigin.engine.OriginSet;
import dev.crossorigin.meaning.PlainOrigin;
import dev.crossorigin.meaning.PlainPolicy;
import dev.crossorigin.policy.Finding;
import dev.crossorigin.policy.OriginPattern;
import dev.crossorigin.policy.PolicyCheck;
import dev.crossorigin.policy.PolicySpec;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/** Origins: what browsers and attackers send, and what people write into policies. */
class OriginFuzzTest {

  /** One parsed origin, at most, and what the virtual machine rounds up. */
  private static final long BYTES_PER_DECISION = 256;

  /** The findings' sentences, and, the first time, the list of public suffixes. */
  private static final long BYTES_PER_CHECK = 8_000_000;

  /** Without a matcher nothing but the origin is read. */
  private static final Facts ANY_REQUEST = new Facts(EngineServer.PATH, "GET", null);

  private static final OriginSet EVERY_ORIGIN = origins(Fixtures.ANY_ORIGIN_BY_REGEX);

  private static final Map<PlainPolicy, OriginSet> ALLOWED =
      Fixtures.POLICIES.stream()
          .collect(Collectors.toMap(policy -> policy, OriginFuzzTest::origins));

  private static OriginSet origins(PlainPolicy policy) {
    return OriginSet.of(EngineServer.checked(policy).orElseThrow(), null, null);
  }

  @FuzzTest(maxDuration = "3m")
  @DictionaryEntries({
    "https://",
    "app.example",
    ".b.app.example",
    "tenant-299.example",
    "pr-1.example",
    "[2001:db8::1]:9",
    "capacitor://a.local",
    ":443",
    ":8443",
    "null"
  })
  void sent(byte[] data) {
    String value = new String(data, StandardCharsets.ISO_8859_1);
    ALLOWED.forEach(
        (policy, origins) -> {
          boolean[] allowed = new boolean[1];
          Allocation.atMost(
              BYTES_PER_DECISION, () -> allowed[0] = origins.allows(value, ANY_REQUEST));
          assertThat(allowed[0]).isEqualTo(policy.allowsOrigin(value));
        });
  }

  @FuzzTest(maxDuration = "3m")
  @DictionaryEntries({
    "https://",
    "*.",
    ":*",
    "xn--",
    "[::ffff:1.2.3.4]",
    "0x7f.1",
    "co.uk",
    "${a:b}",
    "null",
    "\u2028"
  })
  void written(byte[] data) {
    String value = new String(data, StandardCharsets.UTF_8);
    Optional<OriginPattern> strict = OriginPattern.parse(value);
    strict.ifPresent(pattern -> assertThat(pattern).hasToString(value));
    strict.filter(OriginPattern::isExact).ifPresent(pattern -> assertIsSent(value, pattern));
    assertFindingsAreFitToPrint(value);
  }

  /** What the strict parser accepts, the lenient one does, and takes apart alike. */
  private static void assertIsSent(String value, OriginPattern pattern) {
    assertThat(EVERY_ORIGIN.allows(value, ANY_REQUEST)).isTrue();
    assertThat(PlainOrigin.of(value))
        .contains(new PlainOrigin(pattern.scheme(), pattern.host(), pattern.port()));
  }

  private static void assertFindingsAreFitToPrint(String value) {
    PolicySpec spec =
        new PolicySpec(
            List.of(value, "https://app.example"),
            List.of(),
            Optional.empty(),
            List.of(value),
            List.of(value),
            List.of(value),
            true,
            OptionalInt.empty(),
            false,
            List.of());
    List<Finding> findings = new ArrayList<>();
    Allocation.atMost(
        BYTES_PER_CHECK,
        () -> {
          findings.clear();
          findings.addAll(PolicyCheck.check(spec).findings());
        });
    for (Finding finding : findings) {
      assertThat(finding.problem()).matches(Text::isVisible);
      Text.assertIsFitToPrint(finding.text());
    }
  }
}
