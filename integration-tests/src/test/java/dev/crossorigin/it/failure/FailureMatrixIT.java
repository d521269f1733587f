// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.it.failure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.crossorigin.it.harness.HeaderLine;
import dev.crossorigin.it.harness.RawResponse;
import dev.crossorigin.it.harness.Server;
import dev.crossorigin.it.harness.ServerKind;
import jakarta.ws.rs.core.Application;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

/** Every row on every server, and the table of it, printed and compared with the page about it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FailureMatrixIT {

  private static final String STRANGER = "https://stranger.example";

  private final List<Row> rows = Rows.all();
  private final Map<ServerKind, Map<Class<? extends Application>, Server>> servers =
      new HashMap<>();
  private final MatrixTable table = new MatrixTable(rows);

  private final Silence silence = new Silence();

  @AfterAll
  void close() {
    silence.close();
    servers.values().forEach(deployed -> deployed.values().forEach(Server::close));
  }

  @TestFactory
  Stream<DynamicNode> failures() {
    Stream<DynamicContainer> kinds =
        Arrays.stream(ServerKind.values())
            .map(
                kind ->
                    dynamicContainer(kind.toString(), rows.stream().map(row -> test(row, kind))));
    return Stream.concat(kinds, Stream.of(dynamicTest("the table", this::publish)));
  }

  private void publish() throws IOException {
    String markdown = table.markdown();
    System.out.println(markdown);
    ServersPage.assertShows(markdown);
  }

  private DynamicTest test(Row row, ServerKind kind) {
    return dynamicTest(row.name(), () -> check(row, kind));
  }

  private void check(Row row, ServerKind kind) {
    Server server = server(kind, row.application());
    RawResponse allowed = row.sendTo(server, Failing.ALLOWED);
    RawResponse stranger = row.sendTo(server, STRANGER);
    RawResponse nobody = row.sendTo(server);
    Cell cell = Cell.of(allowed, List.of(stranger, nobody));
    table.put(row, kind, cell);
    assertThat(cell)
        .as("allowed: %s%nstranger: %s%nnobody: %s", allowed, stranger, nobody)
        .isEqualTo(row.expected(kind));
    RawResponse without = row.sendTo(server(kind, Deployed.WithoutCors.class));
    assertThat(nobody.status()).isEqualTo(without.status());
    assertThat(others(nobody)).isEqualTo(others(without));
  }

  /** The names of all headers but the one that is ours. */
  private static List<String> others(RawResponse response) {
    return response.lines().stream()
        .map(HeaderLine::name)
        .filter(name -> !name.equalsIgnoreCase("Vary"))
        .sorted()
        .toList();
  }

  private Server server(ServerKind kind, Class<? extends Application> application) {
    return servers
        .computeIfAbsent(kind, key -> new HashMap<>())
        .computeIfAbsent(application, kind::start);
  }
}
