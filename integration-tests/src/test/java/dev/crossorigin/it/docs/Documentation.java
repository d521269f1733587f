// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.it.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The pages that come with the sources. */
public final class Documentation {

  private static final Path ROOT =
      Path.of(System.getProperty("cors.root")).toAbsolutePath().normalize();

  private Documentation() {}

  /** Where the sources are. */
  public static Path root() {
    return ROOT;
  }

  /** What everybody reads first. */
  public static MarkdownPage readme() {
    return page("README.md");
  }

  /** A page, by its path below the root. */
  public static MarkdownPage page(String path) {
    return MarkdownPage.read(ROOT.resolve(path));
  }

  /** All pages that are there for users: the README and everything in {@code docs}. */
  public static List<MarkdownPage> pages() {
    return Stream.concat(Stream.of(ROOT.resolve("README.md")), below(ROOT.resolve("docs")))
        .map(MarkdownPage::read)
        .toList();
  }

  /** All pages, those for contributors too. */
  public static List<MarkdownPage> everyPage() {
    return below(ROOT).map(MarkdownPage::read).toList();
  }

  private static Stream<Path> below(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".md"))
          .filter(file -> !ROOT.relativize(file).toString().matches("(.*/)?(target|\\.git)/.*"))
          .sorted()
          .toList()
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
