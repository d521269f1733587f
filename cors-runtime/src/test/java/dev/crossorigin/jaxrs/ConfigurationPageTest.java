// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.jaxrs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ConfigurationPageTest {

  private static final Pattern ROW = Pattern.compile("(?m)^\\| `(crossorigin\\.[a-z-]+)` \\|");

  @Test
  void the_page_lists_every_key_and_no_other() throws Exception {
    assertThat(ROW.matcher(page("configuration.md")).results().map(row -> row.group(1)))
        .containsExactlyInAnyOrderElementsOf(keys());
  }

  @Test
  void the_readme_of_the_project_lists_them_too() throws Exception {
    assertThat(ROW.matcher(page("../README.md")).results().map(row -> row.group(1)))
        .containsExactlyInAnyOrderElementsOf(keys());
  }

  private static String page(String name) throws IOException {
    return Files.readString(Path.of("..", "docs").resolve(name));
  }

  private static List<String> keys() throws IllegalAccessException {
    List<String> keys = new ArrayList<>();
    for (Field constant : CorsConfiguration.class.getDeclaredFields()) {
      if (constant.getType() == String.class && !constant.getName().equals("PREFIX")) {
        keys.add((String) constant.get(null));
      }
    }
    return keys;
  }
}
