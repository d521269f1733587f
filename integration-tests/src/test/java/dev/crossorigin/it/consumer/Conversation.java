// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.it.consumer;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What pages and others ask the pet shop that all consumers build, and what they are told: status,
 * CORS headers and {@code Vary}, in one line.
 */
final class Conversation {

  private static final Duration PATIENCE = Duration.ofMinutes(1);
  private static final String APP = "https://app.example.com";
  private static final String OTHER = "https://other.example";

  private static final String OPEN =
      "access-control-allow-origin: " + APP + " | access-control-expose-headers: x-total";
  private static final String VARY = "vary: Origin";
  private static final String PREFLIGHT_VARY =
      "vary: Origin, Access-Control-Request-Method, Access-Control-Request-Headers";

  private static final Map<String, Request> REQUESTS = requests();

  /** What each is told wherever nothing is said against it in the support table. */
  static final Map<String, String> PROMISED = promised();

  private Conversation() {}

  /** Asks a server on this machine everything. */
  static Map<String, String> with(int port) throws IOException, InterruptedException {
    Map<String, String> answers = new LinkedHashMap<>();
    for (Map.Entry<String, Request> request : REQUESTS.entrySet()) {
      HttpResponse<Void> response =
          newConnection().send(request.getValue().to(port), HttpResponse.BodyHandlers.discarding());
      answers.put(request.getKey(), describe(response));
    }
    return answers;
  }

  /** Some servers close a connection after an error without saying so. */
  private static HttpClient newConnection() {
    return HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  }

  /** A request; names and values of its headers take turns. */
  private record Request(String method, String target, List<String> headers) {

    static Request of(String method, String target, String... headers) {
      return new Request(method, target, List.of(headers));
    }

    HttpRequest to(int port) {
      return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + target))
          .method(method, HttpRequest.BodyPublishers.noBody())
          .headers(headers.toArray(String[]::new))
          .timeout(PATIENCE)
          .build();
    }
  }

  private static Map<String, Request> requests() {
    Map<String, Request> requests = new LinkedHashMap<>();
    requests.put("the page", get("/api/pets", APP));
    requests.put("another page", get("/api/pets", OTHER));
    requests.put("no page", Request.of("GET", "/api/pets", "Accept", "*/*"));
    requests.put("not found", get("/api/pets/tom", APP));
    requests.put("not allowed", Request.of("DELETE", "/api/pets", "Origin", APP));
    requests.put("not logged in", get("/api/pets/vet/bills", APP));
    requests.put("failed", get("/api/pets/vet/surgery", APP));
    requests.put("failed for another page", get("/api/pets/vet/surgery", OTHER));
    requests.put("preflight", preflight(APP, "PUT", "authorization,content-type"));
    requests.put("preflight of another page", preflight(OTHER, "PUT", "content-type"));
    requests.put("preflight for a verb", preflight(APP, "PATCH", ""));
    requests.put("preflight for a header", preflight(APP, "PUT", "x-page"));
    requests.put("preflight for same origin", preflight(APP, "DELETE", ""));
    requests.put(
        "same origin", Request.of("DELETE", "/api/pets/tom", "Sec-Fetch-Site", "same-origin"));
    requests.put("not same origin", Request.of("DELETE", "/api/pets/tom", "Origin", APP));
    requests.put("no policy", get("/api/hours", APP));
    return requests;
  }

  private static Map<String, String> promised() {
    String refused = line("403", PREFLIGHT_VARY);
    Map<String, String> promised = new LinkedHashMap<>();
    promised.put("the page", line("200", OPEN, VARY));
    promised.put("another page", line("200", VARY));
    promised.put("no page", line("200", VARY));
    promised.put("not found", line("404", OPEN, VARY));
    promised.put("not allowed", line("405", OPEN, VARY));
    promised.put("not logged in", line("401", OPEN, VARY));
    promised.put("failed", line("500", OPEN, VARY));
    promised.put("failed for another page", line("500"));
    promised.put(
        "preflight",
        line(
            "204",
            "access-control-allow-headers: authorization,content-type",
            "access-control-allow-methods: PUT",
            "access-control-allow-origin: " + APP,
            "access-control-max-age: 3600",
            PREFLIGHT_VARY));
    promised.put("preflight of another page", refused);
    promised.put("preflight for a verb", refused);
    promised.put("preflight for a header", refused);
    promised.put("preflight for same origin", refused);
    promised.put("same origin", line("204", VARY));
    promised.put("not same origin", line("403", VARY));
    promised.put("no policy", line("200"));
    return promised;
  }

  private static Request get(String target, String origin) {
    return Request.of("GET", target, "Origin", origin);
  }

  private static Request preflight(String origin, String verb, String headers) {
    return Request.of(
        "OPTIONS",
        "/api/pets/tom",
        "Origin",
        origin,
        "Access-Control-Request-Method",
        verb,
        "Access-Control-Request-Headers",
        headers);
  }

  private static String describe(HttpResponse<?> response) {
    Stream<String> policy =
        response.headers().map().entrySet().stream()
            .map(
                header -> header.getKey().toLowerCase(Locale.ROOT) + ": " + join(header.getValue()))
            .filter(header -> header.startsWith("access-control-"))
            .sorted();
    List<String> vary = response.headers().allValues("vary");
    return line(
        Stream.of(
                Stream.of(String.valueOf(response.statusCode())),
                policy,
                vary.isEmpty() ? Stream.<String>empty() : Stream.of("vary: " + join(vary)))
            .flatMap(parts -> parts)
            .toArray(String[]::new));
  }

  private static String join(List<String> lines) {
    return String.join(", ", lines);
  }

  private static String line(String... parts) {
    return Stream.of(parts).collect(Collectors.joining(" | "));
  }
}
