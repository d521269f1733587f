// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.it.conformance;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Reads the files of cases, one JSON object a line. */
final class CaseFiles {

  /** The files of request cases. */
  static final List<String> REQUESTS =
      List.of(
          "acrh-parsing",
          "cxf",
          "django",
          "express",
          "helidon",
          "jub0bs-middleware",
          "jub0bs-origin-header",
          "jub0bs-origin-matching",
          "micronaut",
          "quarkus",
          "rs-cors",
          "spring",
          "starlette",
          "tower-http",
          "wpt");

  private static final ObjectMapper JSON = new ObjectMapper();

  private CaseFiles() {}

  /** Every line of the file, without its suffix. */
  static <T> List<T> read(String file, Class<T> type) {
    String name = "/conformance/" + file + ".jsonl";
    try (InputStream in = Objects.requireNonNull(CaseFiles.class.getResourceAsStream(name), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank())
          .map(line -> parse(line, type))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static <T> T parse(String line, Class<T> type) {
    try {
      return JSON.readValue(line, type);
    } catch (IOException e) {
      throw new UncheckedIOException(line, e);
    }
  }
}
