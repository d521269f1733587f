// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.crossorigin.resource.Fingerprint;
import dev.crossorigin.resource.ReflectionLens;
import dev.crossorigin.spi.ResourceCors;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Tables as start-up meets them: loaded and asked. */
class TableTest {

  @ParameterizedTest
  @MethodSource("dev.crossorigin.processor.Goldens#cases")
  void a_table_belongs_to_its_class(Path folder) throws ReflectiveOperationException {
    Compilation compilation =
        Compilation.with(new CorsProcessor()).compile(Goldens.sources(folder.resolve("in")));
    ClassLoader loader = compilation.load();

    for (String name : compilation.generatedSources().keySet()) {
      ResourceCors table = RecordedTable.load(loader, name);
      Class<?> resource = loader.loadClass(name.substring(0, name.length() - "_Cors".length()));
      assertThat(table.format()).isEqualTo(ResourceCors.FORMAT);
      assertThat(table.fingerprint()).isEqualTo(Fingerprint.of(ReflectionLens.of(resource)));
    }
  }

  @Test
  void ten_thousand_origins_arrive_as_they_were_written() throws ReflectiveOperationException {
    List<String> origins =
        IntStream.range(0, 10_000)
            .mapToObj(i -> "https://tenant-%05d.customers.example.com".formatted(i))
            .toList();
    Compilation compilation =
        Compilation.of(
            """
            @dev.crossorigin.CrossOrigin(origins = {%s})
            public class Many { @jakarta.ws.rs.GET public void get() {} }
            """
                .formatted(
                    origins.stream()
                        .map(each -> "\"" + each + "\"")
                        .collect(Collectors.joining(","))));

    assertThat(compilation.messages()).isEmpty();
    List<String> chunks = RecordedTable.of(compilation, "Many_Cors").passedTo("originLines");
    assertThat(chunks.stream().flatMap(String::lines)).containsExactlyElementsOf(origins);
    assertThat(chunks).hasSizeGreaterThan(1).allMatch(chunk -> chunk.length() <= 60_000);
  }

  @Test
  void a_preflight_allows_what_any_overload_at_the_template_reads() {
    assertThat(
            Compilation.of(
                    """
                    import jakarta.ws.rs.*;

                    @dev.crossorigin.CrossOrigin(origins = "https://app.example.com")
                    public class Overloads {
                      @GET @Path("{id: [0-9]+}") @Produces("text/plain")
                      public void text(@HeaderParam("x-text") String header) {}
                      @GET @Path("{name:[0-9]+}") @Produces("application/json")
                      public void json(@HeaderParam("x-json") String header) {}
                      @GET @Path("{name:[a-z]+}")
                      public void other(@HeaderParam("x-other") String header) {}
                    }
                    """)
                .generatedSources()
                .get("Overloads_Cors"))
        .contains(
            "\"text(java.lang.String)\").filter(overloads).preflight(\"x-json,x-text\")",
            "\"json(java.lang.String)\").filter(overloads).preflight(\"x-json,x-text\")",
            "\"other(java.lang.String)\").filter(overloads).preflight(\"x-other\")");
  }

  @Test
  void a_verb_that_no_page_can_send_has_no_preflight() {
    assertThat(
            Compilation.of(
                    """
                    import jakarta.ws.rs.*;

                    @HttpMethod("TRACE") @interface TRACE {}
                    @dev.crossorigin.CrossOrigin(origins = "https://app.example.com")
                    public class Traced {
                      @GET public void get() {}
                      @TRACE public void trace() {}
                    }
                    """)
                .generatedSources()
                .get("Traced_Cors"))
        .contains(
            "table.endpoint(\"GET\", \"\", \"get()\").filter(traced)",
            "table.endpoint(\"TRACE\", \"\", \"trace()\");");
  }

  @Test
  void strings_reach_the_table_unharmed() throws ReflectiveOperationException {
    String reason = "*/ \" \\ \\u0022 $S $$ \n \t é 漢 😀 \u2028 \u2029 \u0085 \ud800 //";
    Compilation compilation =
        Compilation.with(new CorsProcessor())
            .options("-encoding", "US-ASCII")
            .compile(
                Map.of(
                    "Strings.java",
                    """
                    import dev.crossorigin.*;

                    @CrossOrigin(
                        origins = "null",
                        tolerate = @Tolerate(value = Tolerate.Risk.NULL_ORIGIN, reason = Strings.REASON))
                    public class Strings {
                      static final String REASON = "*/ \\" \\\\ \\\\u0022 $S $$ \\n \\t é 漢 😀 \\u2028 \\u2029 \\u0085 \\ud800 //";
                      @jakarta.ws.rs.GET public void get() {}
                    }
                    """));

    assertThat(compilation.messages()).isEmpty();
    assertThat(RecordedTable.of(compilation, "Strings_Cors").passedTo("tolerate"))
        .containsExactly("NULL_ORIGIN", reason);
    assertThat(compilation.generatedSources().get("Strings_Cors")).isASCII();
  }
}
