// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.it.consumer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Builds each consumer with the packaged jars, starts it as its users do, and talks to it over
 * sockets. {@code -Dcors.consumers=all} tries them all, any other value those in whose row that
 * expression is found.
 */
class ConsumersIT {

  private static Maven maven;

  @BeforeAll
  static void take_the_jars_from_this_build() throws IOException {
    maven = new Maven(LocalRepository.named("consumers"));
  }

  static Stream<Consumer> consumers() {
    String wanted = System.getProperty("cors.consumers");
    return wanted == null
        ? Consumers.core()
        : Stream.concat(Consumers.core(), Consumers.others())
            .filter(
                consumer ->
                    wanted.equals("all") || Pattern.compile(wanted).matcher(consumer.row()).find());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("consumers")
  void a_service_that_is_built_and_started_as_usual_answers_as_promised(Consumer consumer)
      throws Exception {
    assumeTrue(
        Runtime.version().feature() >= consumer.java(), () -> "needs JDK " + consumer.java());

    Path project = consumer.build(maven);
    try (Program program =
        Program.start(project, consumer.start().command(maven), consumer.ready())) {
      assertThat(Conversation.with(program.port())).containsExactlyEntriesOf(consumer.expected());
    }
  }

  @Test
  void every_row_of_the_support_table_is_tried_and_what_is_tried_has_its_row() throws IOException {
    String page = Files.readString(Path.of(System.getProperty("cors.root"), "docs", "support.md"));
    List<String> rows =
        Pattern.compile("(?m)^\\| ([^|]+) \\| [0-9, ]+ \\|")
            .matcher(page)
            .results()
            .map(row -> row.group(1))
            .toList();

    assertThat(Stream.concat(Consumers.core(), Consumers.others()))
        .extracting(Consumer::row)
        .containsExactlyInAnyOrderElementsOf(rows);
  }
}
