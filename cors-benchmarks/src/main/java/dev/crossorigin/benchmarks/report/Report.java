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
import java.util.LinkedHashMap;
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
  private final Causes causes = new Causes();

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
    line("<!-- SPDX-License-Identifier: Apache-2.0 -->");
    line("<!-- Written by cors-benchmarks/run, which writes it again: nothing here is edited. -->");
    line("# What CORS costs");
    line("");
    line("This page is the output of one command:");
    line("");
    line("<!-- not run: it takes an hour and more; ReportIT runs a short form of the same -->");
    line("```sh");
    line("cors-benchmarks/run quick   # half an hour for each of JDK 17 and 25");
    line("cors-benchmarks/run full    # a night; this one to quote");
    line("```");
    line("");
    line("**How to read it.** A figure is the least of several processes, for whatever else the");
    line(
        "machine does only adds to it; `+n` behind it is how far the slowest process was from it.");
    line("Where that is more than the figure itself, believe the order of magnitude and no more.");
    line("Compare within one table: absolute figures are those of one machine on one day, ratios");
    line(
        "carry over. Bytes are what one operation allocates. Of whole requests they vary with what");
    line(
        "the JVM's compiler happens to leave out; by C1, which leaves out nothing, they are exact.");
    line("");
    line("**What is compared.** Each framework's own code on its own request and response types,");
    line(
        "in the cheapest surroundings in which it does its work; what these cost by themselves is");
    line("measured, printed and subtracted. Everyone allows `GET`, `POST` and `PUT`, two request");
    line("headers, no credentials, and has preflights remembered for ten minutes. What someone");
    line("leaves out stands beside the figure, as it was seen when this page was written. As in");
    line("a server, filters of Jakarta REST are not compiled as one piece with what calls them.");
    line("");
    line(
        "**Floor** is what the least code reached in the same run, where there is some: filters that");
    line("give one fixed request its answer, filters that do nothing, tables that are loaded and");
    line("not read, a processor that writes an empty class for each resource. No bar below it can");
    line("be reached.");
    line("");
    line("Jars: %s.".formatted(jars()));
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
                "| %s | %s, in %s | %s; %s | %s |"
                    .formatted(
                        section.title(),
                        fact(results, "date"),
                        fact(results, "took"),
                        fact(results, "jdk"),
                        fact(results, "machine"),
                        fact(results, "effort"))));
    line("");
    line("### Where we stand on JDK " + jdk);
    line("");
    line("| group | what | bar | measured | floor | |");
    line("|---|---|---|---|---|---|");
    List<Target> targets = Targets.of(measured);
    targets.forEach(target -> line(target.row()));
    line("");
    explain("Of what is missed:", targets.stream().filter(Target::isMissed).toList());
    explain(
        "Of what is not resolved:",
        targets.stream().filter(target -> !target.isResolved()).toList());
    measured.forEach((section, results) -> add(section, jdk, results));
  }

  private void explain(String title, List<Target> targets) {
    if (targets.isEmpty()) {
      return;
    }
    line(title);
    line("");
    Map<String, List<String>> byCause = new LinkedHashMap<>();
    for (Target target : targets) {
      byCause.computeIfAbsent(causes.of(target), any -> new ArrayList<>()).add(target.what());
    }
    byCause.forEach((cause, what) -> line("- %s: %s".formatted(String.join("; ", what), cause)));
    line("");
  }

  private static String fact(Results results, String name) {
    return results.facts().getOrDefault(name, "");
  }

  private void add(Section section, int jdk, Results results) {
    line("### %s, JDK %d".formatted(section.title(), jdk));
    line("");
    switch (section) {
      case FILTERS -> filters(new FilterFigures(results), Subject.jakartaRest());
      case PEERS -> filters(new FilterFigures(results), Subject.ofOtherFrameworks());
      default -> plain(results, section.unit());
    }
    line("");
  }

  private void filters(FilterFigures figures, List<Subject> subjects) {
    line("Nanoseconds and bytes of a request, those of the surroundings subtracted, whose");
    line("nanoseconds are in the last column.");
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
        ? "%s +%s / %s B%s"
            .formatted(
                number(figures.net(subject, scenario)),
                number(figures.error(subject, scenario)),
                number(figures.netBytes(subject, scenario)),
                shortcuts(subject, scenario))
        : "–";
  }

  private static String shortcuts(Subject subject, Scenario scenario) {
    try {
      List<String> shortcuts = Shortcuts.of(subject, scenario);
      return shortcuts.isEmpty() ? "" : "; " + String.join(", ", shortcuts);
    } catch (Exception e) {
      throw new IllegalStateException(subject + ", " + scenario, e);
    }
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
  }

  /** The versions, from the class path that was measured. */
  private static String jars() {
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
        .map(entry -> Path.of(entry).getFileName().toString())
        .filter(
            name ->
                name.matches(
                    "(jersey-server|resteasy-core|spring-web|tomcat-embed-core|jetty-server|vertx-web|quarkus-vertx-http|micronaut-http-server|cxf-rt-rs-security-cors|auto-value|jmh-core)-\\d.*"))
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
