// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.example;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.WebDriverWait;

/**
 * Chromium with a fresh profile, to which the bookshop seems to be at its usual addresses.
 *
 * <p>The policies name an origin with a port, and a test must not depend on that port being free.
 * So the shop listens on free ports, and the browser is told where to find the usual ones. Its
 * pages and requests have the very origins that the policies were compiled for.
 */
final class Browser implements AutoCloseable {

  private static final Set<String> OPERABLE =
      Set.of("button", "checkbox", "combobox", "link", "radio", "textbox");

  private static final String FAINT_TEXTS =
      """
      const channels = (color) => color.match(/[\\d.]+/g).map(Number);
      const luminance = (color) => {
        const [r, g, b] = channels(color).map((value) => {
          const part = value / 255;
          return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
        });
        return 0.2126 * r + 0.7152 * g + 0.0722 * b;
      };
      const ground = (element) => {
        for (let at = element; at; at = at.parentElement) {
          const color = getComputedStyle(at).backgroundColor;
          if ((channels(color)[3] ?? 1) > 0) {
            return color;
          }
        }
        return 'rgb(255, 255, 255)';
      };
      const faint = [];
      for (const element of document.body.querySelectorAll('*')) {
        const hasText = [...element.childNodes].some(
          (node) => node.nodeType === Node.TEXT_NODE && node.data.trim());
        if (hasText && element.checkVisibility() && !element.matches(':disabled, noscript')) {
          const [light, dark] = [getComputedStyle(element).color, ground(element)]
            .map(luminance)
            .sort((a, b) => b - a);
          if ((light + 0.05) / (dark + 0.05) < 4.5) {
            faint.push(element.textContent.trim());
          }
        }
      }
      return faint;
      """;

  private final ChromeDriver driver;

  private Browser(ChromeDriver driver) {
    this.driver = driver;
  }

  /** Opens a browser; without one, skips the test, or fails it where {@code CI} is set. */
  static Browser open(Ports listening) {
    return new Browser(
        Chromium.start("--host-resolver-rules=" + String.join(",", rules(listening))));
  }

  private static List<String> rules(Ports listening) {
    return List.of(
        rule(Ports.USUAL.api(), listening.api()),
        rule(Ports.USUAL.shop(), listening.shop()),
        rule(Ports.USUAL.stranger(), listening.stranger()));
  }

  private static String rule(int usual, int listening) {
    return "MAP localhost:" + usual + " 127.0.0.1:" + listening;
  }

  /** Opens the page of a port and waits until it has made its calls. */
  void visit(int port) {
    driver.get(Ports.address(port) + "/");
    waitUntilDone();
  }

  /** Presses the button that makes the calls again, and waits until they are made. */
  void again() {
    driver.findElement(By.id("again")).click();
    waitUntilDone();
  }

  private void waitUntilDone() {
    new WebDriverWait(driver, Duration.ofSeconds(30))
        .until(page -> page.findElement(By.cssSelector("body[data-state=done]")));
  }

  /** What the cards say of the calls, in the page's order. */
  List<Call> calls() {
    return driver.findElements(By.cssSelector("[data-call]")).stream().map(Call::of).toList();
  }

  /** The text of an element. */
  String text(String selector) {
    return driver.findElement(By.cssSelector(selector)).getText();
  }

  /** The texts of all such elements. */
  List<String> texts(String selector) {
    return driver.findElements(By.cssSelector(selector)).stream().map(WebElement::getText).toList();
  }

  /** An attribute of all such elements. */
  List<String> attributes(String selector, String name) {
    return driver.findElements(By.cssSelector(selector)).stream()
        .map(element -> String.valueOf(element.getDomAttribute(name)))
        .toList();
  }

  /** The laboratory of the page. */
  Laboratory laboratory() {
    return new Laboratory(driver).waitUntilDone();
  }

  /** Presses a button. */
  void press(String selector) {
    driver.findElement(By.cssSelector(selector)).click();
  }

  /** The id of the element that has the focus. */
  String focused() {
    return String.valueOf(driver.switchTo().activeElement().getDomAttribute("id"));
  }

  /** Opens the page of a port under an origin that the bookshop does not know. */
  void openElsewhere(int listening) {
    driver.get("http://127.0.0.1:" + listening + "/sender.html");
  }

  /** Asks a page of an origin, in a frame, to call an address; tells the error. */
  String ask(String origin, String address) {
    return String.valueOf(
        driver.executeAsyncScript(
            """
            const [origin, url, done] = arguments;
            const frame = document.createElement('iframe');
            const channel = new MessageChannel();
            channel.port1.onmessage = ({ data }) => done(data.error);
            addEventListener('message', ({ source }) => {
              if (source === frame.contentWindow) {
                source.postMessage({ url, method: 'GET' }, origin, [channel.port2]);
              }
            });
            frame.src = `${origin}/sender.html`;
            document.documentElement.append(frame);
            """,
            origin,
            address));
  }

  /** Role and name of everything that can be operated, as a screen reader has it. */
  List<String> operable() {
    Object nodes = driver.executeCdpCommand("Accessibility.getFullAXTree", Map.of()).get("nodes");
    return ((List<?>) Objects.requireNonNull(nodes))
        .stream()
            .map(node -> (Map<?, ?>) node)
            .filter(node -> OPERABLE.contains(value(node, "role")))
            .map(node -> value(node, "role") + ": " + value(node, "name"))
            .toList();
  }

  private static String value(Map<?, ?> node, String property) {
    return node.get(property) instanceof Map<?, ?> typed && typed.get("value") != null
        ? String.valueOf(typed.get("value"))
        : "";
  }

  /** Has the system prefer {@code light} or {@code dark}. */
  void prefer(String scheme) {
    driver.executeCdpCommand(
        "Emulation.setEmulatedMedia",
        Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
  }

  /**
   * Texts whose contrast with their ground is less than 4.5 to 1 (WCAG 2.2, success criterion
   * 1.4.3). Disabled controls are exempt.
   */
  List<?> faintTexts() {
    return (List<?>) Objects.requireNonNull(driver.executeScript(FAINT_TEXTS));
  }

  /** Forgets who is signed in. */
  void clearCookies() {
    driver.executeCdpCommand("Network.clearBrowserCookies", Map.of());
  }

  /** Whether the page must be scrolled sideways on a screen so many CSS pixels wide. */
  boolean scrollsSideways(int width) {
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", false));
    Object scrolls =
        driver.executeScript(
            "const { scrollWidth, clientWidth } = document.documentElement;"
                + "return scrollWidth > clientWidth");
    return Boolean.TRUE.equals(scrolls);
  }

  @Override
  public void close() {
    driver.quit();
  }

  /**
   * What a card says of a call.
   *
   * @param id of the call
   * @param outcome {@code allowed} if the page could read the answer, else {@code blocked}
   * @param status that the page read, empty if it could not
   * @param preflight {@code none}, {@code granted} or {@code refused}
   * @param reached the status that the API answered to the call itself, empty if it was never sent
   */
  record Call(String id, String outcome, String status, String preflight, String reached) {

    private static Call of(WebElement card) {
      return new Call(
          attribute(card, "data-call"),
          attribute(card, "data-outcome"),
          attribute(card, "data-status"),
          attribute(card, "data-preflight"),
          attribute(card, "data-reached"));
    }

    private static String attribute(WebElement card, String name) {
      return String.valueOf(card.getDomAttribute(name));
    }
  }
}
