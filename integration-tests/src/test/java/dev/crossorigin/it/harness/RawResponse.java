// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.it.harness;

import dev.crossorigin.browser.Header;
import dev.crossorigin.browser.Headers;
import dev.crossorigin.browser.Response;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A response as received.
 *
 * @param status the status code
 * @param lines header lines in order, repetition and case kept
 * @param body the content, chunks put together as far as they came
 */
public record RawResponse(int status, List<HeaderLine> lines, String body) {

  public RawResponse {
    lines = List.copyOf(lines);
  }

  /** Reads what a server sent until it closed the connection. */
  static RawResponse parse(byte[] received) {
    String text = new String(received, StandardCharsets.ISO_8859_1);
    int end = text.indexOf("\r\n\r\n");
    if (end < 0) {
      throw new IllegalArgumentException("no complete response: \"" + text + '"');
    }
    String[] head = text.substring(0, end).split("\r\n", -1);
    String[] statusLine = head[0].split(" ", 3);
    List<HeaderLine> lines = Arrays.stream(head).skip(1).map(HeaderLine::parse).toList();
    String rest = text.substring(end + 4);
    boolean chunked =
        lines.stream()
            .anyMatch(line -> line.named("Transfer-Encoding") && line.value().equals("chunked"));
    return new RawResponse(
        Integer.parseInt(statusLine[1]), lines, chunked && !rest.isEmpty() ? joined(rest) : rest);
  }

  private static String joined(String chunks) {
    StringBuilder content = new StringBuilder();
    int at = 0;
    while (true) {
      int lineEnd = chunks.indexOf("\r\n", at);
      if (lineEnd < 0) {
        return content.toString();
      }
      int size = Integer.parseInt(chunks.substring(at, lineEnd).split(";", 2)[0].strip(), 16);
      if (size == 0) {
        return content.toString();
      }
      content.append(chunks, lineEnd + 2, Math.min(lineEnd + 2 + size, chunks.length()));
      at = lineEnd + 2 + size + 2;
    }
  }

  /** What a browser sees of it. */
  public Response seen() {
    return new Response(
        status,
        new Headers(lines.stream().map(line -> new Header(line.name(), line.value())).toList()));
  }

  /** The values of every line of this name, in order. */
  public List<String> values(String name) {
    return lines.stream().filter(line -> line.named(name)).map(HeaderLine::value).toList();
  }

  /** Whether there is a line of this name. */
  public boolean has(String name) {
    return !values(name).isEmpty();
  }

  /** The value as Fetch gets it: lines joined by a comma and a space; empty if there is none. */
  public Optional<String> header(String name) {
    List<String> values = values(name);
    return values.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", values));
  }

  /** The non-empty elements of a list header over all its lines, as written. */
  public List<String> tokens(String name) {
    return values(name).stream().flatMap(RawResponse::elements).toList();
  }

  /** The elements of {@code Vary}, as written, repeated ones repeated. */
  public List<String> vary() {
    return tokens("Vary");
  }

  /** The lines whose names begin with {@code Access-Control-}, in lower case. */
  public List<String> accessControlLines() {
    return lines.stream()
        .filter(line -> line.name().toLowerCase(Locale.ROOT).startsWith("access-control-"))
        .map(HeaderLine::toString)
        .toList();
  }

  private static Stream<String> elements(String value) {
    return Arrays.stream(value.split(",", -1)).map(String::strip).filter(name -> !name.isEmpty());
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder().append(status);
    lines.forEach(line -> text.append("\n  ").append(line));
    return text.toString();
  }
}
