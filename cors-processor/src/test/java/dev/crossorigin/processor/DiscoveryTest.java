// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which classes get a table, and when. */
class DiscoveryTest {

  private static final String API =
      """
      import dev.crossorigin.CrossOrigin;
      import jakarta.ws.rs.GET;

      @CrossOrigin(origins = "https://app.example.com")
      public interface Api {
        String ORIGIN = "https://generated.example.com";
        @GET String get();
      }
      """;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "public class Resource implements Api { public String get() { return null; } }",
        "class Resource extends Base {} abstract class Base implements Api {"
            + " public String get() { return null; } }",
        "public class Resource { @jakarta.ws.rs.POST public void post(Api api) {} }",
        "public class Resource { @jakarta.ws.rs.Path(\"sub\") public Api[] sub() { return null; } }",
        "public class Resource { @jakarta.ws.rs.GET"
            + " @dev.crossorigin.CrossOrigin(origins = Api.ORIGIN) public void get() {} }"
      })
  void a_class_waits_for_what_another_processor_generates(String resource) {
    Compilation compilation =
        Compilation.with(new CorsProcessor(), new Generator("Api", API))
            .compile(Map.of("Resource.java", resource));

    assertThat(compilation.messages()).isEmpty();
    assertThat(compilation.generatedSources()).containsKeys("Api", "Resource_Cors");
  }

  @Test
  void a_class_that_waited_is_read_in_full() {
    Compilation compilation =
        Compilation.with(new CorsProcessor(), new Generator("Api", API))
            .compile(
                Map.of(
                    "Resource.java",
                    """
                    public class Resource implements Api {
                      public String get() { return null; }
                      @jakarta.ws.rs.POST
                      @dev.crossorigin.CrossOrigin(maxAge = -1)
                      public void post(Api api) {}
                    }
                    """));

    assertThat(compilation.rules()).containsExactly("CORS404");
    assertThat(compilation.diagnostics().get(0).getLineNumber()).isEqualTo(4);
  }

  @Test
  void a_generated_resource_gets_its_table_in_the_next_round() {
    Compilation compilation =
        Compilation.with(
                new CorsProcessor(),
                new Generator(
                    "Api",
                    """
                    public class Api {
                      @jakarta.ws.rs.GET public String get() { return null; }
                    }
                    """))
            .compile(Map.of("Other.java", "class Other {}"));

    assertThat(compilation.messages()).isEmpty();
    assertThat(compilation.generatedSources()).containsOnlyKeys("Api", "Api_Cors");
  }

  @Test
  void what_nobody_generates_is_left_to_the_compiler() {
    Compilation compilation =
        Compilation.of("class Resource implements Nowhere { @jakarta.ws.rs.GET void get() {} }");

    assertThat(compilation.messages()).singleElement().asString().contains("cannot find symbol");
  }

  @Test
  void a_value_of_the_wrong_type_is_left_to_the_compiler() {
    Compilation compilation =
        Compilation.of(
            """
            @dev.crossorigin.CrossOrigin(origins = 1, maxAge = "x", tolerate = @dev.crossorigin.Tolerate)
            class Resource { @jakarta.ws.rs.GET public void get() {} }
            """);

    assertThat(compilation.rules()).isEmpty();
    assertThat(compilation.messages()).isNotEmpty();
  }

  @Test
  void a_forgotten_reason_is_left_to_the_compiler() {
    Compilation compilation =
        Compilation.of(
            """
            import dev.crossorigin.CrossOrigin;
            import dev.crossorigin.Tolerate;

            @CrossOrigin(
                origins = "https://a.example",
                tolerate = @Tolerate(Tolerate.Risk.INSECURE_ORIGIN))
            class Resource { @jakarta.ws.rs.GET public void get() {} }
            """);

    assertThat(compilation.rules()).isEmpty();
    assertThat(compilation.messages()).singleElement().asString().contains("reason");
  }

  @Test
  void ordinary_classes_and_interfaces_get_none() {
    Compilation compilation =
        Compilation.of(
            """
            import jakarta.ws.rs.GET;

            class Ordinary { public String get() { return null; } }
            interface Api { @GET String get(); }
            abstract class Base { @GET public String get() { return null; } }
            enum Constants { ONE; @GET public String get() { return null; } }
            """);

    assertThat(compilation.messages()).isEmpty();
    assertThat(compilation.generatedSources()).isEmpty();
  }

  @Test
  void a_type_that_a_locator_may_be_declared_to_return_gets_one() {
    Compilation compilation =
        Compilation.of(
            """
            import dev.crossorigin.CrossOrigin;
            import jakarta.ws.rs.GET;
            import jakarta.ws.rs.Path;

            @Path("items") class Items {
              @Path("{id}") public Item item() { return new Stored(); }
              @Path("first") public Base first() { return new Stored(); }
            }
            @CrossOrigin(origins = "https://app.example.com") interface Item { @GET String get(); }
            abstract class Base implements Item {}
            class Stored extends Base { public String get() { return null; } }
            """);

    assertThat(compilation.messages()).isEmpty();
    assertThat(compilation.generatedSources())
        .containsOnlyKeys("Items_Cors", "Item_Cors", "Base_Cors", "Stored_Cors");
  }

  @Test
  void an_interface_of_a_root_resource_gets_none_and_neither_does_one_without_a_policy() {
    Compilation compilation =
        Compilation.of(
            """
            import dev.crossorigin.CrossOrigin;
            import jakarta.ws.rs.GET;
            import jakarta.ws.rs.Path;

            @Path("a") @CrossOrigin(origins = "*") interface RootApi { @GET String get(); }
            class Root implements RootApi { public String get() { return null; } }
            interface Plain { @GET String get(); }
            """);

    assertThat(compilation.messages()).isEmpty();
    assertThat(compilation.generatedSources()).containsOnlyKeys("Root_Cors");
  }

  @Test
  void a_policy_that_subclasses_complete_is_no_mistake_and_makes_no_table() {
    Compilation compilation =
        Compilation.of(
            """
            import dev.crossorigin.CrossOrigin;
            import jakarta.ws.rs.GET;

            @CrossOrigin(maxAge = 60) abstract class Base { @GET public void get() {} }
            @CrossOrigin(origins = "https://app.example.com") class Stored extends Base {}
            """);

    assertThat(compilation.messages()).isEmpty();
    assertThat(compilation.generatedSources()).containsOnlyKeys("Stored_Cors");
  }

  @Test
  void one_wrong_resource_does_not_stop_the_others() {
    Compilation compilation =
        Compilation.of(
            """
            import dev.crossorigin.CrossOrigin;
            import jakarta.ws.rs.GET;

            @CrossOrigin class Wrong { @GET public void get() {} }
            @CrossOrigin(origins = "*") class Right { @GET public void get() {} }
            """);

    assertThat(compilation.rules()).containsExactly("CORS101");
    assertThat(compilation.generatedSources()).containsOnlyKeys("Right_Cors");
  }
}
