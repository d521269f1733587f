// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.it.harness;

import dev.crossorigin.server.ServerLauncher;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The class path of one runtime, as the build resolved it for a module below {@code servers/}, in a
 * class loader that sees no other runtime.
 */
final class RuntimeClassPath {

  private static final Map<String, RuntimeClassPath> LOADED = new ConcurrentHashMap<>();

  private final List<Path> jars;
  private final URLClassLoader loader;

  private RuntimeClassPath(String module) {
    Path target = Path.of(System.getProperty("cors.root"), "servers", module, "target");
    jars =
        Stream.of(read(target.resolve("class-path.txt")).split(File.pathSeparator, -1))
            .map(jar -> Path.of(jar.strip()))
            .toList();
    List<URL> path = new ArrayList<>();
    path.add(origin(ServerKind.class));
    path.add(url(target.resolve("classes")));
    jars.forEach(jar -> path.add(url(jar)));
    loader = new URLClassLoader(module, path.toArray(URL[]::new), new Border());
  }

  /** The class path of a module; loaded once, for all servers and until the tests end. */
  static RuntimeClassPath of(String module) {
    return LOADED.computeIfAbsent(module, RuntimeClassPath::new);
  }

  /** The version of a jar. */
  String version(String artifact) {
    Pattern name = Pattern.compile(Pattern.quote(artifact) + "-([0-9].*)\\.jar");
    return jars.stream()
        .map(jar -> name.matcher(String.valueOf(jar.getFileName())))
        .filter(Matcher::matches)
        .map(matcher -> matcher.group(1))
        .findFirst()
        .orElseThrow();
  }

  /** A loader that sees the runtime, the tests, and what lies beside this class. */
  @SuppressWarnings("resource") // lives as long as what it loads
  ClassLoader loaderFor(Class<?> type) {
    URL origin = origin(type);
    return origin.equals(origin(ServerKind.class))
        ? loader
        : new URLClassLoader(new URL[] {origin}, loader);
  }

  private static URL origin(Class<?> type) {
    return Objects.requireNonNull(type.getProtectionDomain().getCodeSource()).getLocation();
  }

  private static URL url(Path path) {
    try {
      return path.toUri().toURL();
    } catch (MalformedURLException e) {
      throw new IllegalArgumentException(path.toString(), e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Shows the JDK, and the one package that launchers share with the tests. */
  private static final class Border extends ClassLoader {

    private static final String SHARED = ServerLauncher.class.getPackageName();

    Border() {
      super(ClassLoader.getPlatformClassLoader());
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
      if (name.substring(0, Math.max(0, name.lastIndexOf('.'))).equals(SHARED)) {
        return Class.forName(name, false, ServerLauncher.class.getClassLoader());
      }
      throw new ClassNotFoundException(name);
    }
  }
}
