// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What the processor says about a policy for the whole application. */
class ApplicationPolicyTest {

  @Test
  void must_be_complete_in_itself() {
    assertThat(rules("@CrossOrigin(maxAge = 60)")).containsExactly("CORS101");
  }

  @Test
  void a_wrong_value_is_told_once() {
    assertThat(rules("@CrossOrigin(origins = \"https://a.example/\")")).containsExactly("CORS104");
  }

  @Test
  void values_that_do_not_go_together_are_told() {
    assertThat(rules("@CrossOrigin(origins = \"*\", allowCredentials = true)"))
        .containsExactly("CORS401");
  }

  @Test
  void the_other_annotation_has_no_effect_there() {
    assertThat(rules("@dev.crossorigin.SameOriginOnly")).containsExactly("CORS501");
  }

  @Test
  void an_application_without_a_policy_gets_no_table() {
    Compilation compilation = compile("");

    assertThat(compilation.messages()).isEmpty();
    assertThat(compilation.generatedSources()).isEmpty();
  }

  @Test
  void a_private_application_cannot_be_reached() {
    String source =
        """
        import dev.crossorigin.CrossOrigin;
        import jakarta.ws.rs.core.Application;

        class Shop {
          %s
          private static class Hidden extends Application {}
        }
        """;

    assertThat(
            Compilation.of(source.formatted("@CrossOrigin(origins = \"https://a.example\")"))
                .rules())
        .containsExactly("CORS508");
    assertThat(Compilation.of(source.formatted("")).messages()).isEmpty();
  }

  private static List<String> rules(String annotation) {
    return compile(annotation).rules();
  }

  private static Compilation compile(String annotation) {
    return Compilation.of(
        """
        import dev.crossorigin.CrossOrigin;
        import jakarta.ws.rs.core.Application;

        %s
        class Shop extends Application {}
        """
            .formatted(annotation));
  }
}
