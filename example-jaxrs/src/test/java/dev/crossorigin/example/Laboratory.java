// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.example;

import java.time.Duration;
import java.util.List;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.Select;
import org.openqa.selenium.support.ui.WebDriverWait;

/** The laboratory of the page that the browser shows. */
final class Laboratory {

  /** Makes every call that can be chosen, and tells which did not end as the sources say. */
  private static final String EVERY_CALL =
      """
      const done = arguments[arguments.length - 1];
      const section = document.getElementById('laboratory');
      const form = document.getElementById('experiment');
      const { origin, endpoint, method, header, credentials, other } = form.elements;
      const finished = () => new Promise((resolve) => {
        new MutationObserver((_, observer) => {
          if (section.dataset.state === 'done') {
            observer.disconnect();
            resolve();
          }
        }).observe(section, { attributeFilter: ['data-state'] });
      });
      other.value = '';
      const surprises = [];
      let calls = 0;
      for (const page of [...origin]) {
        page.checked = true;
        for (const { value: called } of endpoint.options) {
          endpoint.value = called;
          for (const { value: verb } of method.options) {
            method.value = verb;
            for (const sent of [null, ...header]) {
              header.forEach((box) => { box.checked = box === sent; });
              for (const cookie of [false, true]) {
                credentials.checked = cookie;
                const end = finished();
                form.requestSubmit();
                await end;
                calls++;
                if (section.dataset.outcome !== section.dataset.expected) {
                  surprises.push([page.value, verb, called, sent?.value, cookie].join(' '));
                }
              }
            }
          }
        }
      }
      done([String(calls), ...surprises]);
      """;

  private final ChromeDriver driver;

  Laboratory(ChromeDriver driver) {
    this.driver = driver;
  }

  /** Chooses whose page sends: {@code shop}, {@code stranger} or {@code api}. */
  Laboratory from(String page) {
    driver.findElement(By.cssSelector("input[name=origin][value=" + page + "]")).click();
    return this;
  }

  /** Chooses what is called, with no headers and no cookie. */
  Laboratory call(String method, String endpoint) {
    new Select(field("method")).selectByVisibleText(method);
    new Select(field("endpoint")).selectByValue(endpoint);
    driver.findElements(By.cssSelector("#experiment [type=checkbox]")).stream()
        .filter(WebElement::isSelected)
        .forEach(WebElement::click);
    field("other").clear();
    return this;
  }

  /** Sends one of the headers that can be ticked, by its name. */
  Laboratory with(String header) {
    driver.findElement(By.cssSelector("input[name=header][value^='" + header + ":']")).click();
    return this;
  }

  /** Sends a header that nobody thought of. */
  Laboratory withOther(String line) {
    field("other").sendKeys(line);
    return this;
  }

  /** Sends the cookie along. */
  Laboratory withCookie() {
    field("credentials").click();
    return this;
  }

  /** Makes the call and waits for its end. */
  Laboratory send() {
    field("send").click();
    return waitUntilDone();
  }

  /** Presses Enter in a field, and waits for the end of the call. */
  Laboratory enterIn(String field) {
    field(field).sendKeys(Keys.ENTER);
    return waitUntilDone();
  }

  Laboratory waitUntilDone() {
    new WebDriverWait(driver, Duration.ofSeconds(30))
        .until(page -> page.findElement(By.cssSelector("#laboratory[data-state=done]")));
    return this;
  }

  /** The sentence that says what came of it. */
  String verdict() {
    return driver.findElement(By.id("verdict")).getText();
  }

  /** {@code allowed}, {@code blocked} or {@code error}. */
  String outcome() {
    return String.valueOf(section().getDomAttribute("data-outcome"));
  }

  /** {@code none}, {@code granted} or {@code refused}. */
  String preflight() {
    return String.valueOf(section().getDomAttribute("data-preflight"));
  }

  /** All that a panel says. */
  String panel(String name) {
    return driver.findElement(By.cssSelector("[data-panel=" + name + "]")).getText();
  }

  /** What is chosen in a field, or written in it. */
  String value(String field) {
    return String.valueOf(field(field).getDomProperty("value"));
  }

  /** How many calls were made, then each that did not end as the sources say. */
  @SuppressWarnings("unchecked")
  List<String> everyCall() {
    driver.manage().timeouts().scriptTimeout(Duration.ofMinutes(3));
    return (List<String>) List.class.cast(driver.executeAsyncScript(EVERY_CALL));
  }

  private WebElement section() {
    return driver.findElement(By.id("laboratory"));
  }

  private WebElement field(String name) {
    return driver.findElement(By.cssSelector("#experiment [name=" + name + "]"));
  }
}
