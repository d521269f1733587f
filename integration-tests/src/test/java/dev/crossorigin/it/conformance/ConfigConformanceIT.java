// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.it.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import dev.crossorigin.it.harness.Compiled;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

/** Policies that the compiler must take or refuse, each in a class of its own. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ConfigConformanceIT {

  private static final int CASES = 119;
  private static final String ERROR = "config-error";
  private static final String OK = "config-ok";

  private final Tally tally = new Tally();
  private final Features features = Features.ask();

  @AfterAll
  void report() {
    System.out.println(tally);
    assertThat(tally.total()).as("cases counted").isEqualTo(CASES);
  }

  @TestFactory
  Stream<DynamicTest> policies() {
    return CaseFiles.read("config-cases", ConfigCase.class).stream()
        .map(it -> DynamicTest.dynamicTest(it.id(), () -> run(it)));
  }

  private void run(ConfigCase it) {
    Optional<NotApplicable> obstacle = it.obstacle(features);
    if (obstacle.isPresent()) {
      tally.notApplicable(it.strength(), obstacle.get());
      abort(obstacle.get().toString());
    }
    try (Compiled compiled = Compiled.of(CaseSource.named(CaseSource.of(it.policy()), "Policy"))) {
      String kind = compiled.succeeded() ? OK : ERROR;
      assertThat(compiled.errors())
          .as("errors that are not findings")
          .allSatisfy(error -> assertThat(error).startsWith("[CORS"));
      if (it.isOpen()) {
        Optional<Decision> decision = Decision.on(it.id());
        assertThat(decision).as("a decision on %s, which is %s", it.id(), kind).isPresent();
        tally.decided(it.strength(), decision.orElseThrow());
        assertThat(kind).as(describe(it, compiled)).isEqualTo(decision.orElseThrow().kind());
        return;
      }
      boolean right = kind.equals(it.kind()) || isReported(it, compiled);
      tally.run(it.strength(), right);
      assertThat(right).as(describe(it, compiled)).isTrue();
    }
  }

  /** A policy that merely should be refused may as well be accepted with a warning. */
  private static boolean isReported(ConfigCase it, Compiled compiled) {
    return it.kind().equals(ERROR)
        && it.strength().equals("should")
        && compiled.warnings().stream().anyMatch(warning -> warning.startsWith("[CORS"));
  }

  private static String describe(ConfigCase it, Compiled compiled) {
    List<String> found =
        Stream.concat(compiled.errors().stream(), compiled.warnings().stream()).toList();
    return it.why()
        + "\nexpected "
        + it.kind()
        + ", found "
        + found
        + " in\n"
        + CaseSource.named(CaseSource.of(it.policy()), "Policy");
  }
}
