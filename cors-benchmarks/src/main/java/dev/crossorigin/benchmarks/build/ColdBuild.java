// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.benchmarks.build;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** One compilation in a process that has done nothing else. */
final class ColdBuild {

  private ColdBuild() {}

  /**
   * Arguments: the directory of the sources, that of the classes, the class path, the jar and the
   * class of the processor or nothing. Prints CPU milliseconds of the whole process, milliseconds
   * of the compilation and of the processor in it, and the number of class files.
   */
  public static void main(String[] arguments) throws Exception {
    Path classes = Path.of(arguments[1]);
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
      long start = System.nanoTime();
      JavaCompiler.CompilationTask task =
          compiler.getTask(
              null,
              files,
              null,
              List.of(
                  "-d",
                  classes.toString(),
                  "-cp",
                  arguments[2],
                  arguments.length > 3 ? "-Xlint:-processing" : "-proc:none"),
              null,
              files.getJavaFileObjectsFromPaths(sources(Path.of(arguments[0]))));
      long inside = 0;
      boolean compiled;
      if (arguments.length > 3) {
        TimedProcessor processor = new TimedProcessor(processor(arguments[3], arguments[4]));
        task.setProcessors(List.of(processor));
        compiled = task.call();
        inside = processor.nanos();
      } else {
        compiled = task.call();
      }
      long wall = System.nanoTime() - start;
      if (!compiled) {
        throw new IllegalStateException("did not compile");
      }
      long cpu =
          ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
              .getProcessCpuTime();
      System.out.printf(
          "%d %d %d %d%n", cpu / 1_000_000, wall / 1_000_000, inside / 1_000_000, count(classes));
    }
  }

  private static Processor processor(String jar, String name) throws Exception {
    URL[] path = {Path.of(jar).toUri().toURL()};
    return (Processor)
        new URLClassLoader(path, ClassLoader.getPlatformClassLoader())
            .loadClass(name)
            .getConstructor()
            .newInstance();
  }

  private static List<Path> sources(Path directory) throws Exception {
    try (Stream<Path> files = Files.walk(directory)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
  }

  private static long count(Path directory) throws Exception {
    try (Stream<Path> files = Files.walk(directory)) {
      return files.filter(file -> file.toString().endsWith(".class")).count();
    }
  }
}
