// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.it.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A page of Markdown, as far as tests ask about it: fenced blocks, headings and links. It knows the
 * forms that this documentation uses, not all of Markdown.
 */
public final class MarkdownPage {

  private static final Pattern HEADING = Pattern.compile("(#{1,6}) +(.*?) *#*");
  private static final Pattern LINK = Pattern.compile("\\[[^\\]]*]\\(([^)\\s]+)\\)");
  private static final Pattern CODE = Pattern.compile("`[^`]*`");
  private static final Pattern TAKEN_FROM = Pattern.compile("<!-- from: (\\S+) -->");
  private static final Pattern NOT_RUN = Pattern.compile("<!-- not run: (\\S.*) -->");
  private static final String FENCE = "```";

  private final Path file;
  private final List<String> lines;
  private final List<CodeBlock> blocks = new ArrayList<>();
  private final List<String> anchors = new ArrayList<>();
  private final List<Link> links = new ArrayList<>();

  private MarkdownPage(Path file, List<String> lines) {
    this.file = file;
    this.lines = List.copyOf(lines);
  }

  /** Reads a page. */
  public static MarkdownPage read(Path file) {
    try {
      MarkdownPage page = new MarkdownPage(file, Files.readAllLines(file));
      page.scan();
      return page;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void scan() {
    String heading = "";
    int fence = -1; // index of the line that opened the block, -1 outside of blocks
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.startsWith(FENCE)) {
        if (fence >= 0) {
          blocks.add(block(fence, i, heading));
        }
        fence = fence < 0 ? i : -1;
      } else if (fence < 0) {
        Matcher title = HEADING.matcher(line);
        if (title.matches()) {
          heading = title.group(2);
          anchors.add(anchor(heading));
        }
        findLinks(i + 1, CODE.matcher(line).replaceAll("code"));
      }
    }
    if (fence >= 0) {
      throw new IllegalStateException(file + ":" + (fence + 1) + ": the block is never closed");
    }
  }

  private CodeBlock block(int opened, int closed, String heading) {
    String above = opened == 0 ? "" : lines.get(opened - 1);
    return new CodeBlock(
        opened + 2,
        lines.get(opened).substring(FENCE.length()).strip(),
        heading,
        String.join("\n", lines.subList(opened + 1, closed)) + "\n",
        group(TAKEN_FROM, above),
        group(NOT_RUN, above));
  }

  private static String group(Pattern pattern, String line) {
    Matcher matcher = pattern.matcher(line);
    return matcher.matches() ? matcher.group(1) : "";
  }

  private void findLinks(int number, String line) {
    Matcher link = LINK.matcher(line);
    while (link.find()) {
      links.add(new Link(number, link.group(1)));
    }
  }

  /** What a heading is called in links, as code hosts make it. */
  private String anchor(String heading) {
    String name =
        heading
            .replaceAll("\\[([^\\]]*)]\\([^)]*\\)", "$1")
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^\\p{L}\\p{N} _-]", "")
            .replace(' ', '-');
    long before =
        anchors.stream().filter(other -> other.replaceAll("-\\d+$", "").equals(name)).count();
    return before == 0 ? name : name + "-" + before;
  }

  /** Where the page is. */
  public Path file() {
    return file;
  }

  /** Its fenced blocks, in order. */
  public List<CodeBlock> blocks() {
    return List.copyOf(blocks);
  }

  /** Its fenced blocks of a language, in order; the empty language is that of bare fences. */
  public List<CodeBlock> blocks(String language) {
    return blocks.stream().filter(block -> block.language().equals(language)).toList();
  }

  /** The names of its headings in links. */
  public List<String> anchors() {
    return List.copyOf(anchors);
  }

  /** Where it links to. */
  public List<Link> links() {
    return List.copyOf(links);
  }

  /** The whole text. */
  public String text() {
    return String.join("\n", lines);
  }

  @Override
  public String toString() {
    return file.toString();
  }

  /**
   * A fenced block.
   *
   * @param line of the page that its first line is, counted from 1
   * @param language that its fence names, or nothing
   * @param heading that it stands under
   * @param text its lines
   * @param source the file that a comment above says it is taken from, or nothing
   * @param notRun why no test runs it, as a comment above says, or nothing
   */
  public record CodeBlock(
      int line, String language, String heading, String text, String source, String notRun) {

    /** The line after the one with the closing fence. */
    int next() {
      return line + (int) text.lines().count() + 1;
    }
  }

  /**
   * A link.
   *
   * @param line of the page that it stands on, counted from 1
   * @param target as written
   */
  public record Link(int line, String target) {}
}
