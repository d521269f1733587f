// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.it.failure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The page on servers, whose table is what the tests saw; {@code -Dgolden.update=true} renews it.
 */
final class ServersPage {

  private static final Path FILE = Path.of(System.getProperty("cors.root"), "docs", "servers.md");
  private static final String BEGIN = "<!-- written by FailureMatrixIT -->\n";
  private static final String END = "<!-- end -->\n";

  private ServersPage() {}

  static void assertShows(String table) throws IOException {
    String page = Files.readString(FILE);
    int begin = page.indexOf(BEGIN) + BEGIN.length();
    int end = page.indexOf(END, begin);
    assertThat(end).as("the place of the table in %s", FILE).isPositive();
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(FILE, page.substring(0, begin) + table + page.substring(end));
    } else {
      assertThat(page.substring(begin, end)).isEqualTo(table);
    }
  }
}
