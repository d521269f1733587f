// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.benchmarks.report;

import dev.crossorigin.benchmarks.peer.Subject;
import dev.crossorigin.benchmarks.run.Results;
import dev.crossorigin.benchmarks.run.Section;
import dev.crossorigin.benchmarks.scene.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The bars that this project sets itself, for what was measured on one JDK. */
final class Targets {

  private static final List<Scenario> ALLOWED =
      List.of(Scenario.ALLOWED_1, Scenario.ALLOWED_100, Scenario.ALLOWED_10000);

  private static final List<Scenario> MANY =
      List.of(
          Scenario.ALLOWED_100,
          Scenario.ALLOWED_10000,
          Scenario.DISALLOWED_100,
          Scenario.DISALLOWED_10000,
          Scenario.PATTERN_100);

  private final List<Target> targets = new ArrayList<>();

  private Targets() {}

  static List<Target> of(Map<Section, Results> measured) {
    Targets targets = new Targets();
    measured.forEach(targets::add);
    targets.addPeers(measured);
    targets.targets.sort((a, b) -> Integer.compare(a.number(), b.number()));
    return targets.targets;
  }

  private void add(Section section, Results results) {
    switch (section) {
      case FILTERS -> addFilters(new FilterFigures(results));
      case LOOKUPS -> addLookups(new Figures(results));
      case REQUESTS -> addRequests(new Figures(results));
      case STARTS -> addStarts(new Figures(results));
      case BUILDS -> addBuilds(new Figures(results));
      case SERVERS -> addServers(new Figures(results));
      case PEERS -> {} // compared with FILTERS
    }
  }

  private void addFilters(FilterFigures figures) {
    for (Scenario scenario : ALLOWED) {
      ratio(figures, scenario, Subject.RESTEASY, 0.4);
    }
    for (Scenario scenario : ALLOWED) {
      ratio(figures, scenario, Subject.PASTED, 0.3);
    }
    ratio(figures, Scenario.DISALLOWED_1, Subject.RESTEASY, 0.1);
    ratio(figures, Scenario.PREFLIGHT, Subject.RESTEASY, 0.35);
    for (Scenario scenario : ALLOWED) {
      ratio(figures, scenario, Subject.FLOOR, 1.4);
    }
    ratio(figures, Scenario.DISALLOWED_1, Subject.FLOOR, 1.4);
    ratio(figures, Scenario.PREFLIGHT, Subject.FLOOR, 1.4);
    hostile(figures, Scenario.PREFLIGHT_COMMAS, Scenario.PREFLIGHT_HEADER);
    hostile(figures, Scenario.PREFLIGHT_LETTERS, Scenario.PREFLIGHT_HEADER);
    hostile(figures, Scenario.PREFLIGHT_HUGE_ORIGIN, Scenario.PREFLIGHT_ORIGIN);
    hostile(figures, Scenario.HUGE_ORIGIN, Scenario.DISALLOWED_1);
  }

  private void ratio(FilterFigures figures, Scenario scenario, Subject other, double bar) {
    targets.add(
        Target.atMost(
            1,
            scenario.label() + ": ours / " + other.label(),
            bar,
            figures.net(Subject.OURS, scenario) / figures.net(other, scenario)));
  }

  private void hostile(FilterFigures figures, Scenario hostile, Scenario usual) {
    targets.add(
        Target.atMost(
            4,
            hostile.label() + " / " + usual.label() + ", time",
            1.5,
            figures.net(Subject.OURS, hostile) / figures.net(Subject.OURS, usual)));
    targets.add(
        Target.atMost(
            4,
            hostile.label() + " - " + usual.label() + ", bytes",
            0,
            Math.rint(
                figures.netBytes(Subject.OURS, hostile) - figures.netBytes(Subject.OURS, usual))));
  }

  private void addPeers(Map<Section, Results> measured) {
    Results ours = measured.get(Section.FILTERS);
    Results peers = measured.get(Section.PEERS);
    if (ours == null || peers == null) {
      return;
    }
    FilterFigures filters = new FilterFigures(ours);
    FilterFigures others = new FilterFigures(peers);
    for (Scenario scenario : MANY) {
      double fastest =
          Subject.ofOtherFrameworks().stream()
              .filter(peer -> others.has(peer, scenario))
              .mapToDouble(peer -> others.net(peer, scenario))
              .min()
              .orElseThrow();
      targets.add(
          Target.atMost(
              1,
              scenario.label() + ": ours / fastest on its own types",
              1,
              filters.net(Subject.OURS, scenario) / fastest));
    }
  }

  private void addLookups(Figures figures) {
    double string = figures.least("OriginBenchmark/true/NOTHING/EXACT_1");
    double equals = figures.least("OriginBenchmark/true/EQUALS/EXACT_1") - string;
    double ours = figures.least("OriginBenchmark/true/OURS/EXACT_1") - string;
    targets.add(Target.atMost(2, "one origin: ours / `String.equals`", 2, ours / equals));
    for (String origins : List.of("EXACT_100", "EXACT_10000")) {
      double set = figures.least("OriginBenchmark/true/HASH_SET/" + origins) - string;
      double table = figures.least("OriginBenchmark/true/OURS/" + origins) - string;
      targets.add(Target.atLeast(2, origins + ": `HashSet` / ours", 2, set / table));
    }
    targets.add(
        Target.atMost(
            5,
            "route among 10,000 templates / among 10",
            2,
            figures.least("RouteBenchmark/10000") / figures.least("RouteBenchmark/10")));
  }

  private void addRequests(Figures figures) {
    String whole = "WholeRequestBenchmark/";
    for (String scenario : List.of("/NO_ORIGIN", "/ALLOWED_1")) {
      double noise =
          difference(figures, whole + "WITHOUT_AGAIN" + scenario, whole + "WITHOUT" + scenario);
      compare(figures, "no policy", "NO_POLICY", "WITHOUT", scenario, noise);
      compare(figures, "policy", "POLICY", "SAME_HEADERS", scenario, noise);
    }
    targets.add(
        Target.atMost(
            3,
            "preflight: ours / Jersey's automatic `OPTIONS`",
            0.25,
            figures.least(whole + "POLICY/PREFLIGHT")
                / figures.least(whole + "WITHOUT/PREFLIGHT")));
  }

  private void compare(
      Figures figures, String what, String with, String without, String scenario, double noise) {
    String ours = "WholeRequestBenchmark/" + with + scenario;
    String others = "WholeRequestBenchmark/" + without + scenario;
    String label = Scenario.valueOf(scenario.substring(1)).label();
    targets.add(
        Target.atMost(
            3,
            label + ", " + what + ": bytes more than `" + without + "`",
            100,
            figures.bytes(ours) - figures.bytes(others)));
    targets.add(
        Target.atMost(
            3,
            label + ", " + what + ": time / `" + without + "`; bar: spread of the control",
            1 + noise,
            figures.least(ours) / figures.least(others)));
  }

  /** Of two runs of the same thing: by how much all their processes differ. */
  private static double difference(Figures figures, String one, String other) {
    double least = Math.min(figures.least(one), figures.least(other));
    double greatest = Math.max(figures.greatest(one), figures.greatest(other));
    return greatest / least - 1;
  }

  private void addStarts(Figures figures) {
    double without =
        Math.min(figures.least("StartBenchmark/WITHOUT"), figures.least("StartBenchmark/AGAIN"));
    targets.add(
        Target.atMost(
            6,
            "start of 100 resource classes: with / without",
            1.05,
            figures.least("StartBenchmark/WITH") / without));
  }

  private void addBuilds(Figures figures) {
    double alone = figures.least("Build/ALONE/1000/cpu");
    double ours = figures.least("Build/OURS/1000/cpu");
    targets.add(
        Target.atMost(
            7,
            "1,000 classes: time inside the processor / whole compilation",
            0.1,
            figures.least("Build/OURS/1000/inside") / figures.least("Build/OURS/1000/wall")));
    targets.add(
        Target.atMost(7, "1,000 classes: CPU with / without the processor", 1.9, ours / alone));
    targets.add(
        Target.atMost(
            7, "class files a resource", 2, figures.least("Build/OURS/1000/files") / 1_000));
    double alone5000 = figures.least("Build/ALONE/5000/cpu");
    double ours5000 = figures.least("Build/OURS/5000/cpu");
    targets.add(
        Target.atMost(
            7,
            "CPU the processor adds to a class: among 5,000 / among 1,000",
            1.2,
            (ours5000 - alone5000) / 5 / (ours - alone)));
  }

  private void addServers(Figures figures) {
    String get = "/get";
    double without = figures.greatest("Server/WITHOUT" + get);
    double again = figures.greatest("Server/WITHOUT_AGAIN" + get);
    double slowest =
        Math.min(
            figures.least("Server/WITHOUT" + get), figures.least("Server/WITHOUT_AGAIN" + get));
    targets.add(
        Target.atLeast(
            8,
            "`GET`s a second, with / without; bar: the slowest control",
            slowest / Math.max(without, again),
            figures.greatest("Server/POLICY" + get) / Math.max(without, again)));
    targets.add(
        Target.atLeast(
            8,
            "preflights a second, with / without",
            1.2,
            figures.greatest("Server/POLICY/preflight")
                / Math.max(
                    figures.greatest("Server/WITHOUT/preflight"),
                    figures.greatest("Server/WITHOUT_AGAIN/preflight"))));
  }
}
