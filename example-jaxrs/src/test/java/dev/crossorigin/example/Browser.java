// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.example;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.interactions.Actions;
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

  private static final int MOST_STOPS = 60;

  private static final String FOCUSED =
      """
      const { name, id, attributes } = document.activeElement;
      return name || id || attributes.href?.value || document.activeElement.tagName;
      """;

  private static final String FAINT_FOCUS =
      """
      const all = document.querySelectorAll('a[href], button:enabled, input, select, summary');
      return [...all]
        .filter((element) => {
          element.focus({ focusVisible: true });
          const { outlineStyle, outlineWidth } = getComputedStyle(element);
          return outlineStyle === 'none' || parseFloat(outlineWidth) < 2;
        })
        .map((element) => element.outerHTML);
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

  /**
   * Presses Tab until an element with such a name or id has the focus.
   *
   * @return the name, id or address of each element that had it on the way, and of that one
   */
  List<String> tabTo(String end) {
    List<String> stops = new ArrayList<>();
    while (stops.size() < MOST_STOPS && !stops.contains(end)) {
      type(Keys.TAB);
      stops.add(String.valueOf(driver.executeScript(FOCUSED)));
    }
    return stops;
  }

  /** Presses keys, wherever the focus is. */
  void type(CharSequence... keys) {
    new Actions(driver).sendKeys(keys).perform();
  }

  /** Names of elements that look no different while the keyboard is on them. */
  List<?> faintFocus() {
    return (List<?>) Objects.requireNonNull(driver.executeScript(FAINT_FOCUS));
  }

  /** The addresses of all that the page has loaded or called. */
  List<String> loaded() {
    Object names =
        driver.executeScript(
            "return performance.getEntriesByType('resource').map(({ name }) => name)");
    return ((List<?>) Objects.requireNonNull(names)).stream().map(String::valueOf).toList();
  }

  /** Has every request fail, until {@link #connect}. */
  void disconnect() {
    offline(true);
  }

  /** Lets requests through again. */
  void connect() {
    offline(false);
  }

  private void offline(boolean offline) {
    driver.executeCdpCommand("Network.enable", Map.of());
    driver.executeCdpCommand(
        "Network.emulateNetworkConditions",
        Map.of("offline", offline, "latency", 0, "downloadThroughput", -1, "uploadThroughput", -1));
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

  /** A picture (WebP) of the page, from the top of one element to the end of another. */
  byte[] picture(int width, String first, String last) {
    prefer("light");
    resize(width);
    Map<?, ?> clip =
        (Map<?, ?>)
            Objects.requireNonNull(
                driver.executeScript(
                    """
                    const [top, end] = [...arguments]
                      .map((selector) => document.querySelector(selector).getBoundingClientRect());
                    const y = Math.floor(top.top + scrollY) - 16;
                    const height = Math.ceil(end.bottom + scrollY) + 16 - y;
                    return { x: 0, y, width: innerWidth, height, scale: 1 };
                    """,
                    first,
                    last));
    Object data =
        driver
            .executeCdpCommand(
                "Page.captureScreenshot",
                Map.of(
                    "format", "webp", "quality", 85, "clip", clip, "captureBeyondViewport", true))
            .get("data");
    return Base64.getDecoder().decode(String.valueOf(data));
  }

  /** Forgets who is signed in. */
  void clearCookies() {
    driver.executeCdpCommand("Network.clearBrowserCookies", Map.of());
  }

  /** Whether the page must be scrolled sideways on a screen so many CSS pixels wide. */
  boolean scrollsSideways(int width) {
    resize(width);
    Object scrolls =
        driver.executeScript(
            "const { scrollWidth, clientWidth } = document.documentElement;"
                + "return scrollWidth > clientWidth");
    return Boolean.TRUE.equals(scrolls);
  }

  private void resize(int width) {
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", false));
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
