// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the processor says about policies in a package-info. */
class PackagePolicyTest {

  private static final String ONE =
      """
      package acme;
      import jakarta.ws.rs.GET;

      public class One {
        @GET public void get() {}
      }
      """;

  private static final String TWO = ONE.replace("One", "Two");

  @Test
  void a_wrong_value_is_told_once_at_the_value_however_many_classes_inherit_it() {
    Compilation compilation =
        compile(
            """
            @CrossOrigin(
                origins = {"https://a.example",
                    "https://b.example/"})
            package acme;
            import dev.crossorigin.CrossOrigin;
            """,
            ONE,
            TWO);

    assertThat(Expectations.met(compilation.diagnostics())).containsExactly("3: CORS104");
    assertThat(compilation.generatedSources()).isEmpty();
  }

  @Test
  void a_wrong_value_is_told_where_no_class_inherits_it() {
    assertThat(compile(wrong("https://b.example/")).rules()).containsExactly("CORS104");
  }

  @Test
  void values_that_do_not_go_together_are_told_once() {
    assertThat(
            compile(
                    """
                    @CrossOrigin(origins = "*", allowCredentials = true)
                    package acme;
                    import dev.crossorigin.CrossOrigin;
                    """,
                    ONE,
                    TWO)
                .rules())
        .containsExactly("CORS401");
  }

  @Test
  void a_risk_that_one_class_takes_may_be_tolerated_for_all() {
    assertThat(
            compile(
                    """
                    @CrossOrigin(
                        origins = "http://a.example",
                        tolerate = @Tolerate(value = Tolerate.Risk.INSECURE_ORIGIN, reason = "lab"))
                    package acme;
                    import dev.crossorigin.CrossOrigin;
                    import dev.crossorigin.Tolerate;
                    """,
                    ONE,
                    TWO.replace(
                        "public class",
                        "@dev.crossorigin.CrossOrigin(allowCredentials = true) public class"))
                .messages())
        .isEmpty();
  }

  @Test
  void what_a_compiled_package_says_is_told_at_each_class_that_inherits_it() {
    Map<String, byte[]> library =
        Compilation.with().compile(sources(wrong("https://b.example/"))).classes();

    Compilation compilation =
        Compilation.with(new CorsProcessor())
            .libraries(library)
            .compile(Map.of("One.java", ONE, "Two.java", TWO));

    assertThat(compilation.rules()).containsExactly("CORS104", "CORS104");
    assertThat(compilation.messages()).allMatch(each -> each.contains("(written on package acme)"));
  }

  @Test
  void a_policy_waits_for_a_constant_that_is_still_to_be_generated() {
    Compilation compilation =
        Compilation.with(
                new CorsProcessor(),
                new Generator(
                    "acme.Origins",
                    "package acme; class Origins { static final String A = \"https://a.example\"; }"))
            .compile(
                sources(
                    """
                    @CrossOrigin(origins = Origins.A)
                    package acme;
                    import dev.crossorigin.CrossOrigin;
                    """,
                    ONE));

    assertThat(compilation.messages()).isEmpty();
    assertThat(compilation.generatedSources().get("acme.One_Cors")).contains("https://a.example");
  }

  private static String wrong(String origin) {
    return """
        @CrossOrigin(origins = "%s")
        package acme;
        import dev.crossorigin.CrossOrigin;
        """
        .formatted(origin);
  }

  private static Compilation compile(String packageInfo, String... types) {
    return Compilation.with(new CorsProcessor()).compile(sources(packageInfo, types));
  }

  private static Map<String, String> sources(String packageInfo, String... types) {
    Map<String, String> sources = new LinkedHashMap<>();
    for (String type : types) {
      sources.put("acme/Source" + sources.size() + ".java", type);
    }
    sources.put("acme/package-info.java", packageInfo);
    return sources;
  }
}
