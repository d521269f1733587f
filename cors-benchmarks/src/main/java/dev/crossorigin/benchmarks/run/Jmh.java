// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.benchmarks.run;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.BenchmarkResult;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Runs a benchmark in a process of its own for each combination of parameters, unless the figures
 * are for nobody.
 */
final class Jmh {

  private static final String ALLOCATED = "gc.alloc.rate.norm";
  private static final TimeValue EXACT = TimeValue.milliseconds(300);

  private final Effort effort;
  private final int forks;

  private Jmh(Effort effort, int forks) {
    this.effort = effort;
    this.forks = forks;
  }

  /** For one process for each figure. */
  static Jmh once(Effort effort) {
    return new Jmh(effort, Math.min(1, effort.forks()));
  }

  /** For as many as what varies most needs. */
  static Jmh repeated(Effort effort) {
    return new Jmh(effort, effort.forks());
  }

  /**
   * One round.
   *
   * @param benchmark its class
   * @param slowness by how much longer an operation takes than the usual fraction of a microsecond
   * @param parameters the values of each; all combinations are run
   */
  List<Measurement> run(Class<?> benchmark, int slowness, Map<String, List<String>> parameters)
      throws RunnerException {
    ChainedOptionsBuilder options =
        options(benchmark)
            .warmupIterations(effort.warmup().iterations())
            .warmupTime(effort.warmup().time(slowness))
            .measurementIterations(effort.measurement().iterations())
            .measurementTime(effort.measurement().time(slowness));
    parameters.forEach((name, values) -> options.param(name, values.toArray(String[]::new)));
    return run(benchmark, "", options);
  }

  /** One operation in each process, the first that it does. */
  List<Measurement> runOnce(Class<?> benchmark) throws RunnerException {
    ChainedOptionsBuilder options =
        options(benchmark).forks(1).warmupIterations(0).measurementIterations(1);
    return run(benchmark, "", options);
  }

  /**
   * Bytes in code that leaves no object out, and so the same in every process: what the optimising
   * compiler leaves out varies with what it happens to inline.
   *
   * @param parameters as for {@link #run}
   */
  List<Measurement> runExactly(Class<?> benchmark, Map<String, List<String>> parameters)
      throws RunnerException {
    ChainedOptionsBuilder options =
        options(benchmark)
            .forks(1)
            .jvmArgsAppend(inheritedAnd("-XX:TieredStopAtLevel=1"))
            .warmupIterations(1)
            .warmupTime(EXACT)
            .measurementIterations(1)
            .measurementTime(EXACT);
    parameters.forEach((name, values) -> options.param(name, values.toArray(String[]::new)));
    return run(benchmark, "compiler=C1/", options);
  }

  private ChainedOptionsBuilder options(Class<?> benchmark) {
    return new OptionsBuilder()
        .include("\\." + benchmark.getSimpleName() + "\\.")
        .forks(forks)
        .addProfiler(GCProfiler.class)
        .jvmArgs("-Xms1g", "-Xmx1g")
        .jvmArgsAppend(inheritedAnd())
        .shouldFailOnError(true)
        .verbosity(VerboseMode.SILENT);
  }

  private static List<Measurement> run(
      Class<?> benchmark, String manner, ChainedOptionsBuilder options) throws RunnerException {
    List<Measurement> measurements = new ArrayList<>();
    for (RunResult result : new Runner(options.build()).run()) {
      for (BenchmarkResult fork : result.getBenchmarkResults()) {
        measurements.add(measurement(benchmark, manner, fork));
      }
    }
    return measurements;
  }

  /** Parameters with one value each. */
  static Map<String, List<String>> only(String... namesAndValues) {
    Map<String, List<String>> parameters = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      parameters.put(namesAndValues[i], List.of(namesAndValues[i + 1].split(",")));
    }
    return parameters;
  }

  private static String[] inheritedAnd(String... further) {
    Stream<String> inherited =
        System.getProperties().stringPropertyNames().stream()
            .filter(name -> name.startsWith("cors."))
            .sorted()
            .map(name -> "-D" + name + "=" + System.getProperty(name));
    return Stream.concat(inherited, Stream.of(further)).toArray(String[]::new);
  }

  private static Measurement measurement(Class<?> benchmark, String manner, BenchmarkResult fork) {
    String parameters =
        fork.getParams().getParamsKeys().stream()
            .map(name -> name + "=" + fork.getParams().getParam(name))
            .collect(Collectors.joining("/"));
    double[] times =
        fork.getIterationResults().stream()
            .mapToDouble(iteration -> iteration.getPrimaryResult().getScore())
            .sorted()
            .toArray();
    double[] bytes =
        fork.getIterationResults().stream()
            .map(iteration -> iteration.getSecondaryResults().get(ALLOCATED))
            .mapToDouble(result -> result == null ? 0 : result.getScore())
            .sorted()
            .toArray();
    return new Measurement(
        benchmark.getSimpleName() + "/" + manner + parameters,
        times[times.length / 2],
        Arrays.stream(bytes).min().orElse(0));
  }
}
