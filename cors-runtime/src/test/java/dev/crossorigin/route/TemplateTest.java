// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.route;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TemplateTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        // path            | expression                  | literals | variables | explicit
        "``                | /                           | 1        | 0         | 0",
        "a                 | /a                          | 2        | 0         | 0",
        "/a/               | /a/                         | 3        | 0         | 0",
        "a.b-c             | /a\\.b\\-c                  | 6        | 0         | 0",
        "a b               | /a%20b                      | 4        | 0         | 0",
        "é                 | /%[cC]3%[aA]9               | 2        | 0         | 0",
        "%c3%a9            | /%[cC]3%[aA]9               | 7        | 0         | 0",
        "50%               | /50%25                      | 4        | 0         | 0",
        "{x}               | /([^/]+)                    | 1        | 1         | 0",
        "{ x }             | /([^/]+)                    | 1        | 1         | 0",
        "{x: [0-9]+}       | /([0-9]+)                   | 1        | 1         | 1",
        "{x: [0-9]{3}}     | /([0-9]{3})                 | 1        | 1         | 1",
        "v{x}.{y}          | /v([^/]+)\\.([^/]+)         | 3        | 2         | 0",
        // a comma in an expression makes it a list, and so it is not counted as an expression
        "{x: [0-9]{1,2}}   | /(([0-9]{1,2}))             | 1        | 1         | 0",
        // a number is a length
        "{x: 3}            | /([^/]{3})                  | 1        | 1         | 0",
        "{x: 03}           | /(03)                       | 1        | 1         | 1",
        // white space vanishes
        "{x: a b}          | /(ab)                       | 1        | 1         | 1",
        "{x:}              | /([^/]+)                    | 1        | 1         | 1",
        // RFC 6570
        "{+x}              | /([^/]+)                    | 1        | 1         | 0",
        "{x,y}             | /(([^,/]+){0,1}(,([^,/]+)){0,1}) | 1   | 2         | 0",
      })
  void is_compiled_as_jersey_compiles_it(
      String path, String regex, int literals, int variables, int explicitRegexes) {
    Template template = Template.of(path);

    assertThat(template.regex()).isEqualTo(regex);
    assertThat(template.literals()).isEqualTo(literals);
    assertThat(template.variables()).isEqualTo(variables);
    assertThat(template.explicitRegexes()).isEqualTo(explicitRegexes);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{",
        "{x",
        "{x: [0-9}",
        "{}",
        "{-x}",
        "{x y: (}",
        "{x/y}",
        "{x{y}}",
        "{x,,}",
        "{?x: a}"
      })
  void names_the_template_that_jersey_refuses(String path) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Template.of(path))
        .withMessageContaining("\"/" + path + "\"");
  }

  @Test
  void is_cut_into_segments_up_to_the_first_expression() {
    Template template = Template.of("pets/{id}/v{major}.{minor}/{rest: .*}/end");

    assertThat(template.segmented()).isFalse();
    assertThat(template.segments())
        .containsExactly(
            new Segment(List.of("pets")),
            new Segment(List.of("", "")),
            new Segment(List.of("v", ".", "")));
  }

  @Test
  void is_segments_alone_without_an_expression_whatever_slash_ends_it() {
    assertThat(Template.of("pets/{id}/").segmented()).isTrue();
    assertThat(Template.of("pets/{id}/").segments())
        .isEqualTo(Template.of("/pets/{id}").segments())
        .hasSize(2);
    assertThat(Template.of("/").segments()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "a{x}b,     aXb,      true",
    "a{x}b,     ab,       false",
    "a{x}b,     abb,      true",
    "a{x}b,     aXbX,     false",
    "{x}.{y},   a.b,      true",
    "{x}.{y},   ...,      true",
    "{x}.{y},   ..,       false",
    "{x}.{y},   .a,       false",
    "{x}{y},    ab,       true",
    "{x}{y},    a,        false",
    "{x}ab{y}ab, zababab, true",
    "{x}ab{y}ab, zabab,   false",
    "é{x},      %C3%a9z,  true",
    "é{x},      %C3%a8z,  false",
    "{x}é,      %C3%A9,   false",
  })
  void a_segment_matches_what_its_expression_matches(String path, String segment, boolean matches) {
    Template template = Template.of(path);

    assertThat(template.segments().get(0).matches(segment, 0, segment.length()))
        .isEqualTo(matches)
        .isEqualTo(template.closed().matcher("/" + segment).matches());
  }
}
