// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.it;

import static org.assertj.core.api.Assertions.assertThat;

import dev.crossorigin.it.harness.PlainJavac;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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

  private PlainJavac.Outcome javac(String source) throws Exception {
    Files.writeString(directory.resolve("Hello.java"), source);
    return PlainJavac.run(directory, "-Xlint:all,-processing", "-Werror", "Hello.java");
  }

  @Test
  void a_right_policy_compiles_in_silence_and_leaves_a_table() throws Exception {
    PlainJavac.Outcome outcome = javac(RIGHT);
    assertThat(outcome.output()).isEmpty();
    assertThat(outcome.code()).isZero();
    assertThat(directory.resolve("classes/Hello_Cors.class")).isRegularFile();
    assertThat(directory.resolve("classes/Hello_Cors.java")).content().contains("app.example.com");
  }

  @Test
  void a_wrong_policy_does_not_compile_and_the_message_mends_it() throws Exception {
    PlainJavac.Outcome outcome = javac(RIGHT.replace("example.com\"", "example.com/\""));
    assertThat(outcome.code()).isNotZero();
    assertThat(outcome.output().lines().toList())
        .startsWith(
            "Hello.java:6: error: [CORS104] origin \"https://app.example.com/\" has a path",
            "@CrossOrigin(origins = \"https://app.example.com/\")",
            "                       ^",
            "    why: a browser sends its origin as scheme://host[:port]; this value can never match",
            "    fix: did you mean \"https://app.example.com\"?",
            "    see: docs/rules/CORS104.md",
            "1 error");
    assertThat(directory.resolve("classes/Hello_Cors.class")).doesNotExist();
  }

  @Test
  void every_mistake_is_told_in_one_build() throws Exception {
    PlainJavac.Outcome outcome =
        javac(
            RIGHT.replace(
                "\"https://app.example.com\"",
                "{\"https://a.example/\", \"b.example\"}, methods = \"TRACE\", maxAge = 90000"));
    assertThat(outcome.output()).contains("[CORS104]", "[CORS102]", "[CORS202]", "[CORS404]");
    assertThat(outcome.output()).contains("4 errors");
  }

  @Test
  void the_processor_needs_nothing_but_its_own_jar() throws Exception {
    PlainJavac.Outcome outcome =
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
