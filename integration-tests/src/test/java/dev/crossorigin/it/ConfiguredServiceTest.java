// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.it;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.crossorigin.it.harness.RawHttp;
import dev.crossorigin.it.harness.RawRequest;
import dev.crossorigin.it.harness.RawResponse;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A service whose origins come from an environment variable: started right, wrong and missing. */
@Timeout(60)
class ConfiguredServiceTest {

  private static final String VARIABLE = "PARTNER_ORIGINS";
  private static final String PARTNER = "https://partner.example";

  @TempDir private Path directory;
  private @Nullable Process process;

  @AfterEach
  void end() {
    if (process != null) {
      process.destroyForcibly();
    }
  }

  @Test
  void started_right_it_lets_the_configured_origins_in() throws IOException {
    try (BufferedReader output = start(PARTNER + ",https://*.partner.example").inputReader(UTF_8)) {
      RawHttp service = new RawHttp(Integer.parseInt(Objects.requireNonNull(output.readLine())));

      RawResponse right = service.send(RawRequest.of("GET", "/orders", "Origin: " + PARTNER));
      assertThat(right.header("Access-Control-Allow-Origin")).contains(PARTNER);
      RawResponse wrong =
          service.send(RawRequest.of("GET", "/orders", "Origin: https://x.example"));
      assertThat(wrong.accessControlLines()).isEmpty();
    }
  }

  @Test
  void started_wrong_it_says_what_is_wrong_with_which_key_and_ends() throws Exception {
    assertThat(failure("https://partner.example/,https://PARTNER.example"))
        .contains("CORS cannot be deployed (2 found):")
        .contains(
            """
            [CORS104] origin "https://partner.example/" has a path
                at: configuration key "partner.origins"
                why: a browser sends its origin as scheme://host[:port]; this value can never match
                fix: did you mean "https://partner.example"?
                see: docs/rules/CORS104.md
            [CORS106] origin "https://PARTNER.example" has upper-case letters
                at: configuration key "partner.origins"
            """);
  }

  @Test
  void started_with_nothing_it_names_the_variable_to_set_and_ends() throws Exception {
    assertThat(failure(null))
        .contains(
            """
            [CORS910] placeholder "${partner.origins}" stands for no origin: its key is not set
                at: configuration key "partner.origins"
            """)
        .contains("environment variable PARTNER_ORIGINS, to the origins");
    assertThat(failure("")).contains("its key is set, but to nothing");
  }

  private String failure(@Nullable String origins) throws Exception {
    Process service = start(origins);
    String output = new String(service.getInputStream().readAllBytes(), UTF_8);
    assertThat(service.waitFor()).isEqualTo(1);
    return output;
  }

  private Process start(@Nullable String origins) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                ConfiguredService.class.getName())
            .directory(directory.toFile())
            .redirectErrorStream(true);
    builder.environment().remove(VARIABLE);
    if (origins != null) {
      builder.environment().put(VARIABLE, origins);
    }
    Process started = builder.start();
    process = started;
    return started;
  }
}
