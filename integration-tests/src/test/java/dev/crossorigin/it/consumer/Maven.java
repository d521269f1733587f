// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.it.consumer;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The Maven that runs this build, started on somebody else's. */
public final class Maven {

  /** Enough to fetch what a build needs for the first time. */
  private static final int MINUTES = 5;

  private final LocalRepository repository;

  /** Takes our jars from this repository. */
  public Maven(LocalRepository repository) {
    this.repository = repository;
  }

  /**
   * What it did.
   *
   * @param code its exit code
   * @param log what it printed
   */
  public record Outcome(int code, String log) {}

  /** Runs it in a project. */
  public Outcome run(Path project, String... arguments) throws IOException, InterruptedException {
    Path log = Path.of(repository.directory() + ".log");
    Process process =
        new ProcessBuilder(command(arguments))
            .directory(project.toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
      process.destroyForcibly();
      throw new IllegalStateException(project + " was not built within " + MINUTES + " minutes");
    }
    return new Outcome(process.exitValue(), Files.readString(log, StandardCharsets.UTF_8));
  }

  /** What starts it, without colours and without questions, on the JDK that runs this. */
  List<String> command(String... arguments) {
    List<String> command = new ArrayList<>();
    command.addAll(List.of("env", "-u", "MAVEN_OPTS"));
    command.add("JAVA_HOME=" + System.getProperty("java.home"));
    command.add(Path.of(System.getProperty("cors.maven.home"), "bin", "mvn").toString());
    command.addAll(List.of("--batch-mode", "--no-transfer-progress", "-Dstyle.color=never"));
    command.add("-Dmaven.repo.local=" + repository.directory());
    command.addAll(List.of(arguments));
    return command;
  }
}
