// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.crossorigin.meaning.PlainAnswer;
import dev.crossorigin.meaning.PlainRequest;
import dev.crossorigin.meaning.PlainService;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Whole requests: the engine answers as the plain meaning of the policy does. An input is a line
 * with the number of a service and the verb, and below it lines that begin with {@code O}, {@code
 * M} or {@code H} for the three headers of CORS.
 */
class RequestFuzzTest {

  /** The headers of an answer, and an echo of 4 KiB in two bytes a character, twice. */
  private static final long BYTES_PER_ANSWER = 24_000;

  private static final List<EngineServer> SERVERS =
      Fixtures.SERVICES.stream().map(service -> EngineServer.of(service).orElseThrow()).toList();

  @FuzzTest(maxDuration = "5m")
  @DictionaryEntries({
    "\\x0aOhttps://app.example",
    "\\x0aMGET",
    "\\x0aMPUT",
    "\\x0aMPATCH",
    "\\x0aHcontent-type,x-page",
    "\\x0aH*",
    "authorization",
    ", ,\\x09,",
    "OPTIONS",
    "https://tenant-7.example",
    "https://a.app.example"
  })
  void answered(byte[] data) {
    String[] lines = new String(data, StandardCharsets.ISO_8859_1).split("\n", -1);
    int service = lines[0].isEmpty() ? 0 : lines[0].charAt(0) % SERVERS.size();
    PlainRequest request =
        new PlainRequest(
            lines[0].isEmpty() ? "OPTIONS" : lines[0].substring(1),
            values(lines, 'O'),
            values(lines, 'M'),
            values(lines, 'H'));
    Map<String, List<Object>> headers = new TreeMap<>();
    int[] status = new int[1];

    Allocation.atMost(
        BYTES_PER_ANSWER,
        () -> status[0] = SERVERS.get(service).answer(EngineServer.PATH, request, headers));

    assertAnswered(Fixtures.SERVICES.get(service), request, status[0], headers);
  }

  private static void assertAnswered(
      PlainService service, PlainRequest request, int status, Map<String, List<Object>> headers) {
    PlainAnswer expected = service.answer(request);
    assertThat(status).isEqualTo(status(expected.kind()));
    Map<String, List<Object>> all = new TreeMap<>();
    expected.headers().forEach((name, value) -> all.put(name, List.of(value)));
    if (!expected.vary().isEmpty()) {
      all.put("vary", List.of(String.join(", ", expected.vary())));
    }
    assertThat(headers).isEqualTo(all);
    assertThat(headers.values())
        .allSatisfy(values -> assertThat(values.toString()).matches("[\t\\x20-\\x7e]*"));
  }

  private static int status(PlainAnswer.Kind kind) {
    return switch (kind) {
      case PREFLIGHT_ALLOWED -> EngineServer.PREFLIGHT_ALLOWED;
      case PREFLIGHT_REFUSED, REJECTED -> EngineServer.REFUSED;
      case PASSED_ON -> EngineServer.PASSED_ON;
    };
  }

  private static List<String> values(String[] lines, char kind) {
    List<String> values = new ArrayList<>();
    for (int i = 1; i < lines.length; i++) {
      if (!lines[i].isEmpty() && lines[i].charAt(0) == kind) {
        values.add(lines[i].substring(1));
      }
    }
    return values;
  }
}
