// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.it.hostile;

import dev.crossorigin.browser.Header;
import dev.crossorigin.browser.Response;
import dev.crossorigin.meaning.PlainAnswer;
import dev.crossorigin.meaning.PlainRequest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.Callable;

/**
 * One client that asks at random until its time is over, and holds every answer to the model. Where
 * a server makes a page of an error, which loses {@code Vary}, nobody may store it.
 */
final class Siege implements Callable<Siege.Report> {

  private static final int FIRST_ERROR = 400;

  /** Two origins and two lists of this length stay below the 8 KiB that servers read at all. */
  private static final int LONG = 1_800;

  private static final List<String> PATHS = List.copyOf(Meaning.BY_PATH.keySet());

  private static final List<String> VERBS =
      List.of("GET", "GET", "GET", "PUT", "POST", "DELETE", "HEAD", "PATCH", "OPTIONS");

  private static final List<String> ORIGINS =
      List.of(
          "https://app.example",
          "http://localhost:3000",
          "https://t.tenants.example",
          "https://a.b.tenants.example",
          "https://app.example:8443",
          "https://pr-7.example",
          "https://pr-x.example",
          "https://evil.example",
          "https://app.example.evil.example",
          "https://tenants.example",
          "https://app.example/",
          "HTTPS://APP.EXAMPLE",
          "null",
          "*",
          "https://app.example,https://evil.example",
          "x".repeat(LONG));

  private static final List<String> HEADERS =
      List.of(
          "x-page",
          "x-page,x-trace",
          "X-Trace",
          "authorization",
          "x-a,x-b",
          "x-evil",
          "x-page,,x-page",
          ",".repeat(100),
          "x page",
          "x-" + "y".repeat(LONG));

  private static final int CALLS_PER_CONNECTION = 50;

  private final int port;
  private final boolean errorPages;
  private final Random random;
  private final long end;
  private long requests;
  private final List<String> wrong = new ArrayList<>();

  /**
   * @param errorPages whether the server makes pages of errors that have no body
   * @param end in terms of {@link System#nanoTime}
   */
  Siege(int port, boolean errorPages, long seed, long end) {
    this.port = port;
    this.errorPages = errorPages;
    this.random = new Random(seed);
    this.end = end;
  }

  /**
   * What came of it.
   *
   * @param requests that were answered
   * @param wrong answers, described
   */
  record Report(long requests, List<String> wrong) {}

  @Override
  public Report call() throws IOException {
    while (System.nanoTime() < end) {
      try (Connection connection = new Connection(port)) {
        for (int i = 0; i < CALLS_PER_CONNECTION && connection.isOpen(); i++) {
          ask(connection);
        }
      }
    }
    return new Report(requests, wrong);
  }

  private void ask(Connection connection) throws IOException {
    String path = any(PATHS);
    PlainRequest request = random.nextInt(3) == 0 ? preflight() : actual();
    Response response = connection.exchange(request.verb(), path, lines(request));
    requests++;
    PlainAnswer expected = Objects.requireNonNull(Meaning.BY_PATH.get(path)).answer(request);
    if (!isRight(expected, response)) {
      wrong.add(path + " " + request + "\n  expected " + expected + "\n  but was " + response);
    }
  }

  private PlainRequest preflight() {
    return new PlainRequest(
        "OPTIONS",
        some(ORIGINS, 1),
        List.of(any(VERBS)),
        random.nextBoolean() ? List.of() : some(HEADERS, 1));
  }

  private PlainRequest actual() {
    return new PlainRequest(any(VERBS), some(ORIGINS, 0), List.of(), List.of());
  }

  /** Mostly one, seldom two, and none where none is enough. */
  private List<String> some(List<String> values, int atLeast) {
    return switch (random.nextInt(10)) {
      case 0 -> List.of(any(values), any(values));
      case 1, 2 -> atLeast == 0 ? List.of() : List.of(any(values));
      default -> List.of(any(values));
    };
  }

  private String any(List<String> values) {
    return values.get(random.nextInt(values.size()));
  }

  private static List<Header> lines(PlainRequest request) {
    List<Header> lines = new ArrayList<>();
    request.origin().forEach(value -> lines.add(new Header("Origin", value)));
    request
        .requestMethod()
        .forEach(value -> lines.add(new Header("Access-Control-Request-Method", value)));
    request
        .requestHeaders()
        .forEach(value -> lines.add(new Header("Access-Control-Request-Headers", value)));
    return lines;
  }

  private boolean isRight(PlainAnswer expected, Response response) {
    Map<String, String> ours = new TreeMap<>();
    for (Header header : response.headers().lines()) {
      String name = header.name().toLowerCase(Locale.ROOT);
      if (name.startsWith("access-control-")) {
        ours.merge(name, header.value(), (one, two) -> one + " AND " + two);
      }
    }
    String vary = response.headers().get("Vary").orElse("");
    boolean page =
        errorPages
            && response.status() >= FIRST_ERROR
            && response.headers().get("Cache-Control").orElse("").contains("no-store");
    boolean status =
        switch (expected.kind()) {
          case PREFLIGHT_ALLOWED -> response.status() == 204;
          case PREFLIGHT_REFUSED, REJECTED -> response.status() == 403;
          case PASSED_ON -> response.status() != 403;
        };
    return status
        && ours.equals(expected.headers())
        && (page || List.of(vary.split(", *")).containsAll(expected.vary()));
  }
}
