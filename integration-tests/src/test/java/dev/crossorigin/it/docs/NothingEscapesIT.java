// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.it.docs;

import static java.util.function.Predicate.not;
import static org.assertj.core.api.Assertions.assertThat;

import dev.crossorigin.it.docs.MarkdownPage.CodeBlock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Whatever looks like Java or like a command stands where {@link SnippetsIT} or {@link CommandsIT}
 * meets it, and a command that nothing runs at least names things that are there.
 */
class NothingEscapesIT {

  /** Other languages than Java and the shell's. A block of none is what the one above it prints. */
  private static final Set<String> NEITHER = Set.of("", "http", "properties", "text", "xml");

  private static final Pattern COMMAND =
      Pattern.compile(
          "(?m)^(?:\\$ |[A-Z_]+=\\S+ )*(?:\\./|\\.ci/|scripts/)?"
              + "(?:mvn|java|javac|jcmd|jfr|curl|gradle|git|fuzz|run|update-[a-z-]+)(?: .*|$)");

  private static final Pattern JAVA =
      Pattern.compile("(?m)^(?:import |package |public |@Path\\(|.*[;{]$)");

  private static final Pattern INLINE = Pattern.compile("`((?:mvn|cors-benchmarks/run)\\b[^`]*)`");

  /** Of the reader's own build, or such as change the tree, the machine or the world. */
  private static final Set<String> LEFT_TO_READERS =
      Set.of(
          "mvn compile",
          "mvn install -DskipTests",
          "mvn spotless:apply",
          "mvn -P release deploy -DaltDeploymentRepository=…",
          "cors-benchmarks/run");

  private static final Pattern TEST = Pattern.compile("\\b[A-Z]\\w*(?:Test|IT)\\b");
  private static final Pattern PROPERTY = Pattern.compile("-D(cors\\.[\\w.]+)");
  private static final Pattern SCRIPT = Pattern.compile("(?m)^(\\.ci/\\S+)");

  @Test
  void every_block_is_in_a_language_that_is_known() {
    assertThat(blocks(block -> !NEITHER.contains(block.language())))
        .extracting(CodeBlock::language)
        .containsOnly("java", "sh");
  }

  @Test
  void no_block_of_another_language_holds_java_or_a_command() {
    assertThat(blocks(block -> Set.of("", "http", "text").contains(block.language())))
        .isNotEmpty()
        .filteredOn(block -> !block.text().contains(": error: ["))
        .extracting(CodeBlock::text)
        .noneMatch(text -> COMMAND.matcher(text).find() || JAVA.matcher(text).find());
  }

  @Test
  void every_command_within_a_sentence_is_run_or_left_to_readers() throws IOException {
    List<String> commands = new ArrayList<>();
    for (MarkdownPage page : Documentation.everyPage()) {
      INLINE.matcher(page.text()).results().map(match -> match.group(1)).forEach(commands::add);
    }

    assertThat(commands).containsAll(LEFT_TO_READERS);
    assertThat(commands)
        .filteredOn(not(LEFT_TO_READERS::contains))
        .isNotEmpty()
        .allMatch(CommandsIT.scripts()::contains);
  }

  @Test
  void a_command_that_nothing_runs_names_what_is_there() throws IOException {
    List<String> sources = sources();
    List<CodeBlock> unrun = blocks(block -> !block.notRun().isEmpty());

    assertThat(unrun).extracting(CodeBlock::language).containsOnly("sh");
    assertThat(named(unrun, TEST))
        .allMatch(test -> sources.stream().anyMatch(source -> source.contains("class " + test)));
    assertThat(named(unrun, PROPERTY))
        .allMatch(property -> sources.stream().anyMatch(source -> source.contains(property)));
    assertThat(named(unrun, SCRIPT))
        .allMatch(script -> Files.isExecutable(Documentation.root().resolve(script)));
  }

  private static List<CodeBlock> blocks(Predicate<CodeBlock> which) {
    return Documentation.everyPage().stream()
        .flatMap(page -> page.blocks().stream())
        .filter(which)
        .toList();
  }

  private static List<String> named(List<CodeBlock> blocks, Pattern pattern) {
    List<String> names =
        blocks.stream()
            .flatMap(block -> pattern.matcher(block.text()).results())
            .map((MatchResult match) -> match.group().replaceFirst("^-D", ""))
            .distinct()
            .toList();
    assertThat(names).isNotEmpty();
    return names;
  }

  /** The texts of all tests. */
  private static List<String> sources() throws IOException {
    List<String> texts = new ArrayList<>();
    try (Stream<Path> files = Files.walk(Documentation.root())) {
      for (Path file : files.filter(NothingEscapesIT::isTest).toList()) {
        texts.add(Files.readString(file));
      }
    }
    return texts;
  }

  private static boolean isTest(Path file) {
    String path = Documentation.root().relativize(file).toString();
    return path.contains("src/test/java") && path.endsWith(".java") && !path.contains("target/");
  }
}
