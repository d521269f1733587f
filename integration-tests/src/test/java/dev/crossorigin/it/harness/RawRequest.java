// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.it.harness;

import dev.crossorigin.browser.Request;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A request in every detail that reaches the server: lines keep their order, repetition, case and
 * inner white space. Immutable.
 *
 * @param method as written in the request line
 * @param target as written in the request line
 * @param lines header lines besides {@code Host}, {@code Content-Length} and {@code Connection},
 *     which are added when sent unless they stand here
 * @param body the body, if any
 */
public record RawRequest(
    String method, String target, List<HeaderLine> lines, Optional<String> body) {

  public RawRequest {
    lines = List.copyOf(lines);
  }

  /** A request without a body. */
  public static RawRequest of(String method, String target, String... lines) {
    RawRequest request = new RawRequest(method, target, List.of(), Optional.empty());
    for (String line : lines) {
      request = request.with(line);
    }
    return request;
  }

  /** What a browser sends. */
  static RawRequest of(Request request) {
    List<HeaderLine> lines =
        request.headers().lines().stream()
            .map(line -> new HeaderLine(line.name(), line.value()))
            .toList();
    return new RawRequest(request.method(), request.target(), lines, Optional.empty());
  }

  /** The preflight that a browser sends; {@code headers} as in its one line, empty for none. */
  public static RawRequest preflight(String target, String origin, String method, String headers) {
    RawRequest request =
        of(
            "OPTIONS",
            target,
            "Accept: */*",
            "Access-Control-Request-Method: " + method,
            "Origin: " + origin);
    return headers.isEmpty() ? request : request.with("Access-Control-Request-Headers: " + headers);
  }

  /** The same with one line more, written as {@code Name: value}. */
  public RawRequest with(String line) {
    return with(HeaderLine.parse(line));
  }

  /** The same with one line more. */
  public RawRequest with(HeaderLine line) {
    List<HeaderLine> more = new ArrayList<>(lines);
    more.add(line);
    return new RawRequest(method, target, more, body);
  }

  /** The same with a body. */
  public RawRequest withBody(String contentType, String text) {
    return new RawRequest(
        method, target, with("Content-Type: " + contentType).lines(), Optional.of(text));
  }

  /** The values of every line of this name, in order. */
  public List<String> values(String name) {
    return lines.stream().filter(line -> line.named(name)).map(HeaderLine::value).toList();
  }

  byte[] bytes(String host) {
    StringBuilder text = new StringBuilder();
    text.append(method).append(' ').append(target).append(" HTTP/1.1\r\n");
    if (values("Host").isEmpty()) {
      text.append("Host: ").append(host).append("\r\n");
    }
    lines.forEach(line -> text.append(line).append("\r\n"));
    body.ifPresent(
        content ->
            text.append("Content-Length: ")
                .append(content.getBytes(StandardCharsets.ISO_8859_1).length)
                .append("\r\n"));
    text.append("Connection: close\r\n\r\n").append(body.orElse(""));
    return text.toString().getBytes(StandardCharsets.ISO_8859_1);
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(method).append(' ').append(target);
    lines.forEach(line -> text.append("\n  ").append(line));
    return text.toString();
  }
}
