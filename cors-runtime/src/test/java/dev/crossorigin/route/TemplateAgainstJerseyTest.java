// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.route;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.glassfish.jersey.uri.PathPattern;
import org.glassfish.jersey.uri.PathTemplate;
import org.glassfish.jersey.uri.UriTemplate;

/** Every template means to us what it means to Jersey's own parser. */
class TemplateAgainstJerseyTest {

  /** Of one name with two expressions, which Jersey refuses and we need not. */
  private static final String REPEATED_NAME = "declared more than once";

  private static final List<String> PIECES =
      List.of(
          "/",
          "/",
          "a",
          "b",
          "v1",
          ".",
          "-",
          "%",
          "%41",
          "%c3",
          "%C3%a9",
          "%4",
          "é",
          "𝄞",
          " ",
          "\\",
          "$",
          "&",
          "'",
          "<",
          "|",
          ";",
          ",",
          ":",
          "(",
          "[",
          "{",
          "}",
          "{a}",
          "{a}",
          "{b}",
          "{ a }",
          "{a: }",
          "{a:}",
          "{a: 3}",
          "{a: 0}",
          "{b: 9999}",
          "{b: 12345}",
          "{n: [0-9]+}",
          "{n: .*}",
          "{n: (x|y)}",
          "{n: ((x)|(y))}",
          "{n: [0-9]{1,2}}",
          "{n: x,y}",
          "{n: (x,y)}",
          "{n: [,]}",
          "{n: \\d,}",
          "{n: \\d+}",
          "{n: \\}}",
          "{n: a b}",
          "{n:(}",
          "{a,b}",
          "{a,b,c}",
          "{a,}",
          "{a,,b}",
          "{a,,}",
          "{,a}",
          "{a: x,b}",
          "{a:2,b:[0-9]}",
          "{a: ,b}",
          "{a*}",
          "{a*,b}",
          "{a*: x}",
          "{+a}",
          "{.a}",
          "{/a}",
          "{#a}",
          "{/a,b}",
          "{?a}",
          "{?a,b,c}",
          "{;a}",
          "{;a:2}",
          "{&a,b}",
          "{+a: 3}",
          "{+a: x}",
          "{-a}",
          "{_}",
          "{a-b.c_d}",
          "{é}",
          "{a b}",
          "{a/b}",
          "{}",
          "{ }",
          "{a{b}}",
          "{a: {2}}",
          "{a: x{2}}",
          "{n: (?i)x}",
          "{n: x)(y}",
          "{n: [^/]+}");

  @Property(tries = 20_000)
  void a_template_has_the_same_expression_and_order_or_is_refused_by_both(
      @ForAll("templates") String path) {
    try {
      UriTemplate expected = new PathTemplate(path);
      assertSame(path, Template.of(path), expected);
    } catch (IllegalArgumentException refused) {
      Assume.that(!String.valueOf(refused.getMessage()).contains(REPEATED_NAME));
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Template.of(path))
          .withMessageContaining(path);
    }
  }

  private static void assertSame(String path, Template template, UriTemplate expected) {
    assertThat(template.regex()).isEqualTo(expected.getPattern().getRegex());
    assertThat(List.of(template.literals(), template.variables(), template.explicitRegexes()))
        .containsExactly(
            expected.getNumberOfExplicitCharacters(),
            expected.getNumberOfTemplateVariables(),
            expected.getNumberOfExplicitRegexes());
    PathPattern pattern = new PathPattern(path);
    assertThat(template.open().pattern()).isEqualTo(pattern.getRegex());
    assertThat(template.closed().pattern()).isEqualTo(PathPattern.asClosed(pattern).getRegex());
    int[] groups = pattern.getGroupIndexes();
    assertThat(template.rest()).isEqualTo(groups.length == 0 ? 1 : groups[groups.length - 1]);
  }

  @Provide
  Arbitrary<String> templates() {
    return Arbitraries.of(PIECES)
        .list()
        .ofMinSize(0)
        .ofMaxSize(7)
        .map(pieces -> pieces.stream().collect(Collectors.joining()));
  }
}
