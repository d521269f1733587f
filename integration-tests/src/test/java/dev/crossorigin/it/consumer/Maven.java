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

  /** Runs it in a project, without colours and without questions. */
  public Outcome run(Path project, String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("cors.maven.home"), "bin", "mvn").toString());
    command.addAll(List.of("--batch-mode", "--no-transfer-progress", "-Dstyle.color=never"));
    command.add("-Dmaven.repo.local=" + repository.directory());
    command.addAll(List.of(arguments));
    Path log = Files.createTempFile("maven", ".log");
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(project.toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile());
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    builder.environment().remove("MAVEN_OPTS");
    Process process = builder.start();
    if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
      process.destroyForcibly();
      throw new IllegalStateException(project + " was not built within " + MINUTES + " minutes");
    }
    return new Outcome(process.exitValue(), Files.readString(log, StandardCharsets.UTF_8));
  }
}
