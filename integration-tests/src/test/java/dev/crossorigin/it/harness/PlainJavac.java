// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.it.harness;

import dev.crossorigin.CrossOrigin;
import dev.crossorigin.jaxrs.CorsFeature;
import jakarta.ws.rs.GET;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** {@code javac} as a process of its own, started as the README says. */
public final class PlainJavac {

  private static final int SECONDS = 60;

  private PlainJavac() {}

  /**
   * What it did.
   *
   * @param code its exit code
   * @param output what it printed
   */
  public record Outcome(int code, String output) {}

  /**
   * Runs it in a directory; classes go to {@code classes} below.
   *
   * @param arguments further options, then the source files
   */
  public static Outcome run(Path directory, String... arguments)
      throws IOException, InterruptedException {
    return run(directory, List.of(CorsProcessors.jar()), classPath(), arguments);
  }

  /**
   * The same beside other processors.
   *
   * @param processorPath in its order
   * @param classPath what sources find there
   */
  public static Outcome run(
      Path directory, List<Path> processorPath, List<String> classPath, String... arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "javac").toString());
    command.add("-processorpath");
    command.add(
        processorPath.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator)));
    command.addAll(List.of("-cp", String.join(File.pathSeparator, classPath)));
    command.addAll(List.of("-d", "classes"));
    command.addAll(List.of(arguments));
    Path output = directory.resolve("output.txt");
    Process process =
        new ProcessBuilder(command)
            .directory(directory.toFile())
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new IllegalStateException("javac did not end within " + SECONDS + " seconds");
    }
    return new Outcome(process.exitValue(), Files.readString(output, StandardCharsets.UTF_8));
  }

  /** Where users' sources find what they import: the annotations, the runtime, Jakarta REST. */
  public static List<String> classPath() {
    return Stream.of(CrossOrigin.class, CorsFeature.class, GET.class)
        .map(PlainJavac::location)
        .toList();
  }

  /** The jar or directory that a class comes from. */
  public static String location(Class<?> type) {
    try {
      return Path.of(
              Objects.requireNonNull(type.getProtectionDomain().getCodeSource())
                  .getLocation()
                  .toURI())
          .toString();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
