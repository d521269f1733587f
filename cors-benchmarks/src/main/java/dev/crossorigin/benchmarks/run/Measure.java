// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.benchmarks.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Measures sections and keeps the results, on the JDK that it runs on. */
public final class Measure {

  private Measure() {}

  /**
   * Arguments: where to keep results, {@code smoke}, {@code quick} or {@code full}, and sections;
   * none for all.
   */
  public static void main(String[] arguments) throws Exception {
    Path directory = Path.of(arguments[0]);
    Effort effort = Effort.valueOf(arguments[1].toUpperCase(Locale.ROOT));
    List<Section> sections =
        arguments.length == 2
            ? List.of(Section.values())
            : Arrays.stream(arguments)
                .skip(2)
                .map(name -> Section.valueOf(name.toUpperCase(Locale.ROOT)))
                .toList();
    long start = System.nanoTime();
    Map<Section, Progress> all = new EnumMap<>(Section.class);
    // round after round, so that a slow minute of the machine touches all alike
    for (int round = 1; round <= effort.rounds(); round++) {
      for (Section section : sections) {
        if (round == 1 || System.nanoTime() - start < effort.patience().toNanos()) {
          System.out.println(section + ", round " + round + " of " + effort.rounds());
          Progress progress = all.computeIfAbsent(section, any -> new Progress());
          progress.measure(section, effort);
          progress
              .results(effort)
              .write(Results.file(directory, section, Runtime.version().feature()));
        }
      }
    }
  }

  /** What there is of a section; kept after each round, so that a run may be broken off. */
  private static final class Progress {

    private final String date = Instant.now().truncatedTo(ChronoUnit.MINUTES).toString();
    private final List<Measurement> measurements = new ArrayList<>();
    private int rounds;
    private long nanos;

    void measure(Section section, Effort effort) throws Exception {
      long start = System.nanoTime();
      measurements.addAll(section.round(effort, List.copyOf(measurements)));
      nanos += System.nanoTime() - start;
      rounds++;
    }

    Results results(Effort effort) throws IOException {
      Map<String, String> facts = new LinkedHashMap<>();
      facts.put("date", date);
      facts.put("took", Duration.ofNanos(nanos).toSeconds() + " s");
      facts.put("jdk", System.getProperty("java.vm.version") + ", " + vendor());
      facts.put("machine", machine());
      facts.put("effort", effort.describe(rounds));
      return new Results(facts, measurements);
    }
  }

  private static String vendor() {
    return System.getProperty("java.vendor");
  }

  private static String machine() throws IOException {
    Path cpus = Path.of("/proc/cpuinfo");
    String model =
        Files.exists(cpus)
            ? Files.readAllLines(cpus).stream()
                .filter(line -> line.startsWith("model name"))
                .map(line -> line.substring(line.indexOf(':') + 1).strip())
                .findFirst()
                .orElse("unknown processor")
            : System.getProperty("os.arch");
    return "%d cores of %s, %s"
        .formatted(
            Runtime.getRuntime().availableProcessors(), model, System.getProperty("os.name"));
  }
}
