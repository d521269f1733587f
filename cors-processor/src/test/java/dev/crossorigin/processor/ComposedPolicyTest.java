// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the processor says about policies that are composed into other annotations. */
class ComposedPolicyTest {

  private static final String COMPOSED =
      """
      package acme;
      import dev.crossorigin.CrossOrigin;
      import java.lang.annotation.Retention;
      import java.lang.annotation.RetentionPolicy;

      @Retention(RetentionPolicy.RUNTIME)
      @CrossOrigin(%s)
      public @interface Partners {}
      """;

  private static final String USE =
      """
      package acme;
      import jakarta.ws.rs.GET;

      @Partners
      public class Use {
        @GET public void get() {}
      }
      """;

  @Test
  void a_wrong_value_is_told_once_where_it_is_written() {
    String wrong = COMPOSED.formatted("origins = \"https://a.example/\"");

    assertThat(rules(wrong)).containsExactly("CORS104");
    assertThat(rules(wrong, USE, USE.replace("Use", "Other"))).containsExactly("CORS104");
  }

  @Test
  void values_that_are_missing_in_the_end_are_told_where_it_is_used() {
    Compilation compilation = compile(COMPOSED.formatted("maxAge = 5"), USE);

    assertThat(Expectations.met(compilation.diagnostics())).containsExactly("4: CORS101");
  }

  @Test
  void what_a_compiled_annotation_says_is_told_where_it_is_used() {
    Map<String, byte[]> library =
        Compilation.with()
            .compile(
                Map.of("Partners.java", COMPOSED.formatted("origins = \"https://a.example/\"")))
            .classes();

    Compilation compilation =
        Compilation.with(new CorsProcessor()).libraries(library).compile(Map.of("Use.java", USE));

    assertThat(Expectations.met(compilation.diagnostics())).containsExactly("5: CORS104");
    assertThat(compilation.messages())
        .singleElement()
        .asString()
        .contains("has a path (written on @Partners)\n");
  }

  @Test
  void a_compiled_annotation_that_is_not_retained_is_told_where_it_is_used() {
    Map<String, byte[]> library =
        Compilation.with()
            .compile(
                Map.of(
                    "Partners.java",
                    COMPOSED
                        .formatted("origins = \"https://a.example\"")
                        .replace("RetentionPolicy.RUNTIME", "RetentionPolicy.CLASS")))
            .classes();

    assertThat(
            Compilation.with(new CorsProcessor())
                .libraries(library)
                .compile(Map.of("Use.java", USE))
                .rules())
        .containsExactly("CORS510");
  }

  @Test
  void the_other_annotation_beside_it_is_a_contradiction() {
    assertThat(
            rules(
                COMPOSED.formatted("origins = \"https://a.example\""),
                USE.replace("@Partners", "@Partners @dev.crossorigin.SameOriginOnly")))
        .containsExactly("CORS502");
  }

  @Test
  void a_method_that_its_methods_leave_out_is_told() {
    assertThat(
            rules(
                COMPOSED.formatted("origins = \"https://a.example\", methods = \"PUT\""),
                USE.replace("@Partners", "").replace("@GET", "@GET @Partners")))
        .containsExactly("CORS206");
  }

  @Test
  void a_class_waits_for_a_constant_in_its_annotation_that_is_still_to_be_generated() {
    Compilation compilation =
        Compilation.with(
                new CorsProcessor(),
                new Generator(
                    "acme.Origins",
                    """
                    package acme;
                    class Origins { static final String A = "https://a.example"; }
                    """))
            .compile(
                Map.of(
                    "Use.java", USE, "Partners.java", COMPOSED.formatted("origins = Origins.A")));

    assertThat(compilation.messages()).isEmpty();
    assertThat(compilation.generatedSources().get("acme.Use_Cors"))
        .contains("https://a.example")
        .contains("// @Partners");
  }

  private static List<String> rules(String... sources) {
    return compile(sources).rules();
  }

  private static Compilation compile(String... sources) {
    Map<String, String> named = new LinkedHashMap<>();
    for (String source : sources) {
      named.put("Source" + named.size() + ".java", source);
    }
    return Compilation.with(new CorsProcessor()).compile(named);
  }
}
