// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.it.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.crossorigin.it.docs.MarkdownPage.Link;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Follows every link between the pages, and finds every page by following links. */
class LinksIT {

  @ParameterizedTest
  @MethodSource("pages")
  void leads_where_something_is(MarkdownPage page) {
    assertThat(page.links())
        .allSatisfy(
            link ->
                assertThat(problem(page, link))
                    .as("%s:%d links to %s", page, link.line(), link.target())
                    .isEmpty());
  }

  @Test
  void every_page_for_users_can_be_reached_from_the_readme() {
    Set<Path> reached = reached(Documentation.readme());

    assertThat(Documentation.pages()).extracting(MarkdownPage::file).allMatch(reached::contains);
  }

  static List<MarkdownPage> pages() {
    return Documentation.everyPage().stream().filter(page -> !page.links().isEmpty()).toList();
  }

  /** What is wrong with a link, if anything. Other sites are not visited. */
  private static Optional<String> problem(MarkdownPage page, Link link) {
    if (URI.create(link.target()).isAbsolute()) {
      return link.target().startsWith("https://")
          ? Optional.empty()
          : Optional.of("another site, not by https");
    }
    String[] parts = link.target().split("#", 2);
    Path target = target(page, parts[0]);
    if (!Files.exists(target)) {
      return Optional.of("there is no " + target);
    }
    if (parts.length == 1) {
      return Optional.empty();
    }
    List<String> anchors = MarkdownPage.read(target).anchors();
    return anchors.contains(parts[1])
        ? Optional.empty()
        : Optional.of("no such heading among " + anchors);
  }

  private static Path target(MarkdownPage page, String path) {
    return path.isEmpty() ? page.file() : page.file().resolveSibling(path).normalize();
  }

  private static Set<Path> reached(MarkdownPage start) {
    Set<Path> reached = new LinkedHashSet<>(Set.of(start.file()));
    Deque<MarkdownPage> unread = new ArrayDeque<>(List.of(start));
    while (!unread.isEmpty()) {
      MarkdownPage page = unread.remove();
      for (Link link : page.links()) {
        String path = link.target().replaceFirst("#.*", "");
        if (path.endsWith(".md") && !URI.create(path).isAbsolute()) {
          Path target = target(page, path);
          if (reached.add(target)) {
            unread.add(MarkdownPage.read(target));
          }
        }
      }
    }
    return reached;
  }
}
