// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.it.routing;

import dev.crossorigin.it.harness.CorsProcessors;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.JavaFileObject.Kind;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/**
 * Compiles resource sets in memory, all in one call of javac with the CORS processor, and loads
 * them.
 */
final class CompiledSets extends ClassLoader {

  private final Map<String, Output> outputs = new HashMap<>();

  CompiledSets(Collection<ResourceSet> sets) {
    super(CompiledSets.class.getClassLoader());
    List<JavaFileObject> sources = new ArrayList<>();
    for (ResourceSet set : sets) {
      SetSource.of(set)
          .forEach((name, text) -> sources.add(new Source(set.name() + "." + name, text)));
    }
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    JavaFileManager files = new Files(compiler.getStandardFileManager(diagnostics, null, null));
    JavaCompiler.CompilationTask task =
        compiler.getTask(null, files, diagnostics, List.of("-Xlint:none"), null, sources);
    task.setProcessors(List.of(CorsProcessors.create()));
    if (!task.call()) {
      throw new IllegalStateException(errors(diagnostics.getDiagnostics()));
    }
    sets.forEach(this::forgetTables);
  }

  /** Leaves out the tables of classes that count as never processed. */
  private void forgetTables(ResourceSet set) {
    set.classes().stream()
        .filter(type -> !type.processed())
        .forEach(type -> outputs.remove(set.name() + "." + type.name() + "_Cors"));
  }

  /** A compiled class. */
  Class<?> load(ResourceSet set, String simpleName) {
    try {
      return loadClass(set.name() + "." + simpleName);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  protected Class<?> findClass(String name) throws ClassNotFoundException {
    Output output = outputs.get(name);
    if (output == null) {
      throw new ClassNotFoundException(name);
    }
    byte[] bytes = output.bytes.toByteArray();
    return defineClass(name, bytes, 0, bytes.length);
  }

  private static String errors(List<Diagnostic<? extends JavaFileObject>> diagnostics) {
    return diagnostics.stream()
        .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
        .map(Object::toString)
        .collect(Collectors.joining("\n"));
  }

  private static URI uri(String className, Kind kind) {
    return URI.create("string:///" + className.replace('.', '/') + kind.extension);
  }

  private static final class Source extends SimpleJavaFileObject {

    private final String text;

    Source(String className, String text) {
      super(uri(className, Kind.SOURCE), Kind.SOURCE);
      this.text = text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }

  private static final class Output extends SimpleJavaFileObject {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    Output(String name, Kind kind) {
      super(uri(name, kind), kind);
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return bytes.toString(StandardCharsets.UTF_8);
    }

    @Override
    public OutputStream openOutputStream() {
      return bytes;
    }
  }

  private final class Files extends ForwardingJavaFileManager<JavaFileManager> {

    Files(JavaFileManager files) {
      super(files);
    }

    @Override
    public JavaFileObject getJavaFileForOutput(
        Location location, String className, Kind kind, FileObject sibling) {
      return kind == Kind.CLASS
          ? outputs.computeIfAbsent(className, name -> new Output(name, kind))
          : new Output(className, kind);
    }

    @Override
    public FileObject getFileForOutput(
        Location location, String packageName, String relativeName, FileObject sibling) {
      return new Output(relativeName, Kind.OTHER);
    }
  }
}
