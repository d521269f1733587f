// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.it.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import dev.crossorigin.it.harness.CorsProcessors;
import dev.crossorigin.it.harness.PlainJavac;
import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.jdt.core.compiler.batch.BatchCompiler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The compiler of Eclipse, by hand, with the processor's jar. */
class EcjIT {

  private static final Path GOLDENS =
      Path.of(System.getProperty("cors.root"), "cors-processor/src/test/resources/goldens");

  @TempDir private Path directory;

  static List<Path> goldens() throws IOException {
    return list(GOLDENS);
  }

  @ParameterizedTest
  @MethodSource("goldens")
  void makes_the_tables_that_javac_makes(Path golden) throws IOException {
    Outcome outcome = compile(list(golden.resolve("in")));

    assertThat(outcome.succeeded()).as(outcome.output()).isTrue();
    assertThat(sources(directory.resolve("generated")))
        .isNotEmpty()
        .isEqualTo(sources(golden.resolve("out")));
  }

  @Test
  void refuses_a_wrong_policy_with_its_finding() throws IOException {
    Path source = directory.resolve("Pets.java");
    Files.writeString(
        source,
        """
        @dev.crossorigin.CrossOrigin(origins = "https://app.example.com/")
        public class Pets {
          @jakarta.ws.rs.GET public String list() { return ""; }
        }
        """);

    Outcome outcome = compile(List.of(source));

    assertThat(outcome.succeeded()).isFalse();
    assertThat(outcome.output())
        .contains(
            "ERROR in " + source + " (at line 1)",
            "[CORS104] origin \"https://app.example.com/\" has a path",
            "fix: did you mean \"https://app.example.com\"?");
    assertThat(sources(directory.resolve("generated"))).isEmpty();
  }

  private record Outcome(boolean succeeded, String output) {}

  /** The processor path has to stand behind the class path: otherwise no processor runs. */
  private Outcome compile(List<Path> sources) throws IOException {
    List<String> arguments = new ArrayList<>();
    arguments.addAll(List.of("--release", "17"));
    arguments.addAll(
        List.of("-classpath", String.join(File.pathSeparator, PlainJavac.classPath())));
    arguments.addAll(List.of("-processorpath", CorsProcessors.jar().toString()));
    Path generated = Files.createDirectory(directory.resolve("generated"));
    arguments.addAll(List.of("-s", generated.toString()));
    arguments.addAll(List.of("-d", directory.resolve("classes").toString()));
    sources.forEach(source -> arguments.add(source.toString()));
    StringWriter output = new StringWriter();
    try (PrintWriter writer = new PrintWriter(output)) {
      boolean succeeded =
          BatchCompiler.compile(arguments.toArray(String[]::new), writer, writer, null);
      return new Outcome(succeeded, output.toString());
    }
  }

  /** By file name: goldens lie side by side, whatever package they are in. */
  private static Map<String, String> sources(Path directory) throws IOException {
    Map<String, String> sources = new TreeMap<>();
    try (Stream<Path> files = Files.exists(directory) ? Files.walk(directory) : Stream.of()) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String name = Optional.ofNullable(file.getFileName()).orElseThrow().toString();
        sources.put(name, Files.readString(file));
      }
    }
    return sources;
  }

  private static List<Path> list(Path directory) throws IOException {
    try (Stream<Path> files = Files.list(directory)) {
      return files.sorted().toList();
    }
  }
}
