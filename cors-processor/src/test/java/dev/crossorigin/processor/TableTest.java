// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.crossorigin.resource.Fingerprint;
import dev.crossorigin.resource.ReflectionLens;
import dev.crossorigin.spi.CorsTable;
import dev.crossorigin.spi.ResourceCors;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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
      ResourceCors table = table(loader, name);
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
    List<String> chunks =
        describe(table(compilation.load(), "Many_Cors")).getOrDefault("originLines", List.of());
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
    String reason = "*/ \" \\ \\u0022 $S $$ \n \t é 漢 😀 //";
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
                      static final String REASON = "*/ \\" \\\\ \\\\u0022 $S $$ \\n \\t é 漢 😀 //";
                      @jakarta.ws.rs.GET public void get() {}
                    }
                    """));

    assertThat(compilation.messages()).isEmpty();
    assertThat(describe(table(compilation.load(), "Strings_Cors")).get("tolerate"))
        .containsExactly("NULL_ORIGIN", reason);
    assertThat(compilation.generatedSources().get("Strings_Cors")).isASCII();
  }

  private static ResourceCors table(ClassLoader loader, String name)
      throws ReflectiveOperationException {
    return (ResourceCors) loader.loadClass(name).getConstructor().newInstance();
  }

  /** The strings that a table passes on, by the method that takes them. */
  private static Map<String, List<String>> describe(ResourceCors table) {
    Map<String, List<String>> strings = new HashMap<>();
    table.describe(recorder(CorsTable.class, strings));
    return strings;
  }

  private static <T> T recorder(Class<T> type, Map<String, List<String>> strings) {
    Object recorder =
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (proxy, method, arguments) -> {
              Class<?> next = method.getReturnType();
              strings
                  .computeIfAbsent(method.getName(), name -> new ArrayList<>())
                  .addAll(strings(arguments));
              return next.isInterface() ? recorder(next, strings) : null;
            });
    return type.cast(recorder);
  }

  private static List<String> strings(Object @Nullable [] arguments) {
    return Stream.ofNullable(arguments)
        .flatMap(Stream::of)
        .flatMap(each -> each instanceof Object[] many ? Stream.of(many) : Stream.of(each))
        .filter(String.class::isInstance)
        .map(String.class::cast)
        .toList();
  }
}
