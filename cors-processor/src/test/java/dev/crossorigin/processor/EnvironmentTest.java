// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** Surroundings that a policy knows nothing of. */
class EnvironmentTest {

  private static final String RESOURCE =
      """
      @dev.crossorigin.CrossOrigin(origins = "https://app.example.com")
      class Resource {
        @jakarta.ws.rs.GET public void get() {}
      }
      """;

  @Test
  void a_failure_of_ours_is_told_with_its_trace_and_stops_no_other_resource() {
    Compilation compilation =
        Compilation.with(new CorsProcessor())
            .compile(
                Map.of(
                    "Resource.java",
                    RESOURCE,
                    "Resource_Cors.java",
                    "class Resource_Cors {}",
                    "Other.java",
                    RESOURCE.replace("Resource", "Other")));

    assertThat(compilation.rules()).containsExactly("CORS999");
    assertThat(compilation.messages())
        .anyMatch(
            message ->
                message.contains("the CORS compiler failed on Resource: ")
                    && message.contains("at dev.crossorigin.processor.Pipeline"));
    assertThat(compilation.generatedSources()).containsOnlyKeys("Other_Cors");
  }

  @Test
  void a_table_is_marked_as_generated() {
    assertThat(Compilation.of(RESOURCE).generatedSources().get("Resource_Cors"))
        .contains("@Generated(\"dev.crossorigin.processor.CorsProcessor\")");
  }

  @Test
  void a_table_is_not_marked_where_the_mark_cannot_be_seen() {
    Compilation compilation =
        Compilation.with(new CorsProcessor())
            .options("--limit-modules", "java.base")
            .compile(Map.of("Resource.java", RESOURCE));

    assertThat(compilation.messages()).isEmpty();
    assertThat(compilation.generatedSources().get("Resource_Cors")).doesNotContain("Generated(");
    assertThat(compilation.classes()).containsKey("Resource_Cors");
  }
}
