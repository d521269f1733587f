// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.benchmarks.report;

import dev.crossorigin.benchmarks.peer.Subject;
import dev.crossorigin.benchmarks.run.Measurement;
import dev.crossorigin.benchmarks.run.Results;
import dev.crossorigin.benchmarks.run.Section;
import dev.crossorigin.benchmarks.scene.Scenario;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes the page of everything that was measured. */
public final class Report {

  private static final List<Integer> JDKS = List.of(17, 25);

  private final List<String> lines = new ArrayList<>();

  private Report() {}

  /** Arguments: where the results are, and the page to write. */
  public static void main(String[] arguments) throws IOException {
    Report report = new Report();
    report.introduce();
    for (int jdk : JDKS) {
      Map<Section, Results> measured = read(Path.of(arguments[0]), jdk);
      if (!measured.isEmpty()) {
        report.add(jdk, measured);
      }
    }
    report.explain();
    Files.write(Path.of(arguments[1]), report.lines);
  }

  private static Map<Section, Results> read(Path directory, int jdk) throws IOException {
    Map<Section, Results> measured = new EnumMap<>(Section.class);
    for (Section section : Section.values()) {
      Results.read(Results.file(directory, section, jdk))
          .ifPresent(results -> measured.put(section, results));
    }
    return measured;
  }

  private void introduce() {
    line(
        "<!-- SPDX-License-Identifier: Apache-2.0; written by cors-benchmarks/run, not by hand -->");
    line("# What CORS costs");
    line("");
    line(
        "Measured and written by `cors-benchmarks/run`; `cors-benchmarks/run full` takes a night.");
    line("Compare figures within a table only: they depend on the machine, the ratios hardly do.");
    line("Each is the least of several processes; behind it, how far the slowest was from it.");
    line("");
  }

  private void add(int jdk, Map<Section, Results> measured) {
    line("## JDK " + jdk);
    line("");
    line("| section | taken | on | effort |");
    line("|---|---|---|---|");
    measured.forEach(
        (section, results) ->
            line(
                "| %s | %s | %s; %s | %s |"
                    .formatted(
                        section.title(),
                        results.facts().getOrDefault("date", ""),
                        results.facts().getOrDefault("jdk", ""),
                        results.facts().getOrDefault("machine", ""),
                        results.facts().getOrDefault("effort", ""))));
    line("");
    line("### Where we stand");
    line("");
    line("| group | what | bar | measured | |");
    line("|---|---|---|---|---|");
    Targets.of(measured).forEach(target -> line(target.row()));
    line("");
    measured.forEach(this::add);
  }

  private void add(Section section, Results results) {
    line("### " + section.title());
    line("");
    switch (section) {
      case FILTERS -> filters(new FilterFigures(results), Subject.jakartaRest());
      case PEERS -> filters(new FilterFigures(results), Subject.ofOtherFrameworks());
      default -> plain(results, section.unit());
    }
    line("");
  }

  private void filters(FilterFigures figures, List<Subject> subjects) {
    line("Nanoseconds and bytes of a request, those of the surroundings (last column) subtracted.");
    line("");
    line(
        "| | %s | surroundings |"
            .formatted(subjects.stream().map(Subject::label).collect(Collectors.joining(" | "))));
    line("|---%s|---|".formatted("|---".repeat(subjects.size())));
    for (Scenario scenario : Scenario.values()) {
      line(
          "| %s | %s | %s |"
              .formatted(
                  scenario.label(),
                  subjects.stream()
                      .map(subject -> cell(figures, subject, scenario))
                      .collect(Collectors.joining(" | ")),
                  subjects.stream()
                      .filter(subject -> figures.has(subject, scenario))
                      .map(subject -> number(figures.surroundings(subject, scenario)))
                      .distinct()
                      .collect(Collectors.joining(", "))));
    }
  }

  private static String cell(FilterFigures figures, Subject subject, Scenario scenario) {
    return figures.has(subject, scenario)
        ? "%s +%s / %s B"
            .formatted(
                number(figures.net(subject, scenario)),
                number(figures.error(subject, scenario)),
                number(figures.netBytes(subject, scenario)))
        : "–";
  }

  private void plain(Results results, String unit) {
    Figures figures = new Figures(results);
    line("| | %s | slowest | bytes |".formatted(unit));
    line("|---|---|---|---|");
    Set<String> names = new LinkedHashSet<>();
    results.measurements().stream().map(Measurement::what).forEach(names::add);
    for (String name : names) {
      line(
          "| `%s` | %s | %s | %s |"
              .formatted(
                  name.substring(name.indexOf('/') + 1),
                  number(figures.least(name)),
                  number(figures.greatest(name)),
                  figures.bytes(name) < 0.5 ? "" : number(figures.bytes(name))));
    }
  }

  private void explain() {
    line("## What to know of each");
    line("");
    for (Subject subject : Subject.values()) {
      line("- **%s**: %s.".formatted(subject.label(), subject.note()));
    }
    line("");
    line("Jars: %s.".formatted(jars()));
  }

  /** The versions, from the class path that was measured. */
  private static String jars() {
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
        .map(entry -> Path.of(entry).getFileName().toString())
        .filter(
            name ->
                name.matches(
                    "(jersey-server|resteasy-core|spring-web|tomcat-embed-core|jetty-server|auto-value|jmh-core)-\\d.*"))
        .map(name -> name.replace(".jar", ""))
        .sorted()
        .collect(Collectors.joining(", "));
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, Math.abs(value) < 9.95 ? "%.1f" : "%,.0f", value);
  }

  private void line(String line) {
    lines.add(line);
  }
}
