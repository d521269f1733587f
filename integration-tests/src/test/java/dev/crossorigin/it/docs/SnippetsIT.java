// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.it.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.crossorigin.it.docs.MarkdownPage.CodeBlock;
import dev.crossorigin.it.harness.Compiled;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.Diagnostic;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Compiles all Java that the documentation shows, with the real processor.
 *
 * <p>What a block is meant to earn is stated where readers see it: by a comment with the rule's id
 * on the line, by javac's output in the block below it, or, on a rule's own page, by the heading
 * {@code Wrong}. Of every other block nothing may be said.
 */
class SnippetsIT {

  private static final Pattern ID = Pattern.compile("CORS\\d{3}");
  private static final Pattern IN_COMMENT = Pattern.compile("//.*?\\b(CORS\\d{3})\\b");
  private static final Pattern IN_OUTPUT = Pattern.compile("\\[(CORS\\d{3})]");

  /** Found at start-up, not by javac. */
  private static final String ENVIRONMENT = "CORS9";

  @ParameterizedTest
  @MethodSource("pages")
  void earns_what_the_page_says_and_nothing_else(MarkdownPage page) {
    List<String> wrong = new ArrayList<>();
    for (CodeBlock block : page.blocks("java")) {
      if (block.source().isEmpty()) {
        compile(page, block).ifPresent(wrong::add);
      }
    }

    assertThat(wrong).isEmpty();
  }

  static List<MarkdownPage> pages() {
    return Documentation.everyPage().stream()
        .filter(page -> !page.blocks("java").isEmpty())
        .toList();
  }

  /** What is wrong with a block, if anything. */
  private static Optional<String> compile(MarkdownPage page, CodeBlock block) {
    List<String> said = new ArrayList<>();
    List<String> rules = new ArrayList<>();
    List<String> places = new ArrayList<>();
    try (Compiled compiled = Compiled.of(JavaSnippet.complete(block.text()))) {
      for (Diagnostic<?> diagnostic : compiled.diagnostics()) {
        String message = diagnostic.getMessage(Locale.ROOT);
        Matcher id = ID.matcher(message);
        boolean finding = message.startsWith("[") && id.find();
        if (finding || diagnostic.getKind() == Diagnostic.Kind.ERROR) {
          String rule = finding ? id.group() : "javac";
          rules.add(rule);
          places.add(line(block, diagnostic) + ": " + rule);
          said.add(line(block, diagnostic) + ": " + message);
        }
      }
    }
    List<String> meant = meantPlaces(block);
    boolean right =
        meant.isEmpty()
            ? rules.stream().distinct().sorted().toList().equals(meantRules(page, block))
            : places.equals(meant);
    return right
        ? Optional.empty()
        : Optional.of(
            "%s:%d is meant to earn %s, but javac says: %s"
                .formatted(
                    page,
                    block.line(),
                    meant.isEmpty() ? meantRules(page, block) : meant,
                    said.isEmpty() ? "nothing" : String.join("\n", said)));
  }

  private static long line(CodeBlock block, Diagnostic<?> diagnostic) {
    return block.line() + diagnostic.getLineNumber() - 1;
  }

  /** Lines of the page with the rules that comments in the block name. */
  private static List<String> meantPlaces(CodeBlock block) {
    List<String> places = new ArrayList<>();
    List<String> lines = block.text().lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      Matcher comment = IN_COMMENT.matcher(lines.get(i));
      if (comment.find()) {
        places.add((block.line() + i) + ": " + comment.group(1));
      }
    }
    return places;
  }

  /** The rules that a heading or the output below names. */
  private static List<String> meantRules(MarkdownPage page, CodeBlock block) {
    String name = page.file().getFileName().toString().replace(".md", "");
    if (ID.matcher(name).matches()) {
      return block.heading().equals("Wrong") && !name.startsWith(ENVIRONMENT)
          ? List.of(name)
          : List.of();
    }
    return page.blocks().stream()
        .filter(below -> below.line() - 1 == block.next())
        .flatMap(output -> IN_OUTPUT.matcher(output.text()).results())
        .map((MatchResult id) -> id.group(1))
        .distinct()
        .sorted()
        .toList();
  }
}
