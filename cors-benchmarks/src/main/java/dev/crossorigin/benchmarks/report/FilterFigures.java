// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.benchmarks.report;

import dev.crossorigin.benchmarks.peer.Subject;
import dev.crossorigin.benchmarks.run.Results;
import dev.crossorigin.benchmarks.scene.Scenario;

/** What the CORS code of each peer costs, the cost of its surroundings subtracted. */
final class FilterFigures {

  private final Figures figures;

  FilterFigures(Results results) {
    this.figures = new Figures(results);
  }

  boolean has(Subject subject, Scenario scenario) {
    return figures.has(with(subject, scenario));
  }

  /** Nanoseconds. */
  double net(Subject subject, Scenario scenario) {
    return figures.least(with(subject, scenario)) - surroundings(subject, scenario);
  }

  /** Nanoseconds by which the slowest process was slower than the fastest. */
  double error(Subject subject, Scenario scenario) {
    String what = with(subject, scenario);
    return figures.greatest(what) - figures.least(what);
  }

  double netBytes(Subject subject, Scenario scenario) {
    return figures.bytes(with(subject, scenario)) - figures.bytes(without(subject, scenario));
  }

  /** Nanoseconds that were subtracted. */
  double surroundings(Subject subject, Scenario scenario) {
    return figures.least(without(subject, scenario));
  }

  /** Nanoseconds by which processes without any CORS code differ, which is noise. */
  double noise(Subject subject, Scenario scenario) {
    String what = without(subject, scenario);
    return figures.greatest(what) - figures.least(what);
  }

  private static String with(Subject subject, Scenario scenario) {
    return "FilterBenchmark/filtered=true/scenario=" + scenario + "/subject=" + subject;
  }

  private static String without(Subject subject, Scenario scenario) {
    Subject owner = Subject.jakartaRest().contains(subject) ? Subject.OURS : subject;
    return "FilterBenchmark/filtered=false/scenario="
        + scenario.surroundings()
        + "/subject="
        + owner;
  }
}
