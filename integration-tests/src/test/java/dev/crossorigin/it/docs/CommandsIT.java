// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.it.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.crossorigin.it.docs.MarkdownPage.CodeBlock;
import dev.crossorigin.it.harness.Compiled;
import dev.crossorigin.it.harness.CorsProcessors;
import dev.crossorigin.it.harness.PlainJavac;
import dev.crossorigin.it.harness.RawRequest;
import dev.crossorigin.it.harness.Server;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import jdk.jfr.FlightRecorder;
import jdk.jfr.Recording;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Runs the commands that the documentation shows in blocks of {@code sh}: {@code javac} on the
 * first resource of the page, {@code curl} against a server that serves it, {@code jcmd} and {@code
 * jfr} on this process while it refuses a preflight. All others have to stand in the scripts of the
 * build server, which runs them, save where a comment above the block says why nothing does.
 */
class CommandsIT {

  private static final int SECONDS = 60;
  private static final String ADDRESS = "http://localhost:8080";

  @TempDir private Path directory;

  @ParameterizedTest
  @MethodSource("pages")
  void does_what_the_page_says(MarkdownPage page) throws Exception {
    for (CodeBlock block : page.blocks("sh")) {
      List<String> commands = commands(block);
      if (commands.get(0).startsWith("jcmd ")) {
        assertThat(recorded(commands)).contains("dev.crossorigin.Decision {", "CORS606");
      } else if (block.notRun().isEmpty()) {
        for (String command : commands) {
          obey(page, block, command);
        }
      }
    }
  }

  private void obey(MarkdownPage page, CodeBlock block, String command) throws Exception {
    if (command.startsWith("javac ")) {
      Files.writeString(directory.resolve("PetResource.java"), resource(page));
      assertThat(run(jars(command))).as(command).isEmpty();
    } else if (command.startsWith("curl ")) {
      assertThat(ask(page, command))
          .as("%s:%d", page, block.line())
          .containsSubsequence(answerBelow(page, block));
    } else {
      assertThat(scripts().contains(command))
          .as("%s:%d: .ci runs %s", page, block.line(), command)
          .isTrue();
    }
  }

  /** The pages with commands, those for contributors too. */
  static List<MarkdownPage> pages() {
    return Documentation.everyPage().stream().filter(page -> !page.blocks("sh").isEmpty()).toList();
  }

  /** One command a line, save where a backslash joins it with the next. */
  private static List<String> commands(CodeBlock block) {
    return block.text().replaceAll("\\\\\n\\s*", "").lines().toList();
  }

  /** What the build server runs, comments left out. */
  static String scripts() throws IOException {
    try (Stream<Path> scripts = Files.list(Documentation.root().resolve(".ci"))) {
      StringBuilder text = new StringBuilder();
      for (Path script : scripts.sorted().toList()) {
        Files.readAllLines(script).stream()
            .filter(line -> !line.startsWith("#"))
            .forEach(line -> text.append(line).append('\n'));
      }
      return text.toString();
    }
  }

  /** The first whole resource class, of which nothing is needed but our jars and Jakarta REST. */
  private static String resource(MarkdownPage page) {
    return page.blocks("java").stream()
        .map(CodeBlock::text)
        .filter(text -> text.contains("public class PetResource") && text.contains("@GET"))
        .map(
            text -> "import dev.crossorigin.*; import jakarta.ws.rs.*; " + JavaSnippet.elided(text))
        .findFirst()
        .orElseThrow();
  }

  /** The command with jars as they were built here, instead of the names that users give them. */
  private static String jars(String command) {
    List<String> path = PlainJavac.classPath();
    return command
        .replace("javac ", Path.of(System.getProperty("java.home"), "bin", "javac") + " ")
        .replace("cors-processor.jar", CorsProcessors.jar().toString())
        .replace("cors-annotations.jar", path.get(0))
        .replace("cors-runtime.jar", path.get(1))
        .replace("jakarta.ws.rs-api.jar", path.get(2));
  }

  private List<String> ask(MarkdownPage page, String command) throws Exception {
    try (Compiled compiled = Compiled.of(resource(page));
        Server server = Server.of(compiled.load("PetResource"))) {
      return run(command.replace(ADDRESS, server.origin()));
    }
  }

  /** What the last of the commands prints, with a refusal after the first. */
  private String recorded(List<String> commands) throws Exception {
    String resource =
        """
        import dev.crossorigin.*; import jakarta.ws.rs.*;
        @Path("/pets") @CrossOrigin(origins = "https://app.example.com")
        public class PetResource { @GET public String list() { return ""; } }
        """;
    String printed = "";
    try (Compiled compiled = Compiled.of(resource);
        Server server = Server.of(compiled.load("PetResource"))) {
      for (String command : commands) {
        printed = String.join("\n", run(tools(command)));
        server.send(RawRequest.preflight("/pets", "https://evil.example", "GET", ""));
      }
    } finally {
      FlightRecorder.getFlightRecorder().getRecordings().stream()
          .filter(recording -> recording.getName().equals("cors"))
          .forEach(Recording::close);
    }
    return printed;
  }

  /** The command with this process and places of its own, instead of what users have. */
  private String tools(String command) {
    return Path.of(System.getProperty("java.home"), "bin", command)
        .toString()
        .replace("<pid>", String.valueOf(ProcessHandle.current().pid()))
        .replace("/tmp", directory.toString());
  }

  private static List<String> answerBelow(MarkdownPage page, CodeBlock block) {
    return page.blocks("").stream()
        .filter(below -> below.line() - 1 == block.next())
        .flatMap(below -> below.text().lines())
        .toList();
  }

  /** What a command prints. */
  private List<String> run(String command) throws IOException, InterruptedException {
    Path output = directory.resolve("output.txt");
    Process process =
        new ProcessBuilder("sh", "-c", command)
            .directory(directory.toFile())
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new IllegalStateException(command + " did not end within " + SECONDS + " seconds");
    }
    List<String> lines = Files.readAllLines(output);
    assertThat(process.exitValue()).as("%s: %s", command, lines).isZero();
    return lines;
  }
}
