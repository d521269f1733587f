// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.benchmarks.report;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/** What is known about why targets are missed: found by profiling, and written down by hand. */
final class Causes {

  private final Properties known = new Properties();

  Causes() {
    try (Reader reader =
        new InputStreamReader(
            requireNonNull(Causes.class.getResourceAsStream("causes.properties")),
            StandardCharsets.UTF_8)) {
      known.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A sentence or two for the page: what is known of the target, or else of its group. */
  String of(Target target) {
    String key = target.key();
    while (!known.containsKey(key) && key.contains(".")) {
      key = key.substring(0, key.lastIndexOf('.'));
    }
    return known.getProperty(key, "not looked into yet.");
  }
}
