// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.processor;

import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import java.util.List;
import java.util.Map;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;

/** Findings stand where the mistake was written, or as near as the compilation reaches. */
class LocationTest {

  @Test
  void a_finding_stands_at_the_array_element_even_if_that_is_a_constant() {
    String source =
        """
        import dev.crossorigin.CrossOrigin;
        import jakarta.ws.rs.GET;

        @CrossOrigin(origins = {"https://a.example", "https://b.example/", Fixture.PARTNER}, maxAge = -1)
        class Fixture {
          static final String PARTNER = "https://c.example/";
          @GET public void get() {}
        }
        """;

    assertThat(Compilation.of(source).diagnostics())
        .extracting(diagnostic -> at(source, diagnostic))
        .containsExactly("\"https://b.example/\"", ".PARTNER", "-1");
  }

  @Test
  void findings_come_in_source_order() {
    Compilation compilation =
        Compilation.of(
            """
            import dev.crossorigin.CrossOrigin;
            import jakarta.ws.rs.GET;
            import jakarta.ws.rs.POST;

            @CrossOrigin(maxAge = -1, origins = {"https://a.example", "https://a.example/"})
            class First {
              static class Nested {
                @CrossOrigin(origins = "HTTPS://a.example") @GET public void get() {}
              }
              @POST @CrossOrigin(exposedHeaders = "Set-Cookie", origins = "null") public void post() {}
              @GET @CrossOrigin(methods = "POST") public void get() {}
            }
            @CrossOrigin(origins = "file://a")
            class Second {
              @GET public void get() {}
            }
            """);

    assertThat(compilation.rules())
        .containsExactly(
            "CORS404", "CORS104", "CORS106", "CORS305", "CORS115", "CORS206", "CORS114");
  }

  @Test
  void a_policy_where_only_locators_are_is_told_not_to_flow_through_them() {
    assertThat(
            Compilation.of(
                    """
                    import jakarta.ws.rs.Path;

                    @Path("shop")
                    @dev.crossorigin.CrossOrigin(origins = "https://app.example.com")
                    class Shop {
                      @Path("orders") public Orders orders() { return new Orders(); }
                    }
                    class Orders {
                      @jakarta.ws.rs.GET public void get() {}
                    }
                    """)
                .messages())
        .singleElement(as(STRING))
        .contains(
            "class \"Shop\", which has only sub-resource locators, through which no policy flows,");
  }

  @Test
  void a_template_is_told_with_the_path_of_its_class() {
    String source =
        """
        import dev.crossorigin.*;
        import jakarta.ws.rs.*;

        %s
        @CrossOrigin(origins = "https://app.example.com")
        class Fixture {
          @GET public void get() {}
          @POST @CrossOrigin(allowCredentials = true) public void post() {}
          @GET @Path("{id}") @Produces("text/plain") public void text() {}
          @GET @Path("{id}") @Produces("text/html") @SameOriginOnly public void html() {}
        }
        """;

    assertThat(Compilation.of(source.formatted("@Path(\"pets/\")")).messages())
        .anyMatch(message -> message.contains("methods at \"/pets/\" differ"))
        .anyMatch(message -> message.contains("\"GET /pets/{id}\" is served by"))
        .hasSize(2);
    assertThat(Compilation.of(source.formatted("")).messages())
        .anyMatch(message -> message.contains("methods at \"/...\" differ"))
        .anyMatch(message -> message.contains("\"GET /.../{id}\" is served by"))
        .hasSize(2);
  }

  @Test
  void what_many_methods_inherit_is_told_once() {
    assertThat(
            Compilation.of(
                    """
                    import dev.crossorigin.CrossOrigin;
                    import jakarta.ws.rs.GET;
                    import jakarta.ws.rs.Path;

                    @CrossOrigin(origins = "*", allowCredentials = true, exposedHeaders = "X Y")
                    class Fixture {
                      @GET public void one() {}
                      @GET @Path("two") @CrossOrigin(maxAge = 2) public void two() {}
                      @GET @Path("three") @CrossOrigin(maxAge = 3) public void three() {}
                    }
                    """)
                .rules())
        .containsExactly("CORS401", "CORS304");
  }

  @Test
  void what_a_compiled_supertype_says_is_told_at_the_class_that_inherits_it() {
    Map<String, byte[]> library =
        Compilation.with()
            .compile(
                Map.of(
                    "Api.java",
                    """
                    package lib;
                    import dev.crossorigin.CrossOrigin;
                    import jakarta.ws.rs.GET;

                    @CrossOrigin(origins = "https://a.example/")
                    public interface Api {
                      @GET @CrossOrigin(maxAge = -1) void get();
                    }
                    """))
            .classes();

    Compilation compilation =
        Compilation.with(new CorsProcessor())
            .libraries(library)
            .compile(
                Map.of(
                    "Resource.java",
                    """
                    class Resource implements lib.Api {
                      public void get() {}
                    }
                    """));

    assertThat(Expectations.met(compilation.diagnostics()))
        .containsExactly("1: CORS104", "2: CORS404");
    assertThat(compilation.messages())
        .anyMatch(each -> each.contains("has a path (written on lib.Api)\n"))
        .anyMatch(each -> each.contains("(written on lib.Api.get())\n"));
    assertThat(compilation.generatedSources()).isEmpty();
  }

  @Test
  void two_values_that_do_not_go_together_are_told_at_the_nearer_one() {
    String source =
        """
        import dev.crossorigin.CrossOrigin;
        import jakarta.ws.rs.GET;

        @CrossOrigin(origins = {"*"})
        class Fixture {
          @GET @CrossOrigin(allowCredentials = true) public void get() {}
        }
        """;

    Compilation compilation = Compilation.of(source);

    assertThat(compilation.diagnostics())
        .extracting(diagnostic -> at(source, diagnostic))
        .containsExactly("true");
    assertThat(compilation.messages())
        .singleElement()
        .asString()
        .startsWith("[CORS401]")
        .contains("; origins is written on Fixture\n");
  }

  /** The source from the caret to the next separator. */
  private static String at(String source, Diagnostic<? extends JavaFileObject> diagnostic) {
    List<String> lines = source.lines().toList();
    String rest =
        lines
            .get((int) diagnostic.getLineNumber() - 1)
            .substring((int) diagnostic.getColumnNumber() - 1);
    return rest.split("[,})]", 2)[0];
  }
}
