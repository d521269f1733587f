// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * Takes the pictures that the documentation shows of the laboratory. {@code -Dpictures.update=true}
 * puts them there.
 */
class PicturesTest extends InBrowser {

  private static final Path SHOWN = Path.of("..", "docs", "pictures");
  private static final int MOST_BYTES = 150_000;

  @Test
  void an_answer_that_the_browser_keeps() throws IOException {
    browser.visit(SHOP);
    Laboratory laboratory =
        browser.laboratory().from("stranger").call("GET", "orders").withCookie().send();

    assertThat(laboratory.verdict())
        .isEqualTo("Blocked: the service answered 200, and the browser keeps it from the page.");
    take("answer-kept");
  }

  @Test
  void a_preflight_that_is_refused() throws IOException {
    browser.visit(SHOP);
    Laboratory laboratory = browser.laboratory().call("GET", "book").with("X-Campaign").send();

    assertThat(laboratory.verdict())
        .isEqualTo("Blocked: the preflight was refused, so the request was never sent.");
    take("preflight-refused");
  }

  private static void take(String name) throws IOException {
    byte[] picture = browser.picture(1100, "#experiment", ".panels");
    Path shown = SHOWN.resolve(name + ".webp");
    if (Boolean.getBoolean("pictures.update")) {
      Files.createDirectories(SHOWN);
      Files.write(shown, picture);
    }

    assertThat(picture).hasSizeLessThan(MOST_BYTES);
    assertThat(shown).isRegularFile();
  }
}
