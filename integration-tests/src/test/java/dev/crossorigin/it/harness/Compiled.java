// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.it.harness;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * Source texts compiled by javac, and the classes that came of them in a class loader of their own.
 * The class files live in a temporary directory until it is closed.
 */
public final class Compiled implements AutoCloseable {

  private final Path directory;
  private final boolean succeeded;
  private final List<Diagnostic<? extends JavaFileObject>> diagnostics;
  private final URLClassLoader loader;

  private Compiled(
      Path directory,
      boolean succeeded,
      List<Diagnostic<? extends JavaFileObject>> diagnostics,
      URLClassLoader loader) {
    this.directory = directory;
    this.succeeded = succeeded;
    this.diagnostics = List.copyOf(diagnostics);
    this.loader = loader;
  }

  /** Compiles with the CORS processor. Each text is a file of its own. */
  public static Compiled of(String... sources) {
    return of(Arrays.asList(sources));
  }

  /** Compiles with the CORS processor. Each text is a file of its own. */
  public static Compiled of(List<String> sources) {
    return compile(sources, Optional.of(CorsProcessors.create()));
  }

  /** Compiles as a build does in which the processor was forgotten. */
  public static Compiled withoutProcessor(String... sources) {
    return compile(Arrays.asList(sources), Optional.empty());
  }

  private static Compiled compile(List<String> sources, Optional<Processor> processor) {
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    try (StandardJavaFileManager files =
        javac.getStandardFileManager(diagnostics, Locale.ROOT, null)) {
      Path directory = Files.createTempDirectory("compiled");
      List<String> options = new ArrayList<>();
      options.addAll(List.of("-d", directory.toString()));
      options.addAll(List.of("-classpath", System.getProperty("java.class.path")));
      options.addAll(List.of("--release", "17", "-parameters", "-Xmaxerrs", "0"));
      if (processor.isEmpty()) {
        options.add("-proc:none");
      }
      JavaCompiler.CompilationTask task =
          javac.getTask(
              new StringWriter(),
              files,
              diagnostics,
              options,
              null,
              sources.stream().map(SourceText::new).toList());
      processor.ifPresent(it -> task.setProcessors(List.of(it)));
      boolean succeeded = task.call();
      URLClassLoader loader =
          new URLClassLoader(
              new URL[] {directory.toUri().toURL()}, Compiled.class.getClassLoader());
      return new Compiled(directory, succeeded, diagnostics.getDiagnostics(), loader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether javac was content. */
  public boolean succeeded() {
    return succeeded;
  }

  /** What javac said, in its order. */
  public List<Diagnostic<? extends JavaFileObject>> diagnostics() {
    return diagnostics;
  }

  /** The errors' texts. */
  public List<String> errors() {
    return texts(Diagnostic.Kind.ERROR);
  }

  /** The texts of warnings. */
  public List<String> warnings() {
    return Stream.concat(
            texts(Diagnostic.Kind.WARNING).stream(),
            texts(Diagnostic.Kind.MANDATORY_WARNING).stream())
        .toList();
  }

  private List<String> texts(Diagnostic.Kind kind) {
    return diagnostics.stream()
        .filter(diagnostic -> diagnostic.getKind() == kind)
        .map(diagnostic -> diagnostic.getMessage(Locale.ROOT))
        .toList();
  }

  /** A compiled class by its binary name. */
  public Class<?> load(String name) {
    if (!succeeded) {
      throw new IllegalStateException("not compiled: " + errors());
    }
    try {
      return loader.loadClass(name);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Where the class files are. */
  public Path directory() {
    return directory;
  }

  @Override
  public void close() {
    try (loader;
        Stream<Path> files = Files.walk(directory)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A source file whose name follows from the public type that it declares. */
  private static final class SourceText extends SimpleJavaFileObject {

    private final String text;

    SourceText(String text) {
      super(URI.create("string:///" + path(text)), Kind.SOURCE);
      this.text = text;
    }

    private static String path(String text) {
      String inPackage = first(text, "(?m)^package ([\\w.]+);").orElse("");
      String type =
          first(
                  text,
                  "(?m)^public (?:abstract |final )?(?:class|interface|@interface|record|enum) ([\\w$]+)")
              .orElse("package-info");
      return (inPackage.isEmpty() ? "" : inPackage.replace('.', '/') + "/") + type + ".java";
    }

    private static Optional<String> first(String text, String regex) {
      return Pattern.compile(regex)
          .matcher(text)
          .results()
          .map(match -> match.group(1))
          .findFirst();
    }

    /** Several public types may stand in one text, as documentation shows them. */
    @Override
    public boolean isNameCompatible(String simpleName, Kind kind) {
      return kind == Kind.SOURCE
          && (!simpleName.endsWith("-info") || super.isNameCompatible(simpleName, kind));
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }
}
