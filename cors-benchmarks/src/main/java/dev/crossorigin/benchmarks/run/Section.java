// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.benchmarks.run;

import dev.crossorigin.benchmarks.FilterBenchmark;
import dev.crossorigin.benchmarks.OriginBenchmark;
import dev.crossorigin.benchmarks.RouteBenchmark;
import dev.crossorigin.benchmarks.StartBenchmark;
import dev.crossorigin.benchmarks.WholeRequestBenchmark;
import dev.crossorigin.benchmarks.build.Builds;
import dev.crossorigin.benchmarks.peer.Subject;
import dev.crossorigin.benchmarks.scene.Scenario;
import dev.crossorigin.benchmarks.server.Servers;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openjdk.jmh.runner.RunnerException;

/** What is measured together, so that its figures may be compared. */
public enum Section {
  /** Filters of Jakarta REST, on Jersey's types. */
  FILTERS("Filters of Jakarta REST, on Jersey's request and response", "ns") {
    @Override
    List<Measurement> round(Effort effort, List<Measurement> before) throws RunnerException {
      Jmh jmh = Jmh.repeated(effort);
      List<Measurement> round =
          filters(jmh, Subject.jakartaRest(), effort.repeatsAll() ? List.of() : before, 1_000);
      round.addAll(fixtures(jmh, List.of(Subject.OURS)));
      return round;
    }
  },
  /** Tables alone. */
  LOOKUPS("Tables alone", "ns") {
    @Override
    List<Measurement> round(Effort effort, List<Measurement> before) throws RunnerException {
      Jmh jmh = Jmh.repeated(effort);
      List<Measurement> round = new ArrayList<>();
      round.addAll(
          jmh.run(
              OriginBenchmark.class,
              1,
              Jmh.only("allowed", "true", "lookup", "NOTHING,EQUALS", "origins", "EXACT_1")));
      round.addAll(jmh.run(OriginBenchmark.class, 1, Jmh.only("lookup", "HASH_SET,OURS")));
      round.addAll(jmh.run(RouteBenchmark.class, 1, Jmh.only()));
      return round;
    }
  },
  /** Whole requests in process. */
  REQUESTS("Whole requests in process", "ns") {
    @Override
    List<Measurement> round(Effort effort, List<Measurement> before) throws RunnerException {
      Jmh jmh = Jmh.once(effort);
      List<Measurement> round = new ArrayList<>();
      round.addAll(
          jmh.run(WholeRequestBenchmark.class, 3, Jmh.only("scenario", "NO_ORIGIN,ALLOWED_1")));
      round.addAll(
          jmh.run(
              WholeRequestBenchmark.class,
              3,
              Jmh.only(
                  "application",
                  "WITHOUT,WITHOUT_AGAIN,SAME_HEADERS,POLICY",
                  "scenario",
                  "PREFLIGHT")));
      if (before.isEmpty()) {
        round.addAll(
            jmh.runExactly(
                WholeRequestBenchmark.class, Jmh.only("scenario", "NO_ORIGIN,ALLOWED_1")));
      }
      return round;
    }
  },
  /** Starts of a whole application, each in a process of its own. */
  STARTS("Start of 100 resource classes", "ms") {
    @Override
    List<Measurement> round(Effort effort, List<Measurement> before) throws RunnerException {
      List<Measurement> round = new ArrayList<>();
      for (int i = 0; i < effort.starts(); i++) { // one is one figure, others give several
        round.addAll(Jmh.once(effort).runOnce(StartBenchmark.class));
      }
      return round;
    }
  },
  /** Whole compilations. */
  BUILDS("Compilation: CPU, wall and inside the processor in ms, class files", "ms or files") {
    @Override
    List<Measurement> round(Effort effort, List<Measurement> before)
        throws IOException, InterruptedException {
      List<Measurement> round = new ArrayList<>();
      for (Builds build : Builds.values()) {
        round.addAll(build.measure(effort.fewClasses()));
      }
      if (before.isEmpty() || effort.repeatsAll()) {
        round.addAll(Builds.ALONE.measure(effort.manyClasses()));
        round.addAll(Builds.OURS.measure(effort.manyClasses()));
      }
      return round;
    }
  },
  /** Whole servers. */
  SERVERS("Whole servers", "requests a second, slowest round") {
    @Override
    List<Measurement> round(Effort effort, List<Measurement> before)
        throws IOException, InterruptedException, ExecutionException {
      return Servers.measure(effort.requests());
    }
  },
  /** Peers on types of their own. */
  PEERS("Other frameworks, each on its own types", "ns") {
    @Override
    List<Measurement> round(Effort effort, List<Measurement> before) throws RunnerException {
      Jmh jmh = Jmh.once(effort);
      List<Subject> peers = Subject.ofOtherFrameworks();
      List<Measurement> round = filters(jmh, peers, effort.repeatsAll() ? List.of() : before, 200);
      round.addAll(fixtures(jmh, peers));
      return round;
    }
  };

  private final String title;
  private final String unit;

  Section(String title, String unit) {
    this.title = title;
    this.unit = unit;
  }

  /** For headings. */
  public String title() {
    return title;
  }

  /** What its figures are of. */
  public String unit() {
    return unit;
  }

  /**
   * Measures everything once.
   *
   * @param before what earlier rounds measured
   */
  abstract List<Measurement> round(Effort effort, List<Measurement> before) throws Exception;

  /**
   * Measures subjects in all their scenarios, but for those that took so long before that the
   * difference between two processes no longer counts.
   *
   * @param worth nanoseconds, up to which it does
   */
  private static List<Measurement> filters(
      Jmh jmh, List<Subject> subjects, List<Measurement> before, double worth)
      throws RunnerException {
    Set<String> slow =
        before.stream()
            .filter(measurement -> measurement.time() > worth)
            .map(Measurement::what)
            .collect(Collectors.toSet());
    List<Measurement> measurements = new ArrayList<>();
    for (Subject subject : subjects) {
      List<Scenario> scenarios =
          subject.peer().scenarios().stream()
              .filter(
                  scenario ->
                      hasOwnSurroundings(scenario) || !slow.contains(what(scenario, subject)))
              .toList();
      if (!scenarios.isEmpty()) {
        measurements.addAll(run(jmh, "true", scenarios.stream(), subject));
      }
    }
    return measurements;
  }

  /** They are measured each round, and what they are subtracted from has to be, too. */
  private static boolean hasOwnSurroundings(Scenario scenario) {
    return scenario.surroundings() == scenario;
  }

  private static String what(Scenario scenario, Subject subject) {
    return "FilterBenchmark/filtered=true/scenario=" + scenario + "/subject=" + subject;
  }

  private static List<Measurement> fixtures(Jmh jmh, List<Subject> subjects)
      throws RunnerException {
    List<Measurement> measurements = new ArrayList<>();
    for (Subject subject : subjects) {
      Stream<Scenario> surroundings =
          subject.peer().scenarios().stream().map(Scenario::surroundings).distinct();
      measurements.addAll(run(jmh, "false", surroundings, subject));
    }
    return measurements;
  }

  private static List<Measurement> run(
      Jmh jmh, String filtered, Stream<Scenario> scenarios, Subject subject)
      throws RunnerException {
    String names = scenarios.map(Enum::name).collect(Collectors.joining(","));
    return jmh.run(
        FilterBenchmark.class,
        1,
        Jmh.only("filtered", filtered, "scenario", names, "subject", subject.name()));
  }
}
