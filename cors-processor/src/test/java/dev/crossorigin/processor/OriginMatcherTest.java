// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the processor makes of classes that decide about origins. */
class OriginMatcherTest {

  private static final String BODY =
      "{ public boolean allows(dev.crossorigin.OriginQuery query) { return false; } %s }";

  private static final String USE =
      """
      package acme;
      import dev.crossorigin.*;

      @CrossOrigin(originMatcher = %s)
      public class Use {
        @jakarta.ws.rs.GET public void get() {}
      }
      """;

  private static final String APPLICATION =
      """
      package acme;
      import dev.crossorigin.*;

      @CrossOrigin(originMatcher = %s)
      public class Use extends jakarta.ws.rs.core.Application {}
      """;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "public class M implements OriginMatcher %s",
        "class M implements OriginMatcher %s",
        "class M implements OriginMatcher %s\n// M() {}",
        "record M() implements OriginMatcher %s",
        "class M<T extends Number> implements OriginMatcher %s",
        "abstract class Base implements OriginMatcher %s class M extends Base {}",
      })
  void a_class_that_the_table_can_construct_is_constructed_there(String matcher) {
    Compilation compilation = compile(USE.formatted("M.class"), matcher(matcher, ""));

    assertThat(compilation.messages()).isEmpty();
    assertThat(table(compilation)).contains(".originMatcher(M.class, M::new); // Use");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "protected M() {}",
        "M() throws Exception {}",
        "M() throws java.io.IOException, StackOverflowError {}",
        "M() {} M(int i) {}",
      })
  void the_constructor_need_not_be_public_where_the_table_stands_beside_it(String constructor) {
    Compilation compilation =
        compile(
            USE.formatted("M.class"), matcher("class M implements OriginMatcher %s", constructor));

    assertThat(compilation.messages()).isEmpty();
    assertThat(table(compilation)).contains("M::new");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "private M() {}",
        "M(String... names) {}",
        "M(int i) {}",
        "M() throws Throwable {}"
      })
  void another_constructor_leaves_it_to_the_application(String constructor) {
    assertOnlyConfigured("class M implements OriginMatcher %s", constructor);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "abstract class M implements OriginMatcher %s",
        "interface M extends OriginMatcher {}",
        "enum M implements OriginMatcher { ONE; public boolean allows(OriginQuery q) { return true; } }",
        "record M(String name) implements OriginMatcher %s",
      })
  void what_nobody_can_construct_is_left_to_the_application(String matcher) {
    assertOnlyConfigured(matcher, "");
  }

  private static void assertOnlyConfigured(String matcher, String constructor) {
    Compilation compilation = compile(USE.formatted("M.class"), matcher(matcher, constructor));

    assertThat(Expectations.met(compilation.diagnostics())).containsExactly("4: CORS129");
    assertThat(table(compilation)).contains(".originMatcher(M.class);");
  }

  @Test
  void an_inner_class_is_left_to_the_application() {
    Compilation compilation =
        compile(
            USE.formatted("Outer.M.class"),
            matcher("class Outer { class M implements OriginMatcher %s }", ""));

    assertThat(compilation.rules()).containsExactly("CORS129");
    assertThat(table(compilation)).contains(".originMatcher(Outer.M.class);");
  }

  @Test
  void the_note_fails_no_build_and_can_be_silenced() {
    String silenced = "@SuppressWarnings(\"CORS129\") public class";

    assertThat(
            compile(
                    USE.formatted("M.class").replace("public class", silenced),
                    matcher("interface M extends OriginMatcher {}", ""))
                .messages())
        .isEmpty();
  }

  @Test
  void the_interface_itself_is_no_matcher() {
    Compilation compilation = compile(USE.formatted("OriginMatcher.class"));

    assertThat(Expectations.met(compilation.diagnostics())).containsExactly("4: CORS128");
    assertThat(compilation.messages().get(0)).contains("stands for no matcher at all");
    assertThat(compilation.generatedSources()).isEmpty();
  }

  @Test
  void an_application_is_judged_and_compiled_likewise() {
    assertThat(compile(APPLICATION.formatted("OriginMatcher.class")).rules())
        .containsExactly("CORS128");
    assertThat(
            compile(
                    APPLICATION.formatted("M.class"),
                    matcher("interface M extends OriginMatcher {}", ""))
                .rules())
        .containsExactly("CORS129");
    Compilation compilation =
        compile(
            APPLICATION.formatted("M.class"), matcher("class M implements OriginMatcher %s", ""));
    assertThat(compilation.messages()).isEmpty();
    assertThat(table(compilation)).contains(".originMatcher(M.class, M::new)");
  }

  @Test
  void a_class_that_another_package_keeps_to_itself_is_told_at_whoever_inherits_it() {
    Map<String, byte[]> library =
        Compilation.with()
            .compile(
                Map.of(
                    "Base.java",
                    """
                    package lib;
                    import dev.crossorigin.*;

                    @CrossOrigin(originMatcher = M.class)
                    public abstract class Base {}
                    """
                        + "class M implements OriginMatcher "
                        + BODY.formatted("")))
            .classes();

    Compilation compilation =
        Compilation.with(new CorsProcessor())
            .libraries(library)
            .compile(
                Map.of(
                    "Use.java",
                    """
                    package acme;
                    public class Use extends lib.Base {
                      @jakarta.ws.rs.GET public void get() {}
                    }
                    """));

    assertThat(Expectations.met(compilation.diagnostics())).containsExactly("2: CORS128");
    assertThat(compilation.messages().get(0))
        .contains("origin matcher \"lib.M\" cannot be asked: the table of acme.Use cannot see it");
  }

  @Test
  void it_replaces_origins_and_expressions_that_are_further_off() {
    Compilation compilation =
        compile(
            """
            package acme;
            import dev.crossorigin.*;

            @CrossOrigin(origins = "https://a.example", originRegexes = "https://b[0-9]\\\\.example")
            public class Use {
              @jakarta.ws.rs.GET @CrossOrigin(originMatcher = M.class) public void get() {}
            }
            """,
            matcher("class M implements OriginMatcher %s", ""));

    assertThat(compilation.messages()).isEmpty();
    assertThat(table(compilation))
        .contains("M::new")
        .doesNotContain("https://a.example", "originRegex");
  }

  @Test
  void a_package_and_a_composed_annotation_may_name_one() {
    Compilation compilation =
        Compilation.with(new CorsProcessor())
            .compile(
                Map.of(
                    "acme/package-info.java",
                    "@dev.crossorigin.CrossOrigin(originMatcher = M.class) package acme;",
                    "acme/M.java",
                    matcher("class M implements OriginMatcher %s", ""),
                    "acme/Use.java",
                    """
                    package acme;
                    public class Use {
                      @jakarta.ws.rs.GET public void get() {}
                      @jakarta.ws.rs.PUT @Composed public void put() {}
                    }
                    @java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME)
                    @dev.crossorigin.CrossOrigin(originMatcher = N.class) @interface Composed {}
                    class N extends M {}
                    """));

    assertThat(compilation.messages()).isEmpty();
    assertThat(table(compilation))
        .contains(
            ".originMatcher(M.class, M::new); // package acme",
            ".originMatcher(N.class, N::new); // @Composed");
  }

  @Test
  void overloads_that_ask_different_matchers_differ() {
    assertThat(
            compile(
                    """
                    package acme;
                    import dev.crossorigin.*;
                    import jakarta.ws.rs.*;

                    public class Use {
                      @GET @Produces("a/a") @CrossOrigin(originMatcher = M.class)
                      public void one() {}
                      @GET @Produces("b/b") @CrossOrigin(originMatcher = N.class)
                      public void two() {}
                    }
                    """,
                    matcher("class M implements OriginMatcher %s class N extends M {}", ""))
                .rules())
        .containsExactly("CORS503");
  }

  @Test
  void a_matcher_is_none_until_it_has_been_generated() {
    Compilation compilation =
        Compilation.with(
                new CorsProcessor(),
                new Generator("acme.M", matcher("class M implements OriginMatcher %s", "")))
            .compile(Map.of("Use.java", USE.formatted("M.class")));

    assertThat(compilation.messages()).isEmpty();
    assertThat(table(compilation)).contains("M::new");
  }

  @Test
  void a_class_that_does_not_exist_is_told_by_the_compiler_alone() {
    assertThat(compile(USE.formatted("Missing.class")).rules()).isEmpty();
    assertThat(compile(USE.formatted("String.class")).rules()).doesNotContain("CORS999");
  }

  private static String matcher(String declaration, String member) {
    return "package acme; import dev.crossorigin.*; "
        + declaration.replace("%s", BODY.formatted(member));
  }

  private static String table(Compilation compilation) {
    return compilation.generatedSources().getOrDefault("acme.Use_Cors", "");
  }

  private static Compilation compile(String... sources) {
    Map<String, String> named = new LinkedHashMap<>();
    for (String source : sources) {
      named.put("Source" + named.size() + ".java", source);
    }
    return Compilation.with(new CorsProcessor())
        .options("-Xlint:all,-processing", "-Werror")
        .compile(named);
  }
}
