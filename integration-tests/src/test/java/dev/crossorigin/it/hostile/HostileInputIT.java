// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.it.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.crossorigin.it.harness.CapturedLog;
import dev.crossorigin.it.harness.Server;
import dev.crossorigin.it.harness.ServerKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Attacks on servers, byte by byte. Whatever comes in: an origin is granted nothing unless it is
 * allowed and alone, and nothing that was sent ends a line in a header or in the log. Prints what
 * each server made of each attack.
 */
class HostileInputIT {

  /** Held, for loggers that nobody holds forget their level. */
  private static final Logger LOGGER = Logger.getLogger("dev.crossorigin");

  private static final Map<String, Map<String, String>> RESULTS = new LinkedHashMap<>();

  @BeforeAll
  static void log_everything() {
    LOGGER.setLevel(Level.ALL);
  }

  @AfterAll
  static void print() throws IOException {
    LOGGER.setLevel(null);
    StringBuilder table = new StringBuilder();
    RESULTS.forEach(
        (attack, results) -> table.append(String.format("%n%s%n    %s%n", attack, results)));
    Path file = Path.of("target", "hostile-input.txt");
    Files.writeString(file, table.toString());
    System.out.printf("%d attacks on each server, see %s%n", RESULTS.size(), file.toAbsolutePath());
  }

  @ParameterizedTest
  @EnumSource
  void every_server_stands(ServerKind kind) throws IOException {
    try (Server server = kind.start(Fortress.class)) {
      attack(kind.toString(), server);
    }
  }

  @Test
  void a_server_that_lets_everything_through_stands() throws IOException {
    try (Server server = Server.of(new Fortress())) {
      attack("Grizzly with room for 1 MiB", server);
    }
  }

  private static void attack(String name, Server server) throws IOException {
    SoftAssertions softly = new SoftAssertions();
    try (CapturedLog log = CapturedLog.open()) {
      for (Attack attack : Attacks.all()) {
        Answers answers = Answers.to(attack.bytes(server.port()), server.port());
        check(softly, attack, answers);
        RESULTS
            .computeIfAbsent(attack.name(), any -> new LinkedHashMap<>())
            .put(name, String.join(",", answers.statuses()) + grant(answers));
      }
      softly
          .assertThat(log.messages())
          .isNotEmpty()
          .allSatisfy(line -> assertThat(line).doesNotContain("\r", "\n", "\u0000"));
    }
    softly.assertAll();
  }

  private static void check(SoftAssertions softly, Attack attack, Answers answers) {
    List<String> granted = answers.last("access-control-allow-origin");
    switch (attack.grant()) {
      case NEVER -> softly.assertThat(granted).as(attack.name()).isEmpty();
      case ALWAYS -> softly.assertThat(granted).as(attack.name()).containsExactly(Fortress.APP);
      case MAYBE -> softly.assertThat(granted).as(attack.name()).hasSizeLessThan(2);
    }
    softly
        .assertThat(answers.all("access-control-allow-origin"))
        .as(attack.name())
        .allMatch(Fortress.APP::equals);
    softly
        .assertThat(answers.lines())
        .as(attack.name())
        .allMatch(line -> line.matches("[A-Za-z0-9-]+:[\t\\x20-\\x7e]*"))
        .noneMatch(line -> line.startsWith("X-Evil"));
  }

  private static String grant(Answers answers) {
    return answers.last("access-control-allow-origin").isEmpty() ? "" : " granted";
  }
}
