// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.processor;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Sources compiled by javac, and all that came of it. */
public final class Compilation {

  private final List<Diagnostic<? extends JavaFileObject>> diagnostics;
  private final SortedMap<String, String> generatedSources;
  private final Map<String, byte[]> classes;
  private final SortedMap<String, String> resources;

  private Compilation(
      List<Diagnostic<? extends JavaFileObject>> diagnostics,
      SortedMap<String, String> generatedSources,
      Map<String, byte[]> classes,
      SortedMap<String, String> resources) {
    this.diagnostics = diagnostics;
    this.generatedSources = generatedSources;
    this.classes = classes;
    this.resources = resources;
  }

  /** Compiles one source with our processor. */
  public static Compilation of(String source) {
    return with(new CorsProcessor()).compile(Map.of("Source.java", source));
  }

  public static Setup with(Processor... processors) {
    return new Setup(List.of(processors), List.of(), Map.of());
  }

  /** What javac said, in the order in which it said it. */
  public List<Diagnostic<? extends JavaFileObject>> diagnostics() {
    return diagnostics;
  }

  /** What javac said, as text. */
  public List<String> messages() {
    return diagnostics.stream().map(each -> each.getMessage(Locale.ROOT)).toList();
  }

  /** The ids of our findings, in the order in which they were told. */
  public List<String> rules() {
    return messages().stream()
        .filter(message -> message.startsWith("[CORS"))
        .map(message -> message.substring(1, message.indexOf(']')))
        .toList();
  }

  /** Sources that processors wrote, by binary name. */
  public SortedMap<String, String> generatedSources() {
    return generatedSources;
  }

  /** Compiled classes by binary name. */
  public Map<String, byte[]> classes() {
    return classes;
  }

  /** Other files that processors wrote, by path. */
  public SortedMap<String, String> resources() {
    return resources;
  }

  /** The compiled classes, to be loaded beside those of the tests. */
  public ClassLoader load() {
    return new ClassLoader(Compilation.class.getClassLoader()) {
      @Override
      protected Class<?> findClass(String name) throws ClassNotFoundException {
        byte[] bytes = classes.get(name);
        if (bytes == null) {
          throw new ClassNotFoundException(name);
        }
        return defineClass(name, bytes, 0, bytes.length);
      }
    };
  }

  /**
   * How to compile.
   *
   * @param processors that javac runs
   * @param options of javac
   * @param libraries compiled classes that are no part of the compilation, by binary name
   */
  public record Setup(
      List<Processor> processors, List<String> options, Map<String, byte[]> libraries) {

    public Setup options(String... more) {
      return new Setup(processors, List.of(more), libraries);
    }

    public Setup libraries(Map<String, byte[]> more) {
      return new Setup(processors, options, more);
    }

    /** Compiles sources, by file name, in the order given. */
    public Compilation compile(Map<String, String> sources) {
      try (Workspace workspace = new Workspace()) {
        libraries.forEach(workspace::addLibrary);
        return compile(sources, workspace);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private Compilation compile(Map<String, String> sources, Workspace workspace)
        throws IOException {
      JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
      DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
      List<String> all = new ArrayList<>(options);
      all.addAll(workspace.options());
      all.addAll(List.of("-Xmaxerrs", "0", "-Xmaxwarns", "0"));
      if (processors.isEmpty()) {
        all.add("-proc:none");
      }
      try (StandardJavaFileManager files =
          javac.getStandardFileManager(diagnostics, Locale.ROOT, UTF_8)) {
        JavaCompiler.CompilationTask task =
            javac.getTask(
                null,
                files,
                diagnostics,
                all,
                null,
                sources.entrySet().stream()
                    .map(source -> new Source(source.getKey(), source.getValue()))
                    .toList());
        task.setProcessors(processors);
        task.call();
      }
      return new Compilation(
          List.copyOf(diagnostics.getDiagnostics()),
          workspace.generatedSources(),
          workspace.classes(),
          workspace.resources());
    }
  }

  private static final class Source extends SimpleJavaFileObject {

    private final String text;

    Source(String name, String text) {
      super(URI.create("memory:///" + name), Kind.SOURCE);
      this.text = text;
    }

    /** A public type may stand in a file of any name; modules and packages may not. */
    @Override
    public boolean isNameCompatible(String simpleName, Kind kind) {
      return kind == Kind.SOURCE
          && (!simpleName.endsWith("-info") || toUri().getPath().endsWith(simpleName + ".java"));
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }
}
