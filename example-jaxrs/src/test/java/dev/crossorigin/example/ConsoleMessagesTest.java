// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.example;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;

/** Why is my request blocked? begins with what the console says; this is what it does say. */
class ConsoleMessagesTest {

  private static final Path PAGE = Path.of("..", "docs", "why-blocked.md");
  private static final Pattern QUOTED = Pattern.compile("(?m)^\\| Chromium[^|]*\\| `([^`]+)` \\|$");
  private static final String BLOCKED = "has been blocked by CORS policy: ";

  private static HttpServer pages;
  private static HttpServer api;
  private static ChromeDriver chromium;

  /**
   * A call of a page.
   *
   * @param options of {@code fetch}, in JavaScript
   * @param status of every answer to it
   * @param headers of every answer to it, each as {@code Name: value}; {@code ORIGIN} is the page's
   */
  private record Call(String options, int status, List<String> headers) {

    Call(String options, int status, String... headers) {
      this(options, status, List.of(headers));
    }
  }

  private static final String ALLOWED = "Access-Control-Allow-Origin: ORIGIN";
  private static final String OTHER = "Access-Control-Allow-Origin: https://a.example";

  private static final List<Call> CALLS =
      List.of(
          new Call("{}", 200),
          new Call("{ method: 'PUT' }", 204),
          new Call("{ method: 'PUT' }", 403, ALLOWED),
          new Call("{ credentials: 'include' }", 200, "Access-Control-Allow-Origin: *"),
          new Call("{ credentials: 'include' }", 200, ALLOWED),
          new Call("{ method: 'PUT' }", 204, ALLOWED, "Access-Control-Allow-Methods: GET"),
          new Call("{ headers: { 'x-other': '1' } }", 204, ALLOWED),
          new Call("{}", 200, OTHER, OTHER),
          new Call("{}", 200, OTHER),
          new Call("{ method: 'PUT' }", 302, ALLOWED, "Location: /elsewhere"));

  @BeforeAll
  static void start() throws IOException {
    chromium = Chromium.start();
    pages = serve(exchange -> exchange.sendResponseHeaders(200, -1));
    api = serve(ConsoleMessagesTest::answer);
  }

  @AfterAll
  static void stop() {
    Stream.of(pages, api).forEach(server -> server.stop(0));
    chromium.quit();
  }

  private interface Answer {
    void to(HttpExchange exchange) throws IOException;
  }

  private static HttpServer serve(Answer answer) throws IOException {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          try (exchange) {
            answer.to(exchange);
          }
        });
    server.start();
    return server;
  }

  /** The path is the call's number. */
  private static void answer(HttpExchange exchange) throws IOException {
    Call call = CALLS.get(Integer.parseInt(exchange.getRequestURI().getPath().substring(1)));
    for (String header : call.headers()) {
      String[] parts = header.replace("ORIGIN", origin(pages)).split(": ", 2);
      exchange.getResponseHeaders().add(parts[0], parts[1]);
    }
    exchange.sendResponseHeaders(call.status(), -1);
  }

  private static String origin(HttpServer server) {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  @Test
  void the_page_quotes_every_message_as_chromium_writes_it() throws IOException {
    chromium.get(origin(pages));
    List<String> said = new ArrayList<>();
    for (int i = 0; i < CALLS.size(); i++) {
      said.addAll(said(origin(api) + "/" + i, CALLS.get(i).options()));
    }

    assertThat(said).hasSameSizeAs(CALLS);
    assertThat(QUOTED.matcher(Files.readString(PAGE)).results().map(row -> row.group(1)))
        .containsExactlyInAnyOrderElementsOf(said);
  }

  /** What the console says of a call that is blocked, behind the words that are always the same. */
  private static List<String> said(String url, String options) {
    chromium.executeAsyncScript(
        "const done = arguments[0]; fetch('"
            + url
            + "', "
            + options
            + ").then(done, () => done())");
    return chromium.manage().logs().get(LogType.BROWSER).getAll().stream()
        .map(LogEntry::getMessage)
        .filter(message -> message.contains(BLOCKED))
        .map(message -> message.substring(message.indexOf(BLOCKED) + BLOCKED.length()))
        .toList();
  }
}
