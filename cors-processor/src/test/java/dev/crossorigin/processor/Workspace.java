// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.processor;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The directories of one compilation, gone when it is over. */
final class Workspace implements AutoCloseable {

  private static final String CLASS = ".class";

  private final Path root;
  private final Path sources;
  private final Path classes;
  private final Path libraries;

  Workspace() throws IOException {
    root = Files.createTempDirectory("compilation");
    sources = Files.createDirectory(root.resolve("sources"));
    classes = Files.createDirectory(root.resolve("classes"));
    libraries = Files.createDirectory(root.resolve("libraries"));
  }

  /** Puts a compiled class on the class path. */
  void addLibrary(String binaryName, byte[] content) {
    Path file = libraries.resolve(binaryName.replace('.', '/') + CLASS);
    try {
      Files.createDirectories(file.getParent());
      Files.write(file, content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  List<String> options() {
    String classPath = System.getProperty("java.class.path") + File.pathSeparator + libraries;
    return List.of("-d", classes.toString(), "-s", sources.toString(), "-classpath", classPath);
  }

  /** By binary name. */
  SortedMap<String, String> generatedSources() throws IOException {
    SortedMap<String, String> found = new TreeMap<>();
    for (Path file : files(sources)) {
      found.put(binaryName(sources, file), Files.readString(file));
    }
    return found;
  }

  /** By binary name. */
  Map<String, byte[]> classes() throws IOException {
    Map<String, byte[]> found = new HashMap<>();
    for (Path file : files(classes)) {
      if (file.toString().endsWith(CLASS)) {
        found.put(binaryName(classes, file), Files.readAllBytes(file));
      }
    }
    return found;
  }

  /** What lies beside the classes, by path. */
  SortedMap<String, String> resources() throws IOException {
    SortedMap<String, String> found = new TreeMap<>();
    for (Path file : files(classes)) {
      if (!file.toString().endsWith(CLASS)) {
        String path = classes.relativize(file).toString();
        found.put(path.replace(File.separatorChar, '/'), Files.readString(file));
      }
    }
    return found;
  }

  @Override
  public void close() throws IOException {
    try (Stream<Path> all = Files.walk(root)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }

  private static List<Path> files(Path directory) throws IOException {
    try (Stream<Path> all = Files.walk(directory)) {
      return all.filter(Files::isRegularFile).toList();
    }
  }

  private static String binaryName(Path directory, Path file) {
    String path = directory.relativize(file).toString().replace(File.separatorChar, '.');
    return path.substring(0, path.lastIndexOf('.'));
  }
}
