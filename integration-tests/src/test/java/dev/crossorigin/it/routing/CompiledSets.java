// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.it.routing;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

/** Compiles resource sets in memory and loads them. */
final class CompiledSets extends ClassLoader {

  private static final String LOCK =
      """
      package %s;

      import java.lang.annotation.Retention;
      import java.lang.annotation.RetentionPolicy;

      @Retention(RetentionPolicy.RUNTIME)
      @jakarta.ws.rs.HttpMethod("lock")
      public @interface Lock {}
      """;

  private final Map<String, Output> outputs = new HashMap<>();

  CompiledSets(Collection<ResourceSet> sets) {
    super(CompiledSets.class.getClassLoader());
    List<JavaFileObject> sources = new ArrayList<>();
    for (ResourceSet set : sets) {
      set.sources().forEach((name, text) -> sources.add(new Source(set.name() + "." + name, text)));
      sources.add(new Source(set.name() + ".Lock", LOCK.formatted(set.name())));
    }
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    JavaFileManager files = new Files(compiler.getStandardFileManager(diagnostics, null, null));
    List<String> options = List.of("-proc:none", "-Xlint:none");
    if (!compiler.getTask(null, files, diagnostics, options, null, sources).call()) {
      throw new IllegalStateException(errors(diagnostics.getDiagnostics()));
    }
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
    return String.join("\n", diagnostics.stream().map(Object::toString).toList());
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

    Output(String className) {
      super(uri(className, Kind.CLASS), Kind.CLASS);
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
      return outputs.computeIfAbsent(className, Output::new);
    }
  }
}
