// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.benchmarks.report;

import dev.crossorigin.benchmarks.build.Builds;
import dev.crossorigin.benchmarks.jaxrs.JerseyApplication;
import dev.crossorigin.benchmarks.peer.Subject;
import dev.crossorigin.benchmarks.run.Results;
import dev.crossorigin.benchmarks.run.Section;
import dev.crossorigin.benchmarks.scene.Origins;
import dev.crossorigin.benchmarks.scene.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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

  private static final JerseyApplication WITHOUT = JerseyApplication.WITHOUT;

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
      case BUILDS -> addBuilds(new Figures(results), Builds.sizes(results.measurements()));
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
    double net = figures.net(other, scenario);
    targets.add(
        Target.atMost(
                key("filters", other, scenario),
                1,
                scenario.label() + ": ours / " + other.label(),
                bar,
                figures.net(Subject.OURS, scenario) / net)
            .beside(figures.net(Subject.FLOOR, scenario) / net));
  }

  private void hostile(FilterFigures figures, Scenario hostile, Scenario usual) {
    double bar = 1.5;
    double net = figures.net(Subject.OURS, usual);
    double cost = figures.net(Subject.OURS, hostile);
    boolean hidden = figures.noise(Subject.OURS, hostile) > Math.abs(cost - bar * net);
    targets.add(
        Target.atMost(
            key("hostile-time", Subject.OURS, hostile),
            4,
            hostile.label() + " / " + usual.label() + ", time",
            bar,
            hidden ? Double.NaN : cost / net));
    double more = figures.netBytes(Subject.OURS, hostile) - figures.netBytes(Subject.OURS, usual);
    targets.add(
        Target.bytesAtMost(
            key("hostile-bytes", Subject.OURS, hostile),
            4,
            "bytes for each byte sent: (" + hostile.label() + " - " + usual.label() + ") / 64 Ki",
            0.01, // compiled code may keep an object more or less; `AllocationIT` allows none
            Math.max(0, more / Scenario.HUGE)));
  }

  private static String key(String group, Subject other, Scenario scenario) {
    return group + "." + scenario + "." + other;
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
              key("peers", Subject.OURS, scenario),
              1,
              scenario.label() + ": ours / fastest on its own types",
              1,
              filters.net(Subject.OURS, scenario) / fastest));
    }
  }

  private void addLookups(Figures figures) {
    double string = lookup(figures, "NOTHING", "EXACT_1");
    double equals = lookup(figures, "EQUALS", "EXACT_1") - string;
    double ours = lookup(figures, "OURS", "EXACT_1") - string;
    targets.add(
        Target.atMost("lookup.1", 2, "one origin: ours / `String.equals`", 2, ours / equals));
    for (String origins : List.of("EXACT_100", "EXACT_10000")) {
      double set = lookup(figures, "HASH_SET", origins) - string;
      double table = lookup(figures, "OURS", origins) - string;
      String count = String.format(Locale.ROOT, "%,d", Origins.valueOf(origins).count());
      targets.add(
          Target.atLeast(
              "lookup." + Origins.valueOf(origins).count(),
              2,
              count + " origins: `HashSet` / ours",
              2,
              set / table));
    }
    targets.add(
        Target.atMost(
            "routes",
            5,
            "route among 10,000 templates / among 10",
            2,
            figures.least("RouteBenchmark/templates=10000")
                / figures.least("RouteBenchmark/templates=10")));
  }

  private static double lookup(Figures figures, String lookup, String origins) {
    return figures.least("OriginBenchmark/allowed=true/lookup=" + lookup + "/origins=" + origins);
  }

  private void addRequests(Figures figures) {
    for (Scenario scenario : List.of(Scenario.NO_ORIGIN, Scenario.ALLOWED_1)) {
      compare(figures, "no policy", JerseyApplication.NO_POLICY, WITHOUT, scenario);
      compare(
          figures, "policy", JerseyApplication.POLICY, JerseyApplication.SAME_HEADERS, scenario);
    }
    double options = figures.least(request(WITHOUT, Scenario.PREFLIGHT));
    targets.add(
        Target.atMost(
                "requests.preflight",
                3,
                "preflight: ours / Jersey's automatic `OPTIONS`",
                0.25,
                figures.least(request(JerseyApplication.POLICY, Scenario.PREFLIGHT)) / options)
            .beside(
                figures.least(request(JerseyApplication.SAME_HEADERS, Scenario.PREFLIGHT))
                    / options));
  }

  private void compare(
      Figures figures,
      String what,
      JerseyApplication with,
      JerseyApplication without,
      Scenario scenario) {
    String ours = request(with, scenario);
    String others = request(without, scenario);
    String key = "requests." + with + "." + scenario;
    double bytes = figures.bytes(exact(without, scenario));
    Target more =
        Target.bytesAtMost(
            key + ".bytes",
            3,
            scenario.label() + ", " + what + ": bytes more than `" + without + "`, by C1",
            100,
            figures.bytes(exact(with, scenario)) - bytes);
    double idle = figures.bytes(exact(JerseyApplication.IDLE_FILTERS, scenario)) - bytes;
    targets.add(without == WITHOUT ? more.beside(idle) : more);
    targets.add(
        Target.atMost(
            key + ".time",
            3,
            scenario.label()
                + ", "
                + what
                + ": time / `"
                + without
                + "`; bar: spread of the control",
            1 + noise(figures, scenario),
            figures.least(ours) / figures.least(others)));
  }

  /** Of two runs of the same thing: by how much all their processes differ. */
  private static double noise(Figures figures, Scenario scenario) {
    String one = request(WITHOUT, scenario);
    String other = request(JerseyApplication.WITHOUT_AGAIN, scenario);
    double least = Math.min(figures.least(one), figures.least(other));
    double greatest = Math.max(figures.greatest(one), figures.greatest(other));
    return greatest / least - 1;
  }

  private static String request(JerseyApplication application, Scenario scenario) {
    return "WholeRequestBenchmark/application=" + application + "/scenario=" + scenario;
  }

  private static String exact(JerseyApplication application, Scenario scenario) {
    return "WholeRequestBenchmark/compiler=C1/application=" + application + "/scenario=" + scenario;
  }

  private void addStarts(Figures figures) {
    double without =
        Math.min(
            figures.least("StartBenchmark/cors=WITHOUT"),
            figures.least("StartBenchmark/cors=AGAIN"));
    targets.add(
        Target.atMost(
                "start",
                6,
                "start of 100 resource classes: with / without",
                1.05,
                figures.least("StartBenchmark/cors=WITH") / without)
            .beside(figures.least("StartBenchmark/cors=FLOOR") / without));
  }

  private void addBuilds(Figures figures, List<Integer> sizes) {
    int few = sizes.get(0);
    int many = sizes.get(sizes.size() - 1);
    double alone =
        Math.min(
            build(figures, Builds.ALONE, few, "cpu"),
            build(figures, Builds.ALONE_AGAIN, few, "cpu"));
    double ours = build(figures, Builds.OURS, few, "cpu");
    String classes = String.format(Locale.ROOT, "%,d classes: ", few);
    targets.add(
        Target.atMost(
                "build.inside",
                7,
                classes + "time inside the processor / whole compilation",
                0.1,
                inside(figures, Builds.OURS, few))
            .beside(inside(figures, Builds.BARE, few)));
    targets.add(
        Target.atMost(
                "build.cpu", 7, classes + "CPU with / without the processor", 1.9, ours / alone)
            .beside(build(figures, Builds.BARE, few, "cpu") / alone));
    targets.add(
        Target.atMost(
            "build.files",
            7,
            "class files a resource",
            2,
            build(figures, Builds.OURS, few, "files") / few));
    double aloneMany = build(figures, Builds.ALONE, many, "cpu");
    double oursMany = build(figures, Builds.OURS, many, "cpu");
    targets.add(
        Target.atMost(
            "build.linear",
            7,
            String.format(
                Locale.ROOT, "CPU the processor adds to a class: among %,d / among %,d", many, few),
            1.2,
            (oursMany - aloneMany) / many / ((ours - alone) / few)));
  }

  private static double inside(Figures figures, Builds build, int classes) {
    return build(figures, build, classes, "inside") / build(figures, build, classes, "wall");
  }

  private static double build(Figures figures, Builds build, int classes, String what) {
    return figures.least("Build/" + build + "/" + classes + "/" + what);
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
            "server.get",
            8,
            "`GET`s a second, with / without; bar: the slowest control",
            slowest / Math.max(without, again),
            figures.greatest("Server/POLICY" + get) / Math.max(without, again)));
    targets.add(
        Target.atLeast(
            "server.preflight",
            8,
            "preflights a second, with / without",
            1.2,
            figures.greatest("Server/POLICY/preflight")
                / Math.max(
                    figures.greatest("Server/WITHOUT/preflight"),
                    figures.greatest("Server/WITHOUT_AGAIN/preflight"))));
  }
}
