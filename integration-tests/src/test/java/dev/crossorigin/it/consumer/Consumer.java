// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.it.consumer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A project of somebody else's: the pet shop, deployed in one of the ways in which services are.
 *
 * @param row its row in the support table
 * @param project its directory among the test's consumers
 * @param options options of its Maven build
 * @param java the oldest JDK that it runs on
 * @param start what its users type to start it
 * @param ready finds the port in the line that says that it is up
 * @param otherwise the answers that are not as promised, each explained in the support table
 */
record Consumer(
    String row,
    String project,
    List<String> options,
    int java,
    Start start,
    Pattern ready,
    Map<String, String> otherwise) {

  private static final Path SOURCES = Path.of("src", "test", "consumers");
  private static final Path BUILDS = Path.of("target", "consumers").toAbsolutePath();

  /** How a built project is started. */
  interface Start {

    /** The command, to be run in the project. */
    List<String> command(Maven maven);
  }

  /** With {@code java -jar}. */
  static Start jar(String... arguments) {
    return java(Stream.concat(Stream.of("-jar", "target/pets.jar"), Stream.of(arguments)));
  }

  /** From the module path, all of it: automatic modules ask for no others. */
  static Start module() {
    return java(
        Stream.of(
            "--module-path",
            "target/pets.jar:target/lib",
            "--add-modules",
            "ALL-MODULE-PATH",
            "--module",
            "pets/pets.Main"));
  }

  private static Start java(Stream<String> arguments) {
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    List<String> command = Stream.concat(Stream.of(java.toString()), arguments).toList();
    return maven -> command;
  }

  /** With a plugin of the project's build. */
  static Start goal(String goal) {
    return maven -> maven.command(goal);
  }

  /** The same with an answer that is not as promised. */
  Consumer but(String request, String answer) {
    Map<String, String> more = new LinkedHashMap<>(otherwise);
    more.put(request, answer);
    return new Consumer(row, project, options, java, start, ready, more);
  }

  /** The same with answers that are as promised but for {@code Vary}, which is not there. */
  Consumer withoutVary(String... requests) {
    Consumer changed = this;
    for (String request : requests) {
      String promised = Objects.requireNonNull(Conversation.PROMISED.get(request), request);
      changed = changed.but(request, promised.replaceFirst(" \\| vary: .*", ""));
    }
    return changed;
  }

  /** Lays the project out and builds it. */
  Path build(Maven maven) throws IOException, InterruptedException {
    Path directory = BUILDS.resolve(row.replaceAll("[^A-Za-z0-9.]+", "-"));
    delete(directory.resolve("src"));
    copy(SOURCES.resolve("shared"), directory);
    copy(SOURCES.resolve(project), directory);
    Maven.Outcome outcome =
        maven.run(
            directory,
            Stream.concat(Stream.of("clean", "package"), options.stream()).toArray(String[]::new));
    if (outcome.code() != 0) {
      throw new IllegalStateException(row + " was not built:\n" + outcome.log());
    }
    return directory;
  }

  /** What it has to answer. */
  Map<String, String> expected() {
    Map<String, String> expected = new LinkedHashMap<>(Conversation.PROMISED);
    otherwise.forEach(
        (request, answer) -> {
          if (answer.equals(expected.put(request, answer))) {
            throw new IllegalArgumentException("as promised anyway: " + request);
          }
        });
    return expected;
  }

  private static void delete(Path directory) throws IOException {
    if (Files.exists(directory)) {
      try (Stream<Path> files = Files.walk(directory)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path target = to.resolve(from.relativize(file));
        Files.createDirectories(Optional.ofNullable(target.getParent()).orElseThrow());
        Files.writeString(target, Files.readString(file));
      }
    }
  }

  @Override
  public String toString() {
    return row;
  }
}
