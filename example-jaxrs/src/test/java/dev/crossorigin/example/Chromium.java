// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.example;

import static org.assertj.core.api.Assertions.fail;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assumptions;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** Starts the Chromium of this machine, with a fresh profile and without a window. */
final class Chromium {

  private static final Logger SELENIUM = Logger.getLogger("org.openqa.selenium");

  private Chromium() {}

  /**
   * Starts it; where there is none, skips the test, or fails it if {@code CI} is set.
   *
   * @param arguments of the command line besides the usual ones
   */
  static ChromeDriver start(String... arguments) {
    // Selenium knows the debugging protocol of some versions only and says so; none is used here.
    SELENIUM.setLevel(Level.SEVERE);
    Path binary = find("chromium", "chromium-browser", "google-chrome");
    Path driver = find("chromedriver");
    ChromeOptions options = new ChromeOptions();
    options.setBinary(binary.toFile());
    options.addArguments(
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync");
    options.addArguments(arguments);
    LoggingPreferences console = new LoggingPreferences();
    console.enable(LogType.BROWSER, Level.ALL);
    options.setCapability(ChromeOptions.LOGGING_PREFS, console);
    // With both programs named, Selenium looks for none to download.
    ChromeDriverService service =
        new ChromeDriverService.Builder()
            .usingDriverExecutable(driver.toFile())
            .usingAnyFreePort()
            .build();
    return new ChromeDriver(service, options);
  }

  private static Path find(String... names) {
    Optional<Path> found =
        Arrays.stream(names)
            .flatMap(
                name ->
                    Pattern.compile(File.pathSeparator, Pattern.LITERAL)
                        .splitAsStream(System.getenv().getOrDefault("PATH", ""))
                        .map(folder -> Path.of(folder, name)))
            .filter(Files::isExecutable)
            .findFirst();
    return found.orElseGet(
        () -> missing("The page was not tested: no " + names[0] + " on the PATH"));
  }

  private static Path missing(String message) {
    if (System.getenv("CI") != null) {
      return fail(message);
    }
    System.Logger log = System.getLogger(Chromium.class.getName());
    log.log(System.Logger.Level.WARNING, message);
    return Assumptions.abort(message);
  }
}
