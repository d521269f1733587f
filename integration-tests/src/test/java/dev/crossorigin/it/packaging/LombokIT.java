// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.it.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import dev.crossorigin.it.harness.CorsProcessors;
import dev.crossorigin.it.harness.PlainJavac;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import lombok.Data;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Lombok, which changes classes while they are compiled, beside our processor. */
class LombokIT {

  private static final Path LOMBOK = Path.of(PlainJavac.location(Data.class));

  @TempDir private Path directory;

  static Stream<List<Path>> orders() {
    Path ours = CorsProcessors.jar();
    return Stream.of(List.of(ours, LOMBOK), List.of(LOMBOK, ours));
  }

  @ParameterizedTest
  @MethodSource("orders")
  void both_do_their_work_in_either_order(List<Path> processorPath) throws Exception {
    Files.writeString(
        directory.resolve("Pets.java"),
        """
        import jakarta.ws.rs.*;

        @dev.crossorigin.CrossOrigin(origins = "https://app.example.com")
        @lombok.RequiredArgsConstructor
        public class Pets {
          private final String shop;

          @GET public String list(@BeanParam Page page) { return shop + page.getNumber(); }
          @POST public String add(Pet pet) { return pet.getName(); }

          @lombok.Data
          public static class Page {
            @HeaderParam("X-Page") private String number;
          }

          @lombok.Value
          public static class Pet {
            String name;
          }
        }
        """);
    List<String> classPath =
        Stream.concat(PlainJavac.classPath().stream(), Stream.of(LOMBOK.toString())).toList();

    PlainJavac.Outcome outcome =
        PlainJavac.run(directory, processorPath, classPath, "-Werror", "Pets.java");

    assertThat(outcome.code()).as(outcome.output()).isZero();
    assertThat(directory.resolve("classes/Pets_Cors.java"))
        .content()
        .contains(
            "\"list(Pets$Page)\").filter(pets).preflight(\"x-page\")",
            "\"add(Pets$Pet)\").filter(pets).preflight(\"content-type\")");
  }
}
