// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

/** The laboratory tells the truth about every call that can be put together in it. */
class LaboratoryTest extends InBrowser {

  private static Laboratory at(int port) {
    browser.visit(port);
    return browser.laboratory();
  }

  @Test
  void it_opens_with_a_call_made() {
    Laboratory laboratory = at(SHOP);

    assertThat(laboratory.verdict()).isEqualTo("Allowed: the page reads 200, after a preflight.");
    assertThat(laboratory.panel("preflight"))
        .contains("OPTIONS /api/books/moby-dick", "access-control-request-headers: x-currency")
        .contains("204", "access-control-allow-headers: x-currency");
    assertThat(laboratory.panel("request")).contains("x-currency: USD", "200");
    assertThat(laboratory.panel("script")).contains("content-type: application/json", "Moby-Dick");
    assertThat(laboratory.panel("decision")).contains("@HeaderParam(\"X-Currency\")");
  }

  @Test
  void a_page_of_another_origin_really_sends_its_call() {
    Laboratory laboratory = at(SHOP).from("stranger").call("GET", "orders").withCookie().send();

    assertThat(laboratory.outcome()).isEqualTo("blocked");
    assertThat(laboratory.preflight()).isEqualTo("none");
    assertThat(laboratory.panel("request"))
        .contains("origin: " + Ports.address(STRANGER), "cookie: …", "200", "vary: Origin");
    assertThat(laboratory.panel("script")).contains("TypeError: Failed to fetch");
    assertThat(laboratory.panel("checks"))
        .contains("Answer, missed: access-control-allow-origin is missing");
    assertThat(laboratory.panel("decision"))
        .contains("The policy does not name this origin.", "origins = Origins.SHOP");
  }

  @Test
  void the_shops_page_is_let_in_wherever_the_laboratory_is_open() {
    Laboratory laboratory =
        at(STRANGER).from("shop").call("POST", "session").with("Content-Type").withCookie().send();

    assertThat(laboratory.verdict()).isEqualTo("Allowed: the page reads 200, after a preflight.");
    assertThat(laboratory.panel("checks"))
        .contains("access-control-allow-credentials is true")
        .contains("access-control-allow-headers has content-type")
        .doesNotContain("missed");
  }

  @Test
  void a_header_that_nothing_reads_is_told_by_its_name() {
    Laboratory laboratory = at(SHOP).call("GET", "book").withOther("X-Api-Key: 1").enterIn("other");

    assertThat(laboratory.verdict())
        .isEqualTo("Blocked: the preflight was refused, so the request was never sent.");
    assertThat(laboratory.panel("decision"))
        .contains("No parameter of the method reads x-api-key.");
    assertThat(laboratory.panel("request")).contains("Never sent.");
  }

  @Test
  void cookies_do_not_go_with_every_origin() {
    Laboratory laboratory = at(SHOP).call("GET", "book").with("X-Currency").withCookie().send();

    assertThat(laboratory.verdict())
        .startsWith("Blocked: the service allowed the preflight, but not in the way");
    assertThat(laboratory.panel("checks"))
        .contains("missed: access-control-allow-origin is *, which does not go with credentials");
  }

  @Test
  void the_apis_own_page_is_asked_nothing() {
    Laboratory laboratory = at(API).call("DELETE", "book").send();

    assertThat(laboratory.verdict()).isEqualTo("Allowed: the page reads 405, without a preflight.");
    assertThat(laboratory.panel("preflight")).contains("None, for it is the same origin.");
    assertThat(laboratory.panel("checks")).contains("At no CORS header.");
  }

  @Test
  void every_call_ends_as_the_sources_say() {
    List<String> calls = at(SHOP).everyCall();

    assertThat(calls).containsExactly("1344");
  }

  @Test
  void a_call_of_the_shop_can_be_taken_over_and_varied() {
    Laboratory laboratory = at(SHOP);
    browser.press("[data-call=orders-place] .vary");

    assertThat(browser.focused()).isEqualTo("laboratory-title");
    assertThat(List.of(laboratory.value("method"), laboratory.value("endpoint")))
        .containsExactly("POST", "orders");
    assertThat(browser.text("#program"))
        .contains("'Content-Type': 'application/json'", "credentials: 'include'", "emma");
    assertThat(laboratory.from("stranger").send().preflight()).isEqualTo("refused");
  }

  @Test
  void pages_that_are_none_of_the_three_cannot_have_calls_made() {
    browser.openElsewhere(bookshop.ports().shop());

    assertThat(browser.ask(Ports.address(SHOP), Ports.address(API) + "/api/orders"))
        .isEqualTo("Not for you");
  }

  @Test
  void the_three_pages_cannot_have_calls_made_but_to_the_api() {
    browser.visit(SHOP);

    assertThat(browser.ask(Ports.address(STRANGER), Ports.address(STRANGER) + "/"))
        .isEqualTo("Not for you");
  }

  @Test
  void everything_that_can_be_operated_has_a_name() {
    browser.visit(SHOP);

    assertThat(browser.operable())
        .contains("button: Send", "combobox: Method", "combobox: Endpoint")
        .contains("textbox: Another header", "radio: A stranger’s page http://localhost:8482")
        .contains("button: Vary “List my orders” in the laboratory")
        .noneMatch(element -> element.endsWith(": "));
  }

  @Test
  void tab_reaches_everything_in_the_order_of_the_page_and_shows_where_it_is() {
    browser.visit(SHOP);

    List<String> stops = browser.tabTo("again");

    assertThat(stops)
        .containsExactly(
            "#laboratory-title",
            "#calls",
            Ports.address(SHOP) + "/",
            Ports.address(STRANGER) + "/",
            Ports.address(API) + "/",
            "origin",
            "method",
            "endpoint",
            "header",
            "header",
            "header",
            "credentials",
            "other",
            "send",
            "again");
    assertThat(browser.faintFocus()).isEmpty();
  }

  @Test
  void a_call_can_be_made_with_the_keyboard_alone() {
    Laboratory laboratory = at(SHOP);

    browser.tabTo("origin");
    browser.type(Keys.ARROW_DOWN, Keys.TAB, "DEL", Keys.TAB, "/orders/1");
    browser.tabTo("send");
    browser.type(Keys.SPACE);
    laboratory.waitUntilDone();

    assertThat(laboratory.panel("preflight"))
        .contains("OPTIONS /api/orders/1", "origin: " + Ports.address(STRANGER))
        .contains("access-control-request-method: DELETE", "403");
    assertThat(laboratory.outcome()).isEqualTo("blocked");
  }

  @Test
  void what_came_of_a_call_is_announced() {
    browser.visit(SHOP);

    assertThat(browser.attributes("#verdict, #summary", "role"))
        .containsExactly("status", "status");
  }

  @Test
  void the_lines_that_decided_are_those_of_the_policy_and_of_the_method() {
    Laboratory laboratory =
        at(SHOP).call("POST", "orders").with("Content-Type").withCookie().send();

    assertThat(laboratory.panel("decision"))
        .contains("takes JSON, so content-type may be sent")
        .containsSubsequence(
            "OrdersResource.java, line ",
            "@Consumes(MediaType.APPLICATION_JSON)",
            "@CrossOrigin(",
            "origins = Origins.SHOP",
            "OrdersResource.java, line ",
            "public Response place(");
  }

  @Test
  void a_shop_that_does_not_answer_is_told() {
    Laboratory laboratory = at(SHOP);

    browser.disconnect();
    try {
      assertThat(laboratory.send().verdict())
          .isEqualTo("No answer: the bookshop seems to be closed.");
      assertThat(laboratory.panel("request")).contains("Nobody wrote it down.");
      assertThat(laboratory.panel("decision")).contains("it did not arrive");
    } finally {
      browser.connect();
    }

    assertThat(laboratory.send().verdict())
        .isEqualTo("Allowed: the page reads 200, after a preflight.");
  }

  @Test
  void a_call_that_browsers_do_not_make_is_told() {
    Laboratory laboratory = at(SHOP).call("GET", "book").withOther("X(: 1").send();

    assertThat(laboratory.verdict()).startsWith("Never sent: TypeError");
    assertThat(laboratory.panel("request")).contains("Never sent.");
  }

  @Test
  void nothing_comes_from_elsewhere() {
    browser.visit(SHOP);

    assertThat(browser.loaded())
        .isNotEmpty()
        .allMatch(address -> address.startsWith("http://localhost:"));
  }

  @Test
  void texts_stand_out_from_their_ground_in_light_and_in_dark() {
    for (String scheme : List.of("light", "dark")) {
      browser.prefer(scheme);
      browser.visit(SHOP);

      assertThat(browser.faintTexts()).as(scheme).isEmpty();
    }
  }
}
