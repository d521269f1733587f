// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.it.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

/** Request cases: the policy compiled, the request over a socket, the verdict a browser's. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ConformanceIT {

  private static final int CASES = 376;

  private final Map<String, List<ConformanceCase>> files = new HashMap<>();
  private final Map<Integer, Deployment> deployments = new HashMap<>();
  private final Tally tally = new Tally();
  private final Features features = Features.ask();

  @BeforeAll
  void deploy() {
    CaseFiles.REQUESTS.forEach(
        file -> files.put(file, CaseFiles.read(file, ConformanceCase.class)));
    Map<Integer, List<ConformanceCase>> byStatus = new HashMap<>();
    files.values().stream()
        .flatMap(List::stream)
        .filter(it -> features.obstacle(it).isEmpty())
        .forEach(
            it ->
                byStatus
                    .computeIfAbsent(preflightStatus(it.policy()), key -> new ArrayList<>())
                    .add(it));
    byStatus.forEach(
        (status, cases) ->
            deployments.put(status, new Deployment(cases, configuration(status, cases))));
  }

  private static Map<String, Object> configuration(int status, List<ConformanceCase> cases) {
    Map<String, Object> properties = new HashMap<>();
    properties.put("crossorigin.preflight-status", status);
    cases.stream()
        .filter(ConformanceCase::hasPlaceholder)
        .forEach(it -> properties.put(it.id(), String.join(",", it.policy().origins())));
    return properties;
  }

  @AfterAll
  void reportAndStop() {
    System.out.println(tally);
    deployments.values().forEach(Deployment::close);
    assertThat(tally.total()).as("cases counted").isEqualTo(CASES);
  }

  /** The status is a property of the application: cases that want another have their own server. */
  private static int preflightStatus(CasePolicy policy) {
    Integer status = policy.preflightStatus();
    return status == null ? 204 : status;
  }

  private Deployment deploymentOf(ConformanceCase it) {
    return Objects.requireNonNull(deployments.get(preflightStatus(it.policy())));
  }

  @TestFactory
  Stream<DynamicContainer> cases() {
    return CaseFiles.REQUESTS.stream()
        .map(
            file ->
                DynamicContainer.dynamicContainer(
                    file,
                    files.getOrDefault(file, List.of()).stream()
                        .map(it -> DynamicTest.dynamicTest(it.id(), () -> run(file, it)))));
  }

  private void run(String file, ConformanceCase it) {
    Optional<NotApplicable> obstacle = features.obstacle(it);
    if (obstacle.isPresent()) {
      tally.notApplicable(file, obstacle.get());
      abort(obstacle.get().toString());
    }
    CaseRun run = CaseRun.of(it, deploymentOf(it));
    Optional<Decision> decision = Decision.on(it.id());
    if (it.peerSpecific() || decision.isPresent()) {
      assertThat(decision).as("a decision on %s, which is %s", it.id(), run.kind()).isPresent();
      tally.decided(file, decision.orElseThrow());
      assertThat(run.kind()).as(describe(it, run)).isEqualTo(decision.orElseThrow().kind());
      return;
    }
    boolean right = isRight(it, run);
    tally.run(file, right);
    assertThat(right).as(describe(it, run)).isTrue();
  }

  /** The headers that a case asks for belong to the kind that it prefers. */
  private static boolean isRight(ConformanceCase it, CaseRun run) {
    return run.kind().equals(it.expect().kind())
        ? run.complaints().isEmpty()
        : it.expect().alsoOk().contains(run.kind());
  }

  private static String describe(ConformanceCase it, CaseRun run) {
    return it.why()
        + "\nexpected "
        + it.expect().kind()
        + ", was "
        + run.kind()
        + "; "
        + run.complaints()
        + "\n"
        + run.exchange();
  }

  @Test
  void every_decision_is_about_a_case_that_leaves_it_open() {
    Set<String> open = new HashSet<>();
    for (List<ConformanceCase> cases : files.values()) {
      cases.stream().filter(ConformanceIT::isOpen).forEach(it -> open.add(it.id()));
    }
    CaseFiles.read("config-cases", ConfigCase.class).stream()
        .filter(ConfigCase::isOpen)
        .forEach(it -> open.add(it.id()));
    assertThat(open).containsAll(Decision.all().stream().map(Decision::id).toList());
  }

  /** A policy that does not compile denies everything that it should deny. */
  private static boolean isOpen(ConformanceCase it) {
    return it.peerSpecific()
        || (it.expect().kind().equals("denied")
            && Decision.on(it.id()).filter(Decision::refuses).isPresent());
  }
}
