// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.it.consumer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A local Maven repository that holds what this build packaged, and is the user's own one in
 * everything else. Installing the jars would let one build of this project see those of another.
 */
public final class LocalRepository {

  /** The modules that are published as jars. */
  public static final List<String> JARS =
      List.of("cors-annotations", "cors-processor", "cors-runtime");

  private static final Path GROUP = Path.of("dev", "crossorigin");
  private static final String VERSION = System.getProperty("cors.version");
  private static final Path ROOT = Path.of(System.getProperty("cors.root")).normalize();
  private static final Path OF_THE_USER = Path.of(System.getProperty("cors.maven.repository"));

  private final Path directory;

  private LocalRepository(Path directory) {
    this.directory = directory;
  }

  /** Makes one of this name below {@code target}, or brings it up to date. */
  public static LocalRepository named(String name) throws IOException {
    Path directory = Path.of("target", "repositories", name).toAbsolutePath();
    Files.createDirectories(directory.resolve(GROUP));
    mirror(OF_THE_USER, directory);
    mirror(OF_THE_USER.resolve(GROUP.getName(0)), directory.resolve(GROUP.getName(0)));
    LocalRepository repository = new LocalRepository(directory);
    repository.put("cors-parent", VERSION, "pom", ROOT.resolve("pom.xml"));
    repository.put("cors-bom", VERSION, "pom", target("cors-bom", ".pom"));
    for (String module : JARS) {
      repository.put(module, VERSION, "pom", pom(module));
      repository.put(module, VERSION, "jar", target(module, ".jar"));
    }
    return repository;
  }

  /** Puts one more file of ours there. */
  public void put(String artifact, String version, String extension, Path file) throws IOException {
    Path target = directory.resolve(GROUP).resolve(artifact).resolve(version);
    Files.createDirectories(target);
    Files.copy(
        file,
        target.resolve(artifact + "-" + version + "." + extension),
        StandardCopyOption.REPLACE_EXISTING);
  }

  /** Where it is. */
  public Path directory() {
    return directory;
  }

  /** What the build made of a module: its final name and what follows. */
  public static Path target(String module, String suffix) {
    return ROOT.resolve(module).resolve("target").resolve(module + "-" + VERSION + suffix);
  }

  /** The POM as published: the one that shading leaves, where there is one. */
  public static Path pom(String module) {
    Path reduced = ROOT.resolve(module).resolve("dependency-reduced-pom.xml");
    return Files.exists(reduced) ? reduced : ROOT.resolve(module).resolve("pom.xml");
  }

  /** Links to everything that is there, except what leads to files of ours. */
  private static void mirror(Path from, Path to) throws IOException {
    for (Path entry : entries(from)) {
      Path link = to.resolve(Optional.ofNullable(entry.getFileName()).orElseThrow());
      if (!Files.exists(link) && !entry.endsWith(GROUP)) {
        Files.createSymbolicLink(link, entry.toAbsolutePath());
      }
    }
  }

  private static List<Path> entries(Path directory) throws IOException {
    if (!Files.isDirectory(directory)) {
      return List.of();
    }
    try (Stream<Path> entries = Files.list(directory)) {
      return entries.sorted().toList();
    }
  }
}
