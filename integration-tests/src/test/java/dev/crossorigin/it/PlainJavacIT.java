// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.it;

import static org.assertj.core.api.Assertions.assertThat;

import dev.crossorigin.CrossOrigin;
import dev.crossorigin.it.harness.CorsProcessors;
import dev.crossorigin.jaxrs.CorsFeature;
import jakarta.ws.rs.GET;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** javac by hand, with nothing but the processor's one jar, on a file of somebody else's. */
class PlainJavacIT {

  private static final String RIGHT =
      """
      import dev.crossorigin.CrossOrigin;
      import jakarta.ws.rs.GET;
      import jakarta.ws.rs.Path;

      @Path("/hello")
      @CrossOrigin(origins = "https://app.example.com")
      public class Hello {
        @GET
        public String get() {
          return "hello";
        }
      }
      """;

  @TempDir private Path directory;

  private record Outcome(int code, String output) {}

  private Outcome javac(String source, String... more) throws Exception {
    Files.writeString(directory.resolve("Hello.java"), source);
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "javac").toString(),
                "-cp",
                classPath(CrossOrigin.class, CorsFeature.class, GET.class),
                "-processorpath",
                CorsProcessors.jar().toString(),
                "-Xlint:all,-processing",
                "-Werror",
                "-d",
                "classes"));
    command.addAll(List.of(more));
    command.add("Hello.java");
    Path output = directory.resolve("output.txt");
    Process process =
        new ProcessBuilder(command)
            .directory(directory.toFile())
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    return new Outcome(process.exitValue(), Files.readString(output, StandardCharsets.UTF_8));
  }

  private static String classPath(Class<?>... types) throws URISyntaxException {
    StringBuilder path = new StringBuilder();
    for (Class<?> type : types) {
      path.append(
              Path.of(
                  Objects.requireNonNull(type.getProtectionDomain().getCodeSource())
                      .getLocation()
                      .toURI()))
          .append(File.pathSeparatorChar);
    }
    return path.toString();
  }

  @Test
  void a_right_policy_compiles_in_silence_and_leaves_a_table() throws Exception {
    Outcome outcome = javac(RIGHT);
    assertThat(outcome.output()).isEmpty();
    assertThat(outcome.code()).isZero();
    assertThat(directory.resolve("classes/Hello_Cors.class")).isRegularFile();
    assertThat(directory.resolve("classes/Hello_Cors.java")).content().contains("app.example.com");
  }

  @Test
  void a_wrong_policy_does_not_compile_and_the_message_mends_it() throws Exception {
    Outcome outcome = javac(RIGHT.replace("example.com\"", "example.com/\""));
    assertThat(outcome.code()).isNotZero();
    assertThat(outcome.output().lines().toList())
        .startsWith(
            "Hello.java:6: error: [CORS104] origin \"https://app.example.com/\" has a path",
            "@CrossOrigin(origins = \"https://app.example.com/\")",
            "                       ^");
    assertThat(outcome.output())
        .contains("    why: ", "    fix: did you mean \"https://app.example.com\"?")
        .contains("    see: docs/rules/CORS104.md")
        .contains("1 error");
    assertThat(directory.resolve("classes/Hello_Cors.class")).doesNotExist();
  }

  @Test
  void every_mistake_is_told_in_one_build() throws Exception {
    Outcome outcome =
        javac(
            RIGHT.replace(
                "\"https://app.example.com\"",
                "{\"https://a.example/\", \"b.example\"}, methods = \"TRACE\", maxAge = 90000"));
    assertThat(outcome.output()).contains("[CORS104]", "[CORS102]", "[CORS202]", "[CORS404]");
    assertThat(outcome.output()).contains("4 errors");
  }

  @Test
  void the_processor_needs_nothing_but_its_own_jar() throws Exception {
    Outcome outcome =
        javac(RIGHT.replace("@CrossOrigin(origins = \"https://app.example.com\")", ""));
    assertThat(outcome.code()).isZero();
  }

  @Test
  void the_same_source_yields_the_same_bytes() throws Exception {
    assertThat(javac(RIGHT).code()).isZero();
    byte[] first = read();
    assertThat(javac(RIGHT).code()).isZero();
    assertThat(read()).isEqualTo(first);
  }

  private byte[] read() throws IOException {
    return Files.readAllBytes(directory.resolve("classes/Hello_Cors.class"));
  }
}
