// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.crossorigin.route.RouteClass;
import dev.crossorigin.route.RouteMatch;
import dev.crossorigin.route.RouteTable;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Paths: what does not count for the runtime changes nothing, and no path makes a look-up allocate.
 * An input is a verb, a space and a path.
 */
class PathFuzzTest {

  /** A look-up of plain templates allocates nothing; this is what the counter itself takes. */
  private static final long BYTES_PER_LOOK_UP = 64;

  private static final RouteTable<String> PLAIN =
      RouteTable.of(
          List.of(
              type("Pets", "/pets", "", "{id}", "{id}/toys", "me", "catalog"),
              type("Root", "/", "", "{a}/{b}/{c}"),
              new RouteClass<>(
                  "Loop",
                  "/loop",
                  List.of(new RouteClass.Route<>("GET", "", "Loop ")),
                  List.of(new RouteClass.Locator("down", "Loop"))),
              type("Encoded", "/a%20b", "", "caf\u00e9")));

  private static final RouteTable<String> WITH_EXPRESSIONS =
      RouteTable.of(
          List.of(
              type("Files", "/files", "{path: .*}", "{n: [0-9]+}/info"),
              type("Pets", "/pets", "", "{id: [a-z]+}", "{id}.{ext}")));

  private static RouteClass<String> type(String name, String path, String... methods) {
    return new RouteClass<>(
        name,
        path,
        Arrays.stream(methods)
            .flatMap(
                each ->
                    Stream.of("GET", "PUT")
                        .map(
                            verb ->
                                new RouteClass.Route<>(verb, each, name + " " + verb + " " + each)))
            .toList(),
        List.of());
  }

  @FuzzTest(maxDuration = "3m")
  @DictionaryEntries({
    "GET /",
    "HEAD /",
    "/pets",
    "/loop",
    "/down/down",
    ";x=y",
    "%2F",
    "%3B",
    "//",
    "/../",
    "/files/7/info"
  })
  void looked_up(byte[] data) {
    String[] parts = new String(data, StandardCharsets.ISO_8859_1).split(" ", 2);
    String path = parts[parts.length - 1];
    String verb = parts.length == 1 ? "GET" : parts[0];
    Allocation.atMost(BYTES_PER_LOOK_UP, () -> PLAIN.find(path, verb));
    for (RouteTable<String> routes : List.of(PLAIN, WITH_EXPRESSIONS)) {
      RouteMatch<String> found = routes.find(path, verb);
      String endpoint = found.endpoint();
      assertThat(endpoint == null || found.endpoints().contains(endpoint)).isTrue();
      String absolute = path.startsWith("/") ? path : "/" + path;
      assertThat(routes.find(absolute, verb)).isSameAs(found);
      assertThat(routes.find(absolute.replaceAll(";[^/]*", ""), verb)).isSameAs(found);
      assertThat(routes.find(absolute.replaceAll("(?<=.)(?=/|\\z)", ";m"), verb)).isSameAs(found);
      if (verb.equals("GET") && endpoint != null) {
        assertThat(routes.find(path, "HEAD").endpoint()).isEqualTo(endpoint);
      }
    }
  }
}
