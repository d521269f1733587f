// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.it.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.crossorigin.it.docs.MarkdownPage.CodeBlock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * Blocks that a comment says are {@code from} a file are that file, licence line left out. {@code
 * -Dgolden.update=true} copies them anew.
 */
class QuotedFilesIT {

  private static final boolean UPDATE = Boolean.getBoolean("golden.update");
  private static final Pattern ROW = Pattern.compile("(?m)^\\| `([^`]+)` \\|");

  /** Lines that need no explanation. */
  private static final Pattern SCAFFOLD = Pattern.compile("|}|import .*|@Override|/\\*\\*.*|\\*.*");

  @Test
  void are_as_they_are_shown() throws IOException {
    int compared = 0;
    for (MarkdownPage page : Documentation.pages()) {
      for (CodeBlock block : fromBelow(page)) {
        if (!block.source().isEmpty()) {
          String file = file(block.source());
          if (UPDATE) {
            replace(page, block, file);
          } else {
            assertThat(block.text()).as("%s:%d", page, block.line()).isEqualTo(file);
          }
          compared++;
        }
      }
    }

    assertThat(compared).isPositive();
  }

  @Test
  void each_line_of_the_table_is_explained() {
    MarkdownPage page = Documentation.page("docs/how-it-works.md");
    List<String> lines =
        page.blocks("java").get(1).text().lines().map(String::strip).filter(this::matters).toList();
    List<Pattern> rows =
        ROW.matcher(page.text()).results().map(match -> pattern(match.group(1))).toList();

    assertThat(rows).hasSameSizeAs(lines);
    for (int i = 0; i < lines.size(); i++) {
      assertThat(lines.get(i)).matches(rows.get(i));
    }
  }

  private boolean matters(String line) {
    return !SCAFFOLD.matcher(line).matches();
  }

  /** An ellipsis stands for what changes with every annotation. */
  private static Pattern pattern(String row) {
    return Pattern.compile(Pattern.quote(row).replace("…", "\\E[^\"]*\\Q"));
  }

  /** So that replacing one does not move those that are still to come. */
  private static List<CodeBlock> fromBelow(MarkdownPage page) {
    List<CodeBlock> blocks = new ArrayList<>(page.blocks());
    Collections.reverse(blocks);
    return blocks;
  }

  private static String file(String path) throws IOException {
    return Files.readString(Documentation.root().resolve(path))
        .replaceFirst("^// SPDX-License-Identifier: .*\n", "");
  }

  private static void replace(MarkdownPage page, CodeBlock block, String file) throws IOException {
    Path path = page.file();
    List<String> lines = new ArrayList<>(Files.readAllLines(path));
    lines.subList(block.line() - 1, block.next() - 2).clear();
    lines.addAll(block.line() - 1, file.lines().toList());
    Files.writeString(path, String.join("\n", lines) + "\n");
  }
}
