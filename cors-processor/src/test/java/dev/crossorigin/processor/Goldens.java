// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.processor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Folders of sources among the test resources. */
public final class Goldens {

  private static final Path ROOT = Path.of("src", "test", "resources", "goldens");

  private Goldens() {}

  /** The cases, each a folder with {@code in} and {@code out}. */
  public static Stream<Path> cases() {
    return list(ROOT).stream();
  }

  /** The sources in a folder, by path below it; none if there is no such folder. */
  public static SortedMap<String, String> sources(Path folder) {
    SortedMap<String, String> sources = new TreeMap<>();
    if (!Files.isDirectory(folder)) {
      return sources;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        sources.put(folder.relativize(file).toString().replace('\\', '/'), Files.readString(file));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return sources;
  }

  /** The same sources, last one first. */
  static Map<String, String> reversed(SortedMap<String, String> sources) {
    Map<String, String> reversed = new LinkedHashMap<>();
    sources.keySet().stream()
        .sorted(Comparator.reverseOrder())
        .forEach(name -> reversed.put(name, sources.get(name)));
    return reversed;
  }

  /** What a processor wrote, by file name. */
  static SortedMap<String, String> files(SortedMap<String, String> byBinaryName) {
    SortedMap<String, String> files = new TreeMap<>();
    byBinaryName.forEach((name, text) -> files.put(fileName(name), text));
    return files;
  }

  /** Replaces the sources in a folder. */
  static void rewrite(Path folder, SortedMap<String, String> files) {
    try {
      for (String stale : sources(folder).keySet()) {
        Files.delete(folder.resolve(stale));
      }
      Files.createDirectories(folder);
      for (Map.Entry<String, String> file : files.entrySet()) {
        Files.writeString(folder.resolve(file.getKey()), file.getValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Packages are no folders here: a case is read side by side. */
  private static String fileName(String binaryName) {
    return binaryName.substring(binaryName.lastIndexOf('.') + 1) + ".java";
  }

  static List<Path> list(Path folder) {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
