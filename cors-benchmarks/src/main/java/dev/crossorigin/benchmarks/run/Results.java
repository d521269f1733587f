// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.benchmarks.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What was measured of a section on one JDK: a file of facts, lines {@code # name: value}, and of
 * measurements.
 *
 * @param facts when, where, how
 * @param measurements of all rounds
 */
public record Results(Map<String, String> facts, List<Measurement> measurements) {

  /** Where the results of a section on a JDK are kept. */
  public static Path file(Path directory, Section section, int jdk) {
    return directory.resolve("jdk" + jdk + "-" + section + ".tsv");
  }

  /** Reads them; empty if the section was not measured there. */
  public static Optional<Results> read(Path file) throws IOException {
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    Map<String, String> facts = new LinkedHashMap<>();
    List<Measurement> measurements = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      if (line.startsWith("# ")) {
        int colon = line.indexOf(": ");
        facts.put(line.substring(2, colon), line.substring(colon + 2));
      } else {
        measurements.add(Measurement.parse(line));
      }
    }
    return Optional.of(new Results(facts, measurements));
  }

  void write(Path file) throws IOException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    Files.write(
        file,
        Stream.concat(
                facts.entrySet().stream()
                    .map(fact -> "# " + fact.getKey() + ": " + fact.getValue()),
                measurements.stream().map(Measurement::line))
            .toList());
  }
}
