// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a build that ends in a native image asks for, and others do without. */
class NativeImageTest {

  private static final String FILE =
      "META-INF/native-image/dev.crossorigin/%s/reachability-metadata.json";

  @Test
  void each_table_comes_with_a_file_that_names_all_that_start_up_looks_for() {
    Map<String, String> sources = new LinkedHashMap<>();
    sources.put(
        "acme/package-info.java",
        """
        @dev.crossorigin.CrossOrigin(origins = "https://app.example.com")
        package acme;
        """);
    sources.put(
        "Pets.java",
        """
        package acme;

        public class Pets {
          public interface Listing { @jakarta.ws.rs.GET String list(); }
          public static class Base {}
          @jakarta.ws.rs.Path("pets")
          public static class Shop extends Base implements Listing, Comparable<Shop> {
            public String list() { return ""; }
            public int compareTo(Shop other) { return 0; }
            @jakarta.ws.rs.Path("vet") public Vet vet() { return new Vet(); }
            @jakarta.ws.rs.Path("any") public Object any() { return new Vet(); }
          }
        }
        """);
    sources.put(
        "Vet.java",
        """
        package acme;

        class Vet { @jakarta.ws.rs.GET public String \u00fcber() { return ""; } }
        """);

    Compilation compilation = compile(sources, "-Acors.native=true");

    assertThat(compilation.messages()).noneMatch(message -> message.contains("error"));
    assertThat(compilation.resources())
        .containsOnlyKeys(
            FILE.formatted("acme.Pets$Listing"),
            FILE.formatted("acme.Pets$Shop"),
            FILE.formatted("acme.Vet"))
        .containsEntry(
            FILE.formatted("acme.Pets$Shop"),
            """
            {
              "reflection": [
                {
                  "type": "acme.Pets$Base",
                  "allPublicMethods": true
                },
                {
                  "type": "acme.Pets$Listing",
                  "allPublicMethods": true
                },
                {
                  "type": "acme.Pets$Shop",
                  "allPublicMethods": true
                },
                {
                  "type": "acme.Vet",
                  "allPublicMethods": true
                },
                {
                  "type": "acme.package-info",
                  "allPublicMethods": true
                },
                {
                  "type": "acme.Pets$Shop_Cors",
                  "methods": [{"name": "<init>", "parameterTypes": []}]
                }
              ]
            }
            """);
  }

  @Test
  void the_file_comes_from_the_same_one_class_as_the_table() {
    List<Object> origins = new ArrayList<>();
    WatchedProcessor processor =
        new WatchedProcessor(
            (filer, method, arguments) -> {
              Object[] from = (Object[]) arguments[arguments.length - 1];
              origins.add(method.getName() + " " + List.of(from));
              return method.invoke(filer, arguments);
            });

    Compilation.with(processor).options("-Acors.native").compile(Map.of("Pets.java", pets("Pets")));

    assertThat(origins).containsExactly("createSourceFile [Pets]", "createResource [Pets]");
  }

  @Test
  void a_name_that_is_not_ASCII_is_escaped() {
    Compilation compilation =
        compile(
            Map.of("K\u00fche.java", pets("K\u00fche")),
            "-Acors.native=true",
            "-encoding",
            "UTF-8");

    assertThat(compilation.resources().values())
        .singleElement()
        .asString()
        .contains("\"K\\u00fche\"", "\"K\\u00fche_Cors\"");
  }

  @Test
  void nobody_gets_the_file_who_did_not_ask() {
    Map<String, String> sources = Map.of("Pets.java", pets("Pets"));

    assertThat(compile(sources).resources()).isEmpty();
    assertThat(compile(sources, "-Acors.native=false").resources()).isEmpty();
  }

  @Test
  void a_value_that_means_nothing_is_refused() {
    Compilation compilation = compile(Map.of("Pets.java", pets("Pets")), "-Acors.native=yes");

    assertThat(compilation.rules()).containsExactly("CORS906");
    assertThat(compilation.messages())
        .singleElement()
        .asString()
        .contains("\"-Acors.native\": is \"yes\" instead of true or false");
  }

  private static String pets(String name) {
    return """
    @dev.crossorigin.CrossOrigin(origins = "https://app.example.com")
    public class %s { @jakarta.ws.rs.GET public void list() {} }
    """
        .formatted(name);
  }

  private static Compilation compile(Map<String, String> sources, String... options) {
    return Compilation.with(new CorsProcessor()).options(options).compile(sources);
  }
}
