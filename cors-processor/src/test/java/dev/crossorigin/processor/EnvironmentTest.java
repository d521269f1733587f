// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.annotation.processing.Filer;
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
        Compilation.with(new WatchedProcessor(EnvironmentTest::onFullDisk))
            .compile(
                Map.of(
                    "Resource.java",
                    RESOURCE,
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

  private static Object onFullDisk(Filer filer, Method method, Object[] arguments)
      throws Exception {
    if (method.getName().equals("createSourceFile") && arguments[0].equals("Resource_Cors")) {
      throw new IOException("no space left");
    }
    return method.invoke(filer, arguments);
  }

  /** Build tools that compile one class again know from this which files to write anew. */
  @Test
  void each_generated_file_comes_from_exactly_one_class() {
    Map<Object, List<Object>> origins = new TreeMap<>();
    WatchedProcessor processor =
        new WatchedProcessor(
            (filer, method, arguments) -> {
              assertThat(method.getName()).isEqualTo("createSourceFile");
              origins.put(arguments[0], List.of((Object[]) arguments[1]));
              return method.invoke(filer, arguments);
            });

    Compilation.with(processor)
        .compile(
            Map.of(
                "Resource.java",
                RESOURCE.replace("class Resource", "class Resource extends Base"),
                "Base.java",
                "class Base { @jakarta.ws.rs.POST public void post() {} }"));

    assertThat(origins.keySet()).containsExactly("Base_Cors", "Resource_Cors");
    assertThat(origins)
        .allSatisfy(
            (file, from) ->
                assertThat(from).singleElement().hasToString(file.toString().replace("_Cors", "")));
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
