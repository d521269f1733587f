// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.benchmarks.build;

import com.google.auto.value.AutoValue;
import com.google.auto.value.processor.AutoValueProcessor;
import dev.crossorigin.CrossOrigin;
import dev.crossorigin.benchmarks.run.CodeSources;
import dev.crossorigin.benchmarks.run.Measurement;
import dev.crossorigin.jaxrs.CorsFeature;
import jakarta.ws.rs.Path;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Whole compilations with and without processors, each in a process of its own. */
public enum Builds {
  /** Resource classes, and no processor. */
  ALONE(SourceTree.RESOURCES),
  /** The same once more: what differs between the two is noise. */
  ALONE_AGAIN(SourceTree.RESOURCES),
  /** Resource classes, and a processor that writes an empty class for each. */
  BARE(
      SourceTree.RESOURCES,
      CodeSources.of(BareProcessor.class),
      "dev.crossorigin.benchmarks.build.BareProcessor"),
  /** Resource classes, and our processor. */
  OURS(
      SourceTree.RESOURCES,
      System.getProperty("cors.processor.jar", ""),
      "dev.crossorigin.processor.CorsProcessor"),
  /** Value classes, and no processor. */
  VALUES_ALONE(SourceTree.VALUES),
  /** Value classes, and AutoValue. */
  VALUES_AUTO(
      SourceTree.VALUES,
      CodeSources.of(AutoValueProcessor.class),
      "com.google.auto.value.processor.AutoValueProcessor");

  private final SourceTree tree;
  private final String jar;
  private final String processor;

  Builds(SourceTree tree) {
    this(tree, "", "");
  }

  Builds(SourceTree tree, String jar, String processor) {
    this.tree = tree;
    this.jar = jar;
    this.processor = processor;
  }

  /**
   * One compilation of this many classes. Measures CPU milliseconds of the process, milliseconds of
   * the compilation, of the processor in it, and the number of class files.
   */
  public List<Measurement> measure(int classes) throws IOException, InterruptedException {
    java.nio.file.Path directory = Files.createTempDirectory("cors-build");
    try {
      java.nio.file.Path sources = directory.resolve("sources");
      tree.write(sources, classes);
      java.nio.file.Path output = Files.createDirectory(directory.resolve("classes"));
      List<String> command = new ArrayList<>();
      command.add(
          System.getProperty("java.home") + File.separator + "bin" + File.separator + "java");
      command.addAll(List.of("-cp", System.getProperty("java.class.path")));
      command.addAll(List.of(ColdBuild.class.getName(), sources.toString(), output.toString()));
      command.add(
          CodeSources.of(CrossOrigin.class, CorsFeature.class, Path.class, AutoValue.class));
      if (!processor.isEmpty()) {
        command.addAll(List.of(jar, processor));
      }
      return parse(classes, run(command));
    } finally {
      delete(directory);
    }
  }

  /** The numbers of classes that were compiled, ascending. */
  public static List<Integer> sizes(List<Measurement> measurements) {
    return measurements.stream()
        .map(measurement -> Integer.valueOf(measurement.what().split("/", -1)[2]))
        .distinct()
        .sorted()
        .toList();
  }

  private List<Measurement> parse(int classes, String output) {
    List<String> cells = List.of(output.strip().split(" ", -1));
    List<Measurement> measurements = new ArrayList<>();
    List<String> names = List.of("cpu", "wall", "inside", "files");
    for (int i = 0; i < names.size(); i++) {
      String what = "Build/" + this + "/" + classes + "/" + names.get(i);
      measurements.add(new Measurement(what, Double.parseDouble(cells.get(i)), 0));
    }
    return measurements;
  }

  private static String run(List<String> command) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 0) {
      throw new IllegalStateException(String.join(" ", command));
    }
    return output;
  }

  private static void delete(java.nio.file.Path directory) throws IOException {
    try (Stream<java.nio.file.Path> files = Files.walk(directory)) {
      for (java.nio.file.Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
