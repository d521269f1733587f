// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What tables look like, to the letter: {@code goldens/<case>/in} compiles to {@code out}.
 * Rewritten by {@code -Dgolden.update=true}.
 */
class GoldenTest {

  private static final boolean UPDATE = Boolean.getBoolean("golden.update");

  @ParameterizedTest
  @MethodSource("cases")
  void generates_exactly_the_tables_that_were_approved(Path folder) {
    SortedMap<String, String> generated =
        Goldens.files(compile(Goldens.sources(folder.resolve("in"))).generatedSources());
    if (UPDATE) {
      Goldens.rewrite(folder.resolve("out"), generated);
    }

    assertThat(generated).isEqualTo(Goldens.sources(folder.resolve("out")));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void says_nothing_about_right_policies(Path folder) {
    Compilation compilation = compile(Goldens.sources(folder.resolve("in")));

    assertThat(compilation.messages()).isEmpty();
    assertThat(compilation.classes()).isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void generates_code_without_a_single_warning(Path folder) {
    Map<String, String> sources = new HashMap<>(Goldens.sources(folder.resolve("in")));
    sources.putAll(Goldens.sources(folder.resolve("out")));

    Compilation compilation =
        Compilation.with()
            .options("-Xlint:all", "-Xdoclint:all,-missing", "-Werror")
            .compile(sources);

    assertThat(compilation.messages()).isEmpty();
    assertThat(compilation.classes()).isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void generates_the_same_bytes_in_whatever_order_sources_come(Path folder) {
    SortedMap<String, String> sources = Goldens.sources(folder.resolve("in"));

    assertThat(compile(Goldens.reversed(sources)).generatedSources())
        .isEqualTo(compile(sources).generatedSources());
  }

  @Test
  void nobody_approves_tables_unseen() {
    assertThat(UPDATE && System.getenv("CI") != null)
        .as("-Dgolden.update is set on a build server")
        .isFalse();
  }

  static Stream<Path> cases() {
    return Goldens.cases();
  }

  private static Compilation compile(Map<String, String> sources) {
    return Compilation.with(new CorsProcessor())
        .options("-Xlint:all,-processing", "-Werror")
        .compile(sources);
  }
}
