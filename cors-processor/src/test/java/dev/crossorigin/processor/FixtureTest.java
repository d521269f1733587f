// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.crossorigin.policy.Rule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each rule by example: {@code fixtures/<id>/wrong} says in comments what is found, and nothing
 * else is; {@code right} is a near miss, of which nothing is said at all.
 */
class FixtureTest {

  private static final Path ROOT = Path.of("src", "test", "resources", "fixtures");

  /** Start-up, options and our own defects have no fixture. */
  private static final String ENVIRONMENT = "CORS9";

  @ParameterizedTest
  @MethodSource("fixtures")
  void finds_what_is_wrong_and_nothing_else(Path fixture) {
    String source = source(fixture.resolve("wrong"));

    assertThat(Expectations.met(Compilation.of(source).diagnostics()))
        .isEqualTo(Expectations.in(source))
        .isNotEmpty()
        .allMatch(line -> line.endsWith(fixture.getFileName().toString()));
  }

  @ParameterizedTest
  @MethodSource("fixtures")
  void says_nothing_about_a_near_miss(Path fixture) {
    Compilation compilation = Compilation.of(source(fixture.resolve("right")));

    assertThat(compilation.messages()).isEmpty();
    assertThat(compilation.generatedSources()).isNotEmpty();
  }

  @Test
  void every_rule_about_sources_has_a_fixture() {
    List<String> rules =
        Arrays.stream(Rule.values())
            .map(Rule::id)
            .filter(id -> !id.startsWith(ENVIRONMENT))
            .sorted()
            .toList();

    assertThat(fixtures().map(fixture -> fixture.getFileName().toString()))
        .containsExactlyElementsOf(rules);
  }

  static Stream<Path> fixtures() {
    return Goldens.list(ROOT).stream();
  }

  private static String source(Path folder) {
    try {
      return Files.readString(folder.resolve("Fixture.java"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
