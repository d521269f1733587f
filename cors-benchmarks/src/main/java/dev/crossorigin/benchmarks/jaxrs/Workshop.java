// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.benchmarks.jaxrs;

import dev.crossorigin.CrossOrigin;
import dev.crossorigin.benchmarks.run.CodeSources;
import dev.crossorigin.jaxrs.CorsFeature;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/**
 * Compiles resource classes with the processor, as the build of a service does, into the directory
 * that the property {@code cors.benchmarks.classes} names. What is there already is not compiled
 * again, so that no compiler runs in a process that measures.
 */
final class Workshop {

  private static final java.nio.file.Path CLASSES =
      java.nio.file.Path.of(System.getProperty("cors.benchmarks.classes", "target/resources"));

  private Workshop() {}

  /** The classes of these names, in the unnamed package, by their sources. */
  static List<Class<?>> load(Map<String, String> sources) {
    try {
      Files.createDirectories(CLASSES);
      List<String> missing = new ArrayList<>();
      for (Map.Entry<String, String> source : sources.entrySet()) {
        if (!Files.exists(CLASSES.resolve(source.getKey() + "_Cors.class"))) {
          java.nio.file.Path file = CLASSES.resolve(source.getKey() + ".java");
          missing.add(Files.writeString(file, source.getValue()).toString());
        }
      }
      if (!missing.isEmpty()) {
        compile(missing);
      }
      ClassLoader loader =
          new URLClassLoader(new URL[] {CLASSES.toUri().toURL()}, Workshop.class.getClassLoader());
      List<Class<?>> classes = new ArrayList<>();
      for (String name : sources.keySet()) {
        classes.add(loader.loadClass(name));
      }
      return classes;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void compile(List<String> files) {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    List<String> arguments =
        new ArrayList<>(
            List.of(
                "-d",
                CLASSES.toString(),
                "-cp",
                CodeSources.of(CrossOrigin.class, CorsFeature.class, Path.class),
                "-processorpath",
                System.getProperty("cors.processor.jar")));
    arguments.addAll(files);
    if (compiler.run(null, null, null, arguments.toArray(String[]::new)) != 0) {
      throw new IllegalStateException("the resource classes did not compile");
    }
  }
}
