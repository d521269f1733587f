// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.processor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Paths that the runtime reads otherwise than they are written. */
class RouteCheckTest {

  private static final String LOCATOR =
      """
      import dev.crossorigin.*;
      import jakarta.ws.rs.*;

      @Path("shop") @CrossOrigin(origins = "https://app.example.com")
      class Shop {
        @GET public void get() {}
        @Path("orders") public Orders orders() { return new Orders(); }
      }
      class Orders {
        @GET public void list() {}
        %s
      }
      %s
      """;

  @Test
  void nothing_is_said_where_there_is_no_policy() {
    assertThat(Compilation.of(traps("")).messages()).isEmpty();
  }

  @Test
  void each_trap_is_told_once_and_at_the_path() {
    Compilation compilation =
        Compilation.of(
            traps("@dev.crossorigin.CrossOrigin(origins = \"https://app.example.com\")"));

    assertThat(compilation.rules())
        .containsExactly("CORS515", "CORS513", "CORS516", "CORS516", "CORS516");
    assertThat(compilation.diagnostics())
        .extracting(each -> each.getLineNumber() + ":" + each.getColumnNumber())
        .containsExactly("7:15", "9:14", "10:14", "10:14", "10:14");
  }

  @Test
  void twins_of_two_classes_are_told_if_either_has_a_policy() {
    String source =
        """
        import dev.crossorigin.*;
        import jakarta.ws.rs.*;

        @Path("a") %s class First { @GET @Path("x") public void get() {} }
        @Path("a/") %s class Second { @GET @Path("y") public void get() {} }
        @Path("b") class Third { @GET @Path("y/") public void get() {} }
        """;
    String policy = "@CrossOrigin(origins = \"https://app.example.com\")";

    assertThat(Compilation.of(source.formatted(policy, "")).rules()).containsExactly("CORS513");
    assertThat(Compilation.of(source.formatted("", policy)).rules()).containsExactly("CORS513");
    assertThat(Compilation.of(source.formatted("", "")).rules()).isEmpty();
  }

  @Test
  void a_sub_resource_with_any_policy_is_meant_as_it_is() {
    assertThat(Compilation.of(LOCATOR.formatted("", "")).rules()).containsExactly("CORS514");
    assertThat(
            Compilation.of(LOCATOR.formatted("@POST @SameOriginOnly public void post() {}", ""))
                .rules())
        .isEmpty();
  }

  @Test
  void a_policy_of_the_application_covers_sub_resources() {
    String application =
        """
        @CrossOrigin(origins = "https://app.example.com")
        class Everything extends jakarta.ws.rs.core.Application {}
        """;

    assertThat(Compilation.of(LOCATOR.formatted("", application)).rules()).isEmpty();
  }

  private static String traps(String policy) {
    return """
        import jakarta.ws.rs.*;

        @Path("pets")
        %s
        class Pets {
          @GET public void list() {}
          @POST @Path("/") public void add() {}
          @GET @Path("{id}") public void get() {}
          @PUT @Path("{id}/") public void put() {}
          @GET @Path("{a: 3}/{b: x y}/{c: z{1,2}}") public void misread() {}
        }
        """
        .formatted(policy);
  }
}
