// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.it.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.crossorigin.CrossOrigin;
import dev.crossorigin.Tolerate;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Nothing that can be written is missing from the reference, and nothing else is in it. */
class AttributesIT {

  private final MarkdownPage page = Documentation.page("docs/attributes.md");

  @Test
  void every_attribute_has_a_row_and_a_section() {
    List<String> attributes = names(CrossOrigin.class);

    assertThat(matches("(?m)^\\| \\[`(\\w+)`]\\(#"))
        .containsExactlyInAnyOrderElementsOf(attributes);
    assertThat(matches("(?m)^### (\\w+)$")).containsExactlyInAnyOrderElementsOf(attributes);
  }

  @Test
  void every_row_names_the_type() {
    for (Method attribute : CrossOrigin.class.getDeclaredMethods()) {
      assertThat(matches("(?m)^\\| \\[`" + attribute.getName() + "`]\\([^)]*\\) \\| `([^`]*)`"))
          .singleElement()
          .satisfies(
              type ->
                  assertThat(attribute.getReturnType().getSimpleName())
                      .isEqualTo(type.replace("@", "").replaceFirst("<.*>", "")));
    }
  }

  @Test
  void every_element_of_a_tolerated_risk_has_a_row() {
    assertThat(matches("(?m)^\\| `([a-z]\\w*)` \\|"))
        .containsExactlyInAnyOrderElementsOf(names(Tolerate.class));
    assertThat(matches("(?m)^\\| `([A-Z_]+)` \\|"))
        .containsExactlyElementsOf(
            Stream.of(Tolerate.Risk.values()).map(Tolerate.Risk::name).toList());
  }

  private static List<String> names(Class<?> annotation) {
    return Arrays.stream(annotation.getDeclaredMethods()).map(Method::getName).toList();
  }

  private List<String> matches(String regex) {
    return Pattern.compile(regex)
        .matcher(page.text())
        .results()
        .map(match -> match.group(1))
        .toList();
  }
}
